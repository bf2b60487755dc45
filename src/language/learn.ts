import type { EveryWords } from './every-words.js';
import { taught, type Language } from './word-table.js';

/** Words that a page wants in place of those of the language. */
const preferred = new Map<string, Language>();
const made = new Map<string, object>();

/** From now on the language is spoken: `nl`, `en`, `fy`. What was learnt of it before, and is not in `language`, remains. Elements that are shown follow. */
export function learn(tag: string, language: Language): void {
  taught.languages.set(tag, { ...taught.languages.get(tag), ...language });
  change();
}

/**
 * Has elements use words of the page's own in a language, also where that language is learnt later. Elements that are shown follow.
 * A word that is not of the kind that stands at its place, a text or a function, is left out, with a warning that says where.
 */
export function preferWords(tag: string, words: Language): void {
  preferred.set(tag, { ...preferred.get(tag), ...words });
  change();
}

function change(): void {
  made.clear();
  taught.wordsOf = wordsOf;
  for (const listener of taught.listeners) listener();
}

function wordsOf<Words extends object>(table: keyof EveryWords, dutch: Words, tag: string): Words {
  const key = `${tag} ${table}`;
  let words = made.get(key);
  if (words === undefined) {
    words = over(over(dutch, taught.languages.get(tag)?.[table], table), preferred.get(tag)?.[table], table);
    made.set(key, words);
  }
  return words as Words;
}

/** Words with others in the place of some; both remain as they are. */
function over(words: object, others: object | undefined, path: string): object {
  const merged = new Map<string, unknown>(Object.entries(words));
  for (const [name, word] of Object.entries(others ?? {}) as [string, unknown][]) {
    const [expected, found] = [kindOf(merged.get(name)), kindOf(word)];
    if (found !== expected) console.warn(`zicht-op: word ${path}.${name}: expected ${expected}, found ${found}`);
    else merged.set(name, found === 'object' ? over(merged.get(name) as object, word as object, `${path}.${name}`) : word);
  }
  return Object.fromEntries(merged);
}

/** Lists and texts with names are both objects to JavaScript, and cannot stand for each other. */
function kindOf(word: unknown): string {
  return word === null ? 'null' : Array.isArray(word) ? 'list' : typeof word;
}
