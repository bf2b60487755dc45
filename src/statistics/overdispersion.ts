import { isCount } from './count.js';
import { known, notKnown, type Known } from './known.js';
import { quantile } from './quantile.js';

/**
 * Overdispersion of counts around what is expected: `φ = Σ z² / k`, with `z = (O − E) / √E` of k regions.
 *
 * Winsorised, so that the stand-outs do not widen their own limits: the lowest and highest share of z is set to the quantile (type 7) there.
 * Source: Spiegelhalter (2005), as in funnel-limits.ts. About 1 where only chance is at work; branch counts cluster, so far over 1 is normal there.
 * @param observed a column; NaN for cells without a number, which are left out
 * @param expected for the same cells; cells where nothing is expected are left out
 * @param winsorised share at each end, 0 to under ½
 * @returns at least 0; `too-few` under 2 regions
 */
export function overdispersion(observed: ArrayLike<number>, expected: ArrayLike<number>, winsorised = 0.1): Known<number> {
  if (!(winsorised >= 0 && winsorised < 0.5)) throw new RangeError(`a winsorised share of ${winsorised} is not from 0 to under ½`);
  const scores: number[] = [];
  for (let i = 0; i < observed.length; i++) {
    const [o, e] = [observed[i]!, expected[i] ?? NaN];
    if (isCount(o) && isCount(e) && e > 0) scores.push((o - e) / Math.sqrt(e));
  }
  if (scores.length < 2) return notKnown('too-few');
  scores.sort((a, b) => a - b);
  const lowest = quantile(scores, winsorised);
  const highest = quantile(scores, 1 - winsorised);
  const sum = scores.reduce((total, z) => total + Math.min(highest, Math.max(lowest, z)) ** 2, 0);
  return known(sum / scores.length);
}
