import { linearScale } from './linear-scale.js';
import { comparePeriods, isNext, parsePeriod, type Period } from './parse-period.js';

/** Periods at their place in time: a period that is left out leaves a gap. */
export interface PeriodScale {
  /** From old to new, each one once. */
  readonly periods: readonly string[];
  /** Position of the middle of a period, also of one that is not in the list. @throws RangeError for text that is no period */
  readonly at: (period: string) => number;
  /** Position of a moment, in months since the start of year 0. */
  readonly atMonths: (months: number) => number;
  /** Whether `next` is right after `period` in time, so that a line may join them. */
  joins(period: string, next: string): boolean;
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`"${text}" is no period: expected 2024, 2024-H1, 2024-Q3 or 2024-07`);
  return period;
}

function middleOf(period: Period): number {
  return (period.start + period.end) / 2;
}

/**
 * @param periods in any order
 * @param range positions of the middle of the first and the last period
 * @throws RangeError for text that is no period
 */
export function periodScale(periods: readonly string[], range: readonly [number, number]): PeriodScale {
  const parsed = new Map(periods.map((period) => [period, periodOf(period)]));
  const sorted = [...parsed.keys()].sort((a, b) => comparePeriods(parsed.get(a)!, parsed.get(b)!));
  const middles = sorted.map((period) => middleOf(parsed.get(period)!));
  const scale = linearScale([middles[0] ?? 0, middles[middles.length - 1] ?? 0], range);
  return {
    periods: sorted,
    at: (period) => scale.at(middleOf(parsed.get(period) ?? periodOf(period))),
    atMonths: scale.at,
    joins: (period, next) => isNext(periodOf(period), periodOf(next)),
  };
}

/** The period of a scale whose middle is nearest to a position; `undefined` where the scale has none. */
export function nearestPeriod({ periods, at }: PeriodScale, position: number): string | undefined {
  const distance = (period: string): number => Math.abs(at(period) - position);
  return periods.reduce<string | undefined>(
    (best, period) => (best === undefined || distance(period) < distance(best) ? period : best),
    undefined,
  );
}

/**
 * The periods to label: all where they fit; else the newest and those a whole number of years before it, so that labels name the same quarter or month.
 *
 * @param periods from old to new
 * @param most at most so many labels, at least 1
 */
export function labelledPeriods(periods: readonly string[], most: number): string[] {
  if (!(most >= 1)) throw new RangeError(`at most ${most} labels cannot be`);
  let labelled = [...periods];
  const parsed = periods.map(periodOf);
  const newest = parsed[parsed.length - 1];
  for (let years = 1; newest && labelled.length > most; years++) {
    labelled = periods.filter((_, i) => parsed[i]!.inYear === newest.inYear && (newest.start - parsed[i]!.start) % (12 * years) === 0);
  }
  return labelled;
}
