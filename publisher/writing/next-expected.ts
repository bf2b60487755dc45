import type { Rhythm } from '../../src/contract/types.generated.js';
import { parsePeriod } from '../../src/scales/parse-period.js';

/**
 * Last day on which the newest period is what one may expect: its end, and how often and how late there is a newer one.
 * @param periods from old to new; undefined where there are none
 */
export function nextExpected(periods: readonly string[], { every, delay }: Rhythm): string | undefined {
  const newest = parsePeriod(periods.at(-1) ?? '');
  if (newest === undefined) return undefined;
  const firstMonthAfter = newest.end + months(every) + months(delay ?? 'P0M');
  return new Date(Date.UTC(Math.floor(firstMonthAfter / 12), firstMonthAfter % 12, 0)).toISOString().slice(0, 10);
}

/** Months of an ISO 8601 duration of years and months. */
function months(duration: string): number {
  const [, years = '0', rest = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return Number(years) * 12 + Number(rest);
}
