import { isNext, parsePeriod, type Period } from '../scales/parse-period.js';

/** The periods of a trend line in time: years may stand beside quarters. */
export interface TrendTime {
  /** From old to new. */
  readonly periods: readonly Period[];
  /** Position of the period of the same kind right after each; -1 where it is not there. */
  readonly next: Int32Array;
}

const known = new WeakMap<readonly string[], TrendTime>();

/** Read once for a list of periods. @param periods from old to new, each one once */
export function trendTime(periods: readonly string[]): TrendTime {
  let time = known.get(periods);
  if (time === undefined) known.set(periods, (time = readTime(periods)));
  return time;
}

function readTime(periods: readonly string[]): TrendTime {
  const parsed = periods.map((text) => parsePeriod(text)!);
  const next = new Int32Array(parsed.length).fill(-1);
  // The last seen of each kind: what may be right before the next of it.
  const last = new Map<number, number>();
  parsed.forEach((period, at) => {
    const before = last.get(period.inYear);
    if (before !== undefined && isNext(parsed[before]!, period)) next[before] = at;
    last.set(period.inYear, at);
  });
  return { periods: parsed, next };
}

/** Whether two periods are of the same part of a year: seasons do not differ between them. */
export function isSamePart(a: Period, b: Period): boolean {
  return a.inYear === b.inYear && a.part === b.part;
}

/** What an index can be set to: the years that the periods make up whole, from old to new. */
export function baseYears({ periods }: TrendTime): string[] {
  const months = new Map<string, number>();
  for (const { year, inYear } of periods) {
    const key = `${year}/${inYear}`;
    months.set(key, (months.get(key) ?? 0) + 12 / inYear);
  }
  return [...new Set([...months].flatMap(([key, count]) => (count === 12 ? [key.split('/')[0]!] : [])))].sort();
}
