import { meanWithLowerTail } from './poisson-mean.js';

/** A map of thousands of regions asks the same one for each. */
let last = { confidence: NaN, z: NaN };

/**
 * The z of a two-sided interval: 1.96 for a confidence of 0.95, 3.09 for 0.998.
 *
 * A standard normal variable lies beyond ±z with probability `Q(½, z²/2)` (NIST DLMF 7.11.2): the tail of a Poisson count of −½.
 * @throws RangeError unless 0 < confidence < 1
 */
export function zOfConfidence(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence ${confidence} is not between 0 and 1`);
  if (confidence !== last.confidence) {
    // ln Q is convex here, so Newton's method must start below: erf u <= 2u / √π.
    last = { confidence, z: Math.sqrt(2 * meanWithLowerTail(-0.5, 1 - confidence, (Math.PI * confidence ** 2) / 4)) };
  }
  return last.z;
}
