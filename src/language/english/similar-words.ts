import type { SimilarWords } from '../similar-words.js';

export const SIMILAR_ENGLISH: SimilarWords = {
  noRegion: 'There are similar regions only of one chosen region.',
  notKnown: 'Which regions are like this one is not known.',
};
