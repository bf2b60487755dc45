import type { Interval } from './interval.js';

/** A figure with its interval, on one scale; the interval contains the figure. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Interval of the difference of two independent figures, from the interval of each ("square and add").
 *
 *     lower = (a − b) − √((a − a_lower)² + (b_upper − b)²),   upper = (a − b) + √((a_upper − a)² + (b − b_lower)²)
 *
 * Of two Poisson rates with rate.ts, of two shares with wilson-interval.ts (Newcombe's method 10); its confidence is that of the two intervals.
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998);
 * G. Y. Zou and A. Donner, Construction of confidence limits about effect measures: a general approach, Statistics in Medicine 27 (2008).
 * @returns contains `a − b`
 */
export function differenceInterval(a: Estimate, b: Estimate): Interval {
  const difference = a.value - b.value;
  return {
    lower: difference - Math.hypot(a.value - a.interval.lower, b.interval.upper - b.value),
    upper: difference + Math.hypot(a.interval.upper - a.value, b.value - b.interval.lower),
  };
}
