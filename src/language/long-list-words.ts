import { wordTable } from './word-table.js';

/** The words under a list of which only the first rows are shown: they come with it. */
export interface LongListWords {
  readonly showAll: (count: string) => string;
  readonly showFewer: string;
}

export const longListWords = wordTable<LongListWords>('longList', {
  showAll: (count) => `Toon alles (${count})`,
  showFewer: 'Toon minder',
});
