import { CONFIDENCE_WORDED, type Interval } from './interval.js';
import { isCount } from './count.js';
import { known, notKnown, type Known } from './known.js';
import { poissonInterval } from './poisson-interval.js';

/** In the order of a legend: te klein, lager, niet te onderscheiden, hoger. */
export const VERDICTS = ['too-small', 'lower', 'not-distinguishable', 'higher'] as const;

export type Verdict = (typeof VERDICTS)[number];

export interface VerdictThresholds {
  /** Under this expected number there is no verdict. */
  readonly minimumExpected: number;
  /** Under this observed number there is no verdict: the publisher's minimum, or 0. */
  readonly minimumObserved: number;
  /** Two-sided confidence of the interval that the word rests on, between 0 and 1. */
  readonly confidence: number;
}

export const USUAL_THRESHOLDS: VerdictThresholds = { minimumExpected: 5, minimumObserved: 0, confidence: CONFIDENCE_WORDED };

/** Whether an interval lies as a whole on one side of a reference value. Touching it is not enough. */
export function sideOf(interval: Interval, reference: number): Exclude<Verdict, 'too-small'> {
  if (interval.lower > reference) return 'higher';
  return interval.upper < reference ? 'lower' : 'not-distinguishable';
}

/**
 * What may be said of a region against its reference (STATISTICS.md F4): `too-small` if too little is expected or observed;
 * `higher` or `lower` if the interval of O / E lies beyond 1; else `not-distinguishable`.
 * @returns `undefined-ratio` where nothing is expected and `minimumExpected` is 0
 */
export function verdict(observed: number, expected: number, thresholds: Partial<VerdictThresholds> = {}): Known<Verdict> {
  // A map of the country asks thousands of them, mostly of too few cases: these are told first, and no list is made of it.
  const {
    minimumExpected = USUAL_THRESHOLDS.minimumExpected,
    minimumObserved = USUAL_THRESHOLDS.minimumObserved,
    confidence = CONFIDENCE_WORDED,
  } = thresholds;
  if (!isCount(observed) || !isCount(expected)) return notKnown('out-of-range');
  if (expected < minimumExpected || observed < minimumObserved) return known('too-small');
  if (expected === 0) return notKnown('undefined-ratio');
  // O / E lies beyond 1 where O lies beyond E.
  const interval = poissonInterval(observed, confidence);
  return interval.known ? known(sideOf(interval.value, expected)) : interval;
}
