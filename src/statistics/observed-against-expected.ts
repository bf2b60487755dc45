import { isCount } from './count.js';
import { CONFIDENCE_DRAWN, scaledInterval, type Interval } from './interval.js';
import { known, notKnown, whenKnown, type Known } from './known.js';
import { poissonInterval } from './poisson-interval.js';

/**
 * The number of cases a region would have at the rate of the reference: `E = P · X / P_ref` (STATISTICS.md F3).
 * @param base P: the region's base
 * @param reference X and P_ref: cases and base of the reference
 * @returns at least 0; `no-reference` where the reference has no base
 */
export function expectedNumber(base: number, reference: { readonly count: number; readonly base: number }): Known<number> {
  if (!isCount(base) || !isCount(reference.count) || !isCount(reference.base)) return notKnown('out-of-range');
  return reference.base === 0 ? notKnown('no-reference') : known((base * reference.count) / reference.base);
}

/**
 * Observed over expected, `O / E`; 1 is as the reference. The same number as the region's rate over the reference's.
 * @returns at least 0; `undefined-ratio` where nothing is expected
 */
export function observedAgainstExpected(observed: number, expected: number): Known<number> {
  if (!isCount(observed) || !isCount(expected)) return notKnown('out-of-range');
  return expected === 0 ? notKnown('undefined-ratio') : known(observed / expected);
}

/** Interval of {@link observedAgainstExpected}: that of O (poisson-interval.ts) over E, with E as exact. */
export function observedAgainstExpectedInterval(observed: number, expected: number, confidence = CONFIDENCE_DRAWN): Known<Interval> {
  return whenKnown<[number, Interval], Interval>(
    [observedAgainstExpected(1, expected), poissonInterval(observed, confidence)],
    (perCase, interval) => known(scaledInterval(interval, perCase)),
  );
}
