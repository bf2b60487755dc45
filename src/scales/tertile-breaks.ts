import { classify, countBelow, sortedNumbers, type Classes } from './classify.js';
import { readableLimits } from './readable-limits.js';

/**
 * Low, middle and high: a third of the values each, as near as equal values that stay together allow. Where one split is the nearest to
 * both thirds, as where most values are 0, there are two classes: low and high. Where all values are equal there is one.
 *
 * Limits are rounded (readable-limits.ts).
 * @param values a column; cells without a number are NaN and left out
 */
export function tertileBreaks(values: ArrayLike<number>): Classes {
  const sorted = sortedNumbers(values);
  const starts = [1 / 3, 2 / 3].flatMap((part) => nearestStart(sorted, part * sorted.length) ?? []);
  return classify(sorted, readableLimits(sorted, [...new Set(starts)]));
}

/** The position nearest to an aim where a higher value starts; undefined where all are equal. */
function nearestStart(sorted: Float64Array, aim: number): number | undefined {
  const value = sorted[Math.floor(aim)]!;
  const from = countBelow(sorted, value);
  const firstHigher = sorted.subarray(from).findIndex((other) => other > value);
  const to = firstHigher < 0 ? undefined : from + firstHigher;
  if (from === 0) return to;
  return to !== undefined && to - aim < aim - from ? to : from;
}
