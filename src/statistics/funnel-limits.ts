import { isCount } from './count.js';
import { CONFIDENCE_DRAWN, type Interval } from './interval.js';
import { known, notKnown, type Known } from './known.js';
import { zOfConfidence } from './z-of-confidence.js';

/** Under this expected number the exact limits are used. */
export const APPROXIMATE_FROM = 10;

/** The fewest cases that are reached or stayed under with at least this probability: the quantile of the Poisson distribution. */
function poissonQuantile(mean: number, probability: number): number {
  let count = 0;
  let term = Math.exp(-mean);
  let sum = term;
  while (sum < probability && term > 0) {
    count++;
    term *= mean / count;
    sum += term;
  }
  return count;
}

/** `1 ± z / √E`, from 0. @param expected over 0 */
export function approximateFunnelLimits(expected: number, confidence = CONFIDENCE_DRAWN): Interval {
  const half = zOfConfidence(confidence) / Math.sqrt(expected);
  return { lower: Math.max(0, 1 - half), upper: 1 + half };
}

/**
 * Quantiles of the Poisson distribution over E. A ratio beyond them (not on them) is one whose Garwood interval leaves out 1.
 * @param expected over 0, and so small that e^−E is a number: up to 700
 */
export function exactFunnelLimits(expected: number, confidence = CONFIDENCE_DRAWN): Interval {
  const tail = (1 - confidence) / 2;
  return { lower: poissonQuantile(expected, tail) / expected, upper: poissonQuantile(expected, 1 - tail) / expected };
}

/**
 * Between which ratios O / E lie by chance alone, at this expected number (STATISTICS.md F5): exact under E = 10, else `1 ± z / √E`.
 *
 * Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005).
 * @param expected E, over 0
 * @param overdispersion φ (overdispersion.ts): over 1 it widens the limits by √φ
 * @returns ratios around 1, from 0; `undefined-ratio` where nothing is expected
 */
export function funnelLimits(expected: number, confidence = CONFIDENCE_DRAWN, overdispersion = 1): Known<Interval> {
  if (!isCount(expected)) return notKnown('out-of-range');
  if (expected === 0) return notKnown('undefined-ratio');
  const limits = (expected < APPROXIMATE_FROM ? exactFunnelLimits : approximateFunnelLimits)(expected, confidence);
  // Not even a rounding error is added here: a ratio on the exact limit must stay on it.
  if (!(overdispersion > 1)) return known(limits);
  const { lower, upper } = limits;
  const widening = Math.sqrt(overdispersion);
  return known({ lower: Math.max(0, 1 + (lower - 1) * widening), upper: 1 + (upper - 1) * widening });
}
