/** How periods are written; for faults. */
export const PERIOD_FORMS = 'a period YYYY, YYYY-Hn, YYYY-Qn or YYYY-MM';

/** Whether a text is a period: `2024`, `2024-H1`, `2024-Q3` or `2024-07`. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/.test(text);
}

/** Orders periods from old to new, by their first month; of two that begin together the longest comes first. */
export function comparePeriods(a: string, b: string): number {
  const [startA, lengthA] = span(a);
  const [startB, lengthB] = span(b);
  return startA === startB ? lengthB - lengthA : startA - startB;
}

/** First month, counted from year 0, and number of months. */
function span(period: string): [start: number, months: number] {
  const start = Number(period.slice(0, 4)) * 12;
  const part = period.slice(5);
  if (part === '') return [start, 12];
  if (part.startsWith('H')) return [start + (Number(part[1]) - 1) * 6, 6];
  if (part.startsWith('Q')) return [start + (Number(part[1]) - 1) * 3, 3];
  return [start + Number(part) - 1, 1];
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
