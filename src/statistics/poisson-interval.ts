import { byarInterval } from './byar-interval.js';
import { isCount } from './count.js';
import { garwoodInterval } from './garwood-interval.js';
import { CONFIDENCE_DRAWN, type Interval } from './interval.js';
import { known, notKnown, type Known } from './known.js';

/** From this count on Byar's approximation is used. */
export const BYAR_FROM = 10;

/**
 * Interval of an observed number of cases: exact (Garwood) under 10, Byar's approximation from 10 (STATISTICS.md F3).
 *
 * A register count is complete: the interval does not describe a sample, but how much such a count varies by chance.
 * @param observed at least 0
 * @returns numbers of cases; contains `observed`
 */
export function poissonInterval(observed: number, confidence = CONFIDENCE_DRAWN): Known<Interval> {
  if (!isCount(observed)) return notKnown('out-of-range');
  return known(observed < BYAR_FROM ? exactInterval(observed, confidence) : byarInterval(observed, confidence));
}

/** Exact intervals of whole numbers: thousands of neighbourhoods have one of these few counts. */
let exact: { readonly confidence: number; readonly ofCount: Map<number, Interval> } = { confidence: NaN, ofCount: new Map() };

function exactInterval(observed: number, confidence: number): Interval {
  if (!Number.isInteger(observed)) return garwoodInterval(observed, confidence);
  if (confidence !== exact.confidence) exact = { confidence, ofCount: new Map() };
  const found = exact.ofCount.get(observed) ?? garwoodInterval(observed, confidence);
  exact.ofCount.set(observed, found);
  return found;
}
