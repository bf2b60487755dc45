import { checkNumberOfClasses, classify, countBelow, sortedNumbers, type Classes } from './classify.js';
import { readableLimits } from './readable-limits.js';

/**
 * Classes with about equally many values: split at the quantiles 1/k … (k−1)/k of type 7
 * (R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996)).
 *
 * Equal values stay together, so many ties give unequal or fewer classes. Limits are rounded (readable-limits.ts).
 * @param values a column; cells without a number are NaN and left out
 * @param classes at least 1; fewer come out where there are fewer distinct values
 */
export function quantileBreaks(values: ArrayLike<number>, classes: number): Classes {
  checkNumberOfClasses(classes);
  const sorted = sortedNumbers(values);
  const starts = new Set<number>();
  for (let i = 1; i < classes && sorted.length > 0; i++) {
    const first = Math.ceil(((sorted.length - 1) * i) / classes);
    const start = countBelow(sorted, sorted[first]!);
    if (start > 0) starts.add(start);
  }
  return classify(sorted, readableLimits(sorted, [...starts]));
}
