import { lowerGamma, upperGamma } from './incomplete-gamma.js';

/**
 * Probability that a standard normal variable is at least z: `½ Q(½, z²/2)` for z >= 0 (NIST DLMF 7.11.2).
 * `z` is any finite number.
 */
export function normalUpperTail(z: number): number {
  const half = 0.5 * (z < 0 ? lowerGamma(0.5, (z * z) / 2) : upperGamma(0.5, (z * z) / 2));
  return z < 0 ? 0.5 + half : half;
}

/**
 * The z below which a standard normal variable lies with this probability, for 0 < probability < 1; relative error under 1e-12.
 *
 * Newton's method on the logarithm of the tail, which is concave, so it converges from any start.
 * @throws RangeError outside (0, 1)
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`normalQuantile: probability ${probability} is not between 0 and 1`);
  if (probability === 0.5) return 0;
  const central = Math.abs(probability - 0.5);
  const tail = Math.min(probability, 1 - probability);
  let z = Math.sqrt(-2 * Math.log(2 * tail));
  for (let round = 0; round < 50; round++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    // Near the middle the distance from ½ is the small number to be exact about, further out the tail is.
    const step =
      central < 0.25
        ? (0.5 * lowerGamma(0.5, (z * z) / 2) - central) / density
        : (-Math.log(normalUpperTail(z) / tail) * normalUpperTail(z)) / density;
    z -= step;
    if (Math.abs(step) <= 1e-15 * z) break;
  }
  return probability < 0.5 ? -z : z;
}
