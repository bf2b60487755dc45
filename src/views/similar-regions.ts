import { validateSimilarRegions } from '../contract/later/similar.validator.generated.js';
import type { PeerGroup } from '../contract/types.generated.js';
import { similarWords, type SimilarWords } from '../language/similar-words.js';
import { SourceError } from '../sources/source-error.js';
import type { Source } from '../sources/source.js';

/** Reads which regions are most like one. It is a later part: most pages compare with none of these. */
export async function similarTo(
  source: Source,
  { id, similar }: PeerGroup,
  region: string | undefined,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  if (region === undefined) throw unknownGroup(id, 'noRegion');
  const document = await source.document(similar!, validateSimilarRegions, signal);
  const found = document !== undefined && Object.hasOwn(document.similar, region) ? document.similar[region] : undefined;
  if (found === undefined) throw unknownGroup(id, 'notKnown');
  return found;
}

function unknownGroup(found: string, because: keyof SimilarWords): SourceError {
  return new SourceError('unknown', { path: 'reference', found, said: (tag) => similarWords(tag)[because] });
}
