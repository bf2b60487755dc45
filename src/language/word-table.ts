import type { EveryWords } from './every-words.js';

/** Some of the words of a table, at their own places. */
export type SomeOf<Words> = Words extends (...given: never[]) => unknown ? Words : { readonly [Name in keyof Words]?: SomeOf<Words[Name]> };

/** The words of a language, a table for each part of the library. What lacks is said in Dutch. */
export type Language = { readonly [Table in keyof EveryWords]?: SomeOf<EveryWords[Table]> };

/** What the library was taught beside its Dutch: see learn.ts, which comes only where there is something to learn. */
export const taught = {
  languages: new Map<string, Language>(),
  /** Of a table the words in a language; the same object until words change. */
  wordsOf: undefined as (<Words extends object>(table: keyof EveryWords, dutch: Words, tag: string) => Words) | undefined,
  /** Called each time that words change. */
  listeners: new Set<() => void>(),
};

export function isLearnt(tag: string): boolean {
  return tag === 'nl' || taught.languages.has(tag);
}

/** The words of one part of the library, by language. @param dutch what is said where a language has no word of its own */
export function wordTable<Words extends object>(table: keyof EveryWords, dutch: Words): (tag: string) => Words {
  return (tag) => taught.wordsOf?.(table, dutch, tag) ?? dutch;
}
