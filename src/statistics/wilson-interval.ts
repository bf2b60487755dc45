import { isCount } from './count.js';
import { CONFIDENCE_DRAWN, type Interval } from './interval.js';
import { known, notKnown, type Known } from './known.js';
import { zOfConfidence } from './z-of-confidence.js';

/**
 * Wilson's score interval for a share, without continuity correction.
 *
 *     (x + z²/2 ± z √(x (n − x) / n + z²/4)) / (n + z²)
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 * @param count x, 0 to `total`
 * @param total n
 * @param confidence between 0 and 1
 * @returns shares, 0–1; `undefined-ratio` for a total of 0
 */
export function wilsonInterval(count: number, total: number, confidence = CONFIDENCE_DRAWN): Known<Interval> {
  const z = zOfConfidence(confidence);
  if (!isCount(count) || !isCount(total) || count > total) return notKnown('out-of-range');
  if (total === 0) return notKnown('undefined-ratio');
  const middle = count + (z * z) / 2;
  const half = z * Math.sqrt((count * (total - count)) / total + (z * z) / 4);
  return known({
    // Both ends are exact here and would miss 0 or 1 by a rounding error.
    lower: count === 0 ? 0 : Math.max(0, (middle - half) / (total + z * z)),
    upper: count === total ? 1 : Math.min(1, (middle + half) / (total + z * z)),
  });
}
