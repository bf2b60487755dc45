/** A year, half year, quarter or month. */
export interface Period {
  readonly year: number;
  /** Periods of this kind in a year: 1, 2, 4 or 12. */
  readonly inYear: 1 | 2 | 4 | 12;
  /** Which of them, from 1. */
  readonly part: number;
  /** First month, and the first one after, counted from the start of year 0. */
  readonly start: number;
  readonly end: number;
}

const PATTERN = /^(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads `2024`, `2024-H1`, `2024-Q3` or `2024-07`; `undefined` for other text. */
export function parsePeriod(text: string): Period | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, yearText, half, halfNumber, quarter, quarterNumber, month] = match;
  const inYear = half ? 2 : quarter ? 4 : month ? 12 : 1;
  const part = Number(halfNumber ?? quarterNumber ?? month ?? 1);
  const year = Number(yearText);
  const months = 12 / inYear;
  const start = year * 12 + (part - 1) * months;
  return { year, inYear, part, start, end: start + months };
}

/** Order in time: by start, the longer first where they start together. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start === b.start ? b.end - a.end : a.start - b.start;
}

/** Whether b is the period right after a, of the same kind: a line may join them. */
export function isNext(a: Period, b: Period): boolean {
  return a.inYear === b.inYear && a.end === b.start;
}
