import type { LongListWords } from '../long-list-words.js';

export const LONG_LIST_ENGLISH: LongListWords = {
  showAll: (count) => `Show all (${count})`,
  showFewer: 'Show fewer',
};
