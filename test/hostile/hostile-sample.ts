import fc from 'fast-check';
import { isWhole, SEED } from '../case-counts.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

/** Places in the list of hostile texts, which are shifts too: all of them with `TEST_ALL=1`, else so many, which follow from the seed. */
export function hostilePlaces(count: number): readonly number[] {
  const all = HOSTILE_TEXTS.map((_, place) => place);
  if (isWhole) return all;
  const some = fc.shuffledSubarray(all, { minLength: count, maxLength: count });
  return fc.sample(some, { seed: SEED, numRuns: 1 })[0]!;
}
