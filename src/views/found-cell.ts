import { isAbsence } from '../contract/status.js';
import { comparisonWords } from '../language/comparison-words.js';
import type { Speech } from '../language/speech.js';
import type { NotKnown } from '../statistics/known.js';
import type { TwinCell } from './table-twin.js';

/**
 * Why something cannot be said of a region beside others, besides the reasons of statistics:
 *
 * - `size`: a count or total mostly says how large a region is
 * - `outside-group`: the region is not one of the group
 * - `not-asked`: neighbourhoods get no place among each other unless it is asked for
 * - `predicted`: a model errs in other ways than a count does by chance
 * - `reference-varies`: what is compared with is no larger region, so that its own figure varies by chance as much
 */
export type Reason = NotKnown | 'size' | 'outside-group' | 'not-asked' | 'predicted' | 'reference-varies';

/** A result, or the reason why there is none. */
export type Found<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly because: Reason };

/** Nothing to say, and nothing lacking by mistake: why is said by another cell of the row. */
export const NOTHING: TwinCell = { text: '–', order: null };

export function foundCell<T>(result: Found<T>, { tag }: Speech, say: (value: T) => TwinCell): TwinCell {
  if (result.known) return say(result.value);
  if ((isAbsence as (because: string) => boolean)(result.because) || result.because === 'no-reference') return NOTHING;
  const words = comparisonWords(tag);
  return { text: words.unknown(words.because[result.because]), order: null };
}
