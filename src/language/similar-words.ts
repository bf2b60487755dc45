import { wordTable } from './word-table.js';

/** The words of similar regions, where there are none: they come with what looks them up. */
export interface SimilarWords {
  readonly noRegion: string;
  readonly notKnown: string;
}

export const similarWords = wordTable<SimilarWords>('similar', {
  noRegion: 'Vergelijkbare gebieden zijn er alleen bij één gekozen gebied.',
  notKnown: 'Van dit gebied is niet bekend welke gebieden erop lijken.',
});
