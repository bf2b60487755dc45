import { fold, wordsOf } from '../regions/fold-name.js';
import type { ConcentrationItem } from './branch-concentration.data.js';

/** In shorter words letters stand in the middle of too many names. */
const ANYWHERE_FROM = 3;

/** A row that fits what a person looks for. */
export interface FoundItem {
  readonly item: ConcentrationItem;
  /** The other word by which it was found, where its name and code do not say it. */
  readonly term: string | undefined;
}

/**
 * The items whose name, code and other words have every word that is asked for, in any order, accents and capitals ignored: a word of three
 * letters anywhere (handel finds Groothandel), a shorter one where a word begins. Undefined where nothing is asked.
 */
export function findItems(items: readonly ConcentrationItem[], asked: string): FoundItem[] | undefined {
  const words = wordsOf(fold(asked)).map((parts) => ({ glued: parts.join(''), parts }));
  if (words.length === 0) return undefined;
  return items.flatMap((item) => {
    const [own, ...terms] = [`${item.name} ${item.code}`, ...(item.terms ?? [])].map(searchText);
    const all = [own!, ...terms].join('');
    if (!words.every((word) => has(all, word))) return [];
    const term = terms.findIndex((text) => words.some((word) => !has(own!, word) && has(text, word)));
    return [{ item, term: item.terms?.[term] }];
  });
}

/** Its words, each after a space; one of several parts in one piece too: auto's → autos auto s. */
function searchText(text: string): string {
  return wordsOf(fold(text))
    .map((parts) => (parts.length === 1 ? ` ${parts[0]!}` : ` ${parts.join('')} ${parts.join(' ')}`))
    .join('');
}

function has(text: string, { glued, parts }: { readonly glued: string; readonly parts: readonly string[] }): boolean {
  const holds = (word: string): boolean => text.includes(word.length < ANYWHERE_FROM ? ` ${word}` : word);
  return holds(glued) || (parts.length > 1 && parts.every(holds));
}
