import type { Indicator } from '../contract/types.generated.js';
import { mannKendall, USUAL_TREND_RULES, type Trend } from '../statistics/mann-kendall.js';
import type { Verdict } from '../statistics/verdict.js';
import { isUsable, type TrendPoint } from './trend-line.series.js';
import { isSamePart, type TrendTime } from './trend-line.time.js';

/**
 * How a line goes since its last break: from its first to its last comparable figure, and whether later ones tend to be higher. Of quarters and
 * months only those of the same part of the year are compared.
 */
export interface TrendCourse {
  /** Positions of the first and last comparable figure; equal where there is but one. */
  readonly from: number;
  readonly to: number;
  /** The period from which on it is comparable; undefined without a break before. */
  readonly since: number | undefined;
  /** How many figures the word rests on. */
  readonly used: number;
  /** By Mann and Kendall, at 5%. */
  readonly word: Trend;
  /** Whether first and last differ by more than chance; undefined where that cannot be told. */
  readonly verdict: Exclude<Verdict, 'too-small'> | undefined;
}

export interface CourseInput {
  readonly points: readonly TrendPoint[];
  readonly cuts: readonly number[];
  readonly time: TrendTime;
  readonly indicator: Indicator;
  /** Whether the values at two positions differ by more than chance, where that can be told. */
  readonly verdict: (from: number, to: number) => TrendCourse['verdict'];
}

export const CHANCE_OF_A_TREND = USUAL_TREND_RULES.level;

/** Undefined where no figure can be reckoned with. */
export function courseOf({ points, cuts, time, indicator, verdict }: CourseInput): TrendCourse | undefined {
  const to = points.findLastIndex((point) => isUsable(point, indicator));
  if (to < 0) return undefined;
  const since = cuts.filter((cut) => cut <= to).at(-1);
  const comparable: number[] = [];
  for (let at = since ?? 0; at <= to; at++)
    if (isSamePart(time.periods[at]!, time.periods[to]!) && isUsable(points[at]!, indicator)) comparable.push(at);
  const from = comparable[0]!;
  const { trend: word, used } = mannKendall(comparable.map((at) => points[at]!.value!));
  return { from, to, since, used, word, verdict: from === to ? undefined : verdict(from, to) };
}
