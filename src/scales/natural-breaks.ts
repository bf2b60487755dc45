import { ckmeans } from 'simple-statistics';
import { checkNumberOfClasses, classify, countBelow, sortedNumbers, type Classes } from './classify.js';
import { readableLimits } from './readable-limits.js';

export type NaturalBreaks = typeof naturalBreaks;

/**
 * Natural breaks: the classes with the least sum of squared deviations from their means
 * (W. D. Fisher, On grouping for maximum homogeneity, JASA 53 (1958); H. Wang and M. Song, Ckmeans.1d.dp, The R Journal 3/2 (2011)).
 *
 * The optimum itself, not a search for it. Limits are rounded (readable-limits.ts).
 * @param values a column; cells without a number are NaN and left out
 * @param classes at least 1; fewer come out where there are fewer distinct values
 */
export function naturalBreaks(values: ArrayLike<number>, classes: number): Classes {
  checkNumberOfClasses(classes);
  const sorted = sortedNumbers(values);
  const distinct = sorted.filter((value, at) => value !== sorted[at - 1]).length;
  if (distinct === 0) return classify(sorted, []);
  const clusters = ckmeans(Array.from(sorted), Math.min(classes, distinct));
  const starts = new Set(clusters.map((cluster) => countBelow(sorted, cluster[0]!)));
  starts.delete(0);
  return classify(sorted, readableLimits(sorted, [...starts]));
}
