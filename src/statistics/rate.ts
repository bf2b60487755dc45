import { isCount } from './count.js';
import { CONFIDENCE_DRAWN, scaledInterval, type Interval } from './interval.js';
import { known, notKnown, whenKnown, type Known } from './known.js';
import { poissonInterval } from './poisson-interval.js';

/**
 * Rate: cases per so many of a base, `k · x / P` (STATISTICS.md F2). The base is part of the measure's name.
 * @param count x, at least 0
 * @param base P: inhabitants, establishments, dwellings
 * @param per k, over 0: 1,000 or 10,000
 * @returns at least 0; `undefined-ratio` for a base of 0
 */
export function rate(count: number, base: number, per: number): Known<number> {
  if (!(per > 0)) throw new RangeError(`a rate per ${per} cannot be`);
  if (!isCount(count) || !isCount(base)) return notKnown('out-of-range');
  return base === 0 ? notKnown('undefined-ratio') : known((per * count) / base);
}

/** Interval of a rate: that of the count (poisson-interval.ts) in the rate's unit. The base counts as exact. */
export function rateInterval(count: number, base: number, per: number, confidence = CONFIDENCE_DRAWN): Known<Interval> {
  return whenKnown<[number, Interval], Interval>([rate(1, base, per), poissonInterval(count, confidence)], (unit, interval) =>
    known(scaledInterval(interval, unit)),
  );
}
