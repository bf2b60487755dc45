import { fold, wholeOf, wordsOf } from './fold-name.js';
import { placeLevelOf } from './place-level.js';
import type { RegionIndex } from './region-index.js';

/**
 * The regions of one level, made ready to be searched: lists in the order of `index.codes`.
 * In a text each place where a word, or a part of one, begins has a space before it and the rest of that word behind it, so that
 * one `indexOf(' ' + term)` tells whether a word begins with the term: Noord-Holland → " noordholland holland".
 */
export interface SearchableRegions {
  readonly index: RegionIndex;
  /** Indexes of the levels above whose names count, nearest first. */
  readonly above: readonly RegionIndex[];
  /** The whole name in one piece. */
  readonly wholes: readonly string[];
  /** Words of the name, then those of the names of its ancestors. */
  readonly texts: readonly string[];
  /** Length of the part of a text that is the region's own. */
  readonly ownLengths: Int32Array;
  /** The code, whole and from its first digit: " gm0344 0344". */
  readonly codes: readonly string[];
}

/** Regions that are made ready in one go: a few milliseconds on a slow telephone. */
const REGIONS_AT_A_TIME = 1000;

/**
 * Makes the regions of a level ready to be searched, with a pause after each thousand, so that nothing else has to wait.
 * `above` are the indexes of higher levels that are known, nearest first; those with one region, such as the country, tell regions not apart
 * and are left out. Rejects with the signal's reason when it is aborted.
 */
export async function makeSearchable(index: RegionIndex, above: readonly RegionIndex[], signal?: AbortSignal): Promise<SearchableRegions> {
  const count = index.codes.length;
  const telling = above.filter(({ level, codes }) => codes.length > 1 && index.ancestorLevels.includes(level));
  const wordsAbove = telling.map((each) => wordsOnce(each));
  const [wholes, texts, codes]: [string[], string[], string[]] = [[], [], []];
  const ownLengths = new Int32Array(count);
  for (let position = 0; position < count; position++) {
    if (position > 0 && position % REGIONS_AT_A_TIME === 0) await pause();
    signal?.throwIfAborted();
    const code = index.codes[position]!;
    const words = wordsOf(fold(index.names[position]!));
    const own = beginnings(words);
    wholes.push(wholeOf(words));
    ownLengths[position] = own.length;
    texts.push(telling.reduce((text, { level }, i) => text + wordsAbove[i]!(index.ancestorOf(code, level)), own));
    codes.push(codeWords(code));
  }
  return { index, above: telling, wholes, texts, ownLengths, codes };
}

/** Names of the ancestors of a region whose names are known, nearest first, each with its level. */
export function ancestorNames({ index, above }: SearchableRegions, position: number): { readonly level: string; readonly name: string }[] {
  return above.flatMap((each) => {
    const code = index.ancestorOf(index.codes[position]!, each.level);
    return code === undefined ? [] : { level: each.level, name: each.nameOf(code) };
  });
}

/** Name of the place by which people know where a region is; empty where that is not known. */
export function placeNameOf({ index, above }: SearchableRegions, position: number): string {
  const place = above.find(({ level }) => level === placeLevelOf(index));
  return place?.nameOf(index.ancestorOf(index.codes[position]!, place.level) ?? '') ?? '';
}

/** Each place where a word or a part of one begins, with the rest of the word. */
function beginnings(words: readonly (readonly string[])[]): string {
  let text = '';
  for (const parts of words)
    for (let i = 0; i < parts.length; i++) text += ` ${i === 0 && parts.length === 1 ? parts[0]! : parts.slice(i).join('')}`;
  return text;
}

/** Words of an ancestor's name by its code, worked out once an ancestor. */
function wordsOnce(index: RegionIndex): (code: string | undefined) => string {
  const known = new Map<string, string>();
  return (code) => {
    if (code === undefined) return '';
    let words = known.get(code);
    if (words === undefined) known.set(code, (words = beginnings(wordsOf(fold(index.nameOf(code))))));
    return words;
  };
}

function codeWords(code: string): string {
  const whole = wordsOf(fold(code)).flat().join('');
  const digits = whole.slice(Math.max(0, whole.search(/\d/)));
  return digits === whole ? ` ${whole}` : ` ${whole} ${digits}`;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
