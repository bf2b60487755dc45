import { fold, isArticle, wholeOf, wordsOf } from './fold-name.js';

/** A word that was asked for, in one piece (zuidoost) and as its parts (zuid, oost): either may be how a name writes it. */
export interface QueryTerm {
  readonly glued: string;
  readonly parts: readonly string[];
}

/** What a person looks for, folded. */
export interface RegionQuery {
  readonly terms: readonly QueryTerm[];
  /** The query as one whole name. */
  readonly whole: string;
}

/** Undefined where there is no letter or digit to look for. An article within the query is left out: 's-Gravenhage is Gravenhage too. */
export function parseRegionQuery(text: string): RegionQuery | undefined {
  const words = wordsOf(fold(text));
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const terms = words.flatMap((word) => {
    // The last part is still being typed.
    const parts = word.filter((part, i) => !isArticle(part) || (word === last && i === word.length - 1));
    return parts.length === 0 ? [] : { glued: parts.join(''), parts };
  });
  return { terms, whole: wholeOf(words) };
}

/** Codes are only compared with what looks like one: else each word that begins as codes do would find them all. */
export function looksLikeCode(term: string): boolean {
  return term.length >= 3 && /\d/.test(term);
}
