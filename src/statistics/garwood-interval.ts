import { byarInterval } from './byar-interval.js';
import { gammaTerm } from './incomplete-gamma.js';
import { CONFIDENCE_DRAWN, type Interval } from './interval.js';
import { meanWithLowerTail, meanWithUpperTail } from './poisson-mean.js';

/**
 * Exact interval for the mean of a Poisson count.
 *
 *     P(X >= O | lower) = α / 2,   P(X <= O | upper) = α / 2;   lower = 0 for O = 0
 *
 * Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936). Relative error under 1e-10 for O up to 1e6.
 * @param observed O, at least 0; need not be whole
 * @throws RangeError for an observed number that is no count, or a confidence outside (0, 1)
 */
export function garwoodInterval(observed: number, confidence = CONFIDENCE_DRAWN): Interval {
  const start = byarInterval(observed, confidence);
  const tail = (1 - confidence) / 2;
  // Byar's lower limit is 0 for few cases and a high confidence; the first term of the series then gives a start, below the limit.
  // It may be too small for a number: 0.
  const low = start.lower > 0 ? start.lower : Math.pow(tail / (Math.E * gammaTerm(observed, 1)), 1 / observed);
  return {
    lower: observed === 0 || low === 0 ? 0 : meanWithUpperTail(observed, tail, low),
    upper: meanWithLowerTail(observed, tail, start.upper),
  };
}
