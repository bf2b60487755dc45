import type { LanguageTag } from './speech.js';

/** The words of similar regions, where there are none: they come with what looks them up. */
export interface SimilarWords {
  readonly noRegion: string;
  readonly notKnown: string;
}

export const SIMILAR_WORDS: Readonly<Record<LanguageTag, SimilarWords>> = {
  nl: {
    noRegion: 'Vergelijkbare gebieden zijn er alleen bij één gekozen gebied.',
    notKnown: 'Van dit gebied is niet bekend welke gebieden erop lijken.',
  },
  en: {
    noRegion: 'There are similar regions only of one chosen region.',
    notKnown: 'Which regions are like this one is not known.',
  },
};
