import { comparisonWords } from '../language/comparison-words.js';
import type { Speech } from '../language/speech.js';
import type { Verdict } from '../statistics/verdict.js';
import type { Found } from './found-cell.js';

/** A region with its figure of one indicator, of which something is to be said. */
export interface SaidRegion {
  readonly name: string;
  /** Text of the value, or the word for its absence. */
  readonly value: string;
  /** Whether the value has a number. */
  readonly isKnown: boolean;
}

/** What may be said of a region against its reference, in one sentence; none where there is nothing to compare with. */
export function verdictSentence(verdict: Found<Verdict>, region: SaidRegion, reference: SaidRegion | undefined, { tag }: Speech): string[] {
  const words = comparisonWords(tag);
  if (!region.isKnown) return [words.absent(region.name, region.value)];
  if (reference === undefined) return [];
  const { name } = reference;
  if (!reference.isKnown) return [words.absent(name, reference.value)];
  if (!verdict.known) return [verdict.because === 'size' ? words.notComparable(name) : words.notJudged(name)];
  const say: Record<Verdict, () => string> = {
    higher: () => words.clearlyHigher(region.name, name),
    lower: () => words.clearlyLower(region.name, name),
    'not-distinguishable': () => words.notDistinguishable(name),
    'too-small': () => words.tooSmall(name),
  };
  return [say[verdict.value]()];
}
