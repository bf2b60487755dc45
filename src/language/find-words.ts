import { wordTable } from './word-table.js';

/** The words of the search field of a map: they come with it. */
export interface FindWords {
  readonly label: string;
  readonly clear: string;
  readonly list: string;
  /** A level, before the names of where a region of it is: buurt in … */
  readonly levelIn: (level: string) => string;
  readonly found: (count: string, single: boolean) => string;
  readonly more: (count: string, single: boolean) => string;
  readonly none: string;
  readonly loading: string;
  readonly failed: (many: string) => string;
}

export const findWords = wordTable<FindWords>('find', {
  label: 'Zoek op naam of code',
  clear: 'Wis de zoekterm',
  list: 'Gevonden gebieden',
  levelIn: (level) => `${level} in`,
  found: (count, single) => `${count} ${single ? 'gebied' : 'gebieden'} gevonden.`,
  more: (count, single) => `Nog ${count} ${single ? 'gebied' : 'gebieden'}: typ meer letters.`,
  none: 'Er is geen gebied gevonden met deze naam of code.',
  loading: 'De gebieden worden nog opgehaald.',
  failed: (many) => `De ${many} kunnen nu niet worden gezocht.`,
});
