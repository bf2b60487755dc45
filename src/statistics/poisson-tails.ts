import { lowerGamma, upperGamma } from './incomplete-gamma.js';

/** Probability of at most so many cases where `mean` are expected: Q(count + 1, mean). Both at least 0. */
export function probabilityAtMost(count: number, mean: number): number {
  return upperGamma(count + 1, mean);
}

/** Probability of at least so many cases where `mean` are expected: P(count, mean). Both at least 0. */
export function probabilityAtLeast(count: number, mean: number): number {
  return count === 0 ? 1 : lowerGamma(count, mean);
}

/**
 * Two-sided p-value of an observed number against an expected one: twice the smaller tail, at most 1.
 * Under α exactly where Garwood's interval of confidence 1 − α leaves the expected number out.
 */
export function poissonPValue(observed: number, expected: number): number {
  return Math.min(1, 2 * Math.min(probabilityAtMost(observed, expected), probabilityAtLeast(observed, expected)));
}
