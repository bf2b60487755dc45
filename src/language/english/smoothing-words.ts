import type { SmoothingWords } from '../smoothing-words.js';

export const SMOOTHING_ENGLISH: SmoothingWords = {
  smoothed: 'The colours are smoothed, the figures are not. A small region gets a colour closer to the average.',
  notSmoothed: (because) => `The colours are not smoothed: ${because}.`,
  because: {
    kind: 'that needs a part of a total',
    predicted: 'this figure was predicted',
    counts: 'not every figure has a count and a total',
  },
};
