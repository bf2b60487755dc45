import { wordTable } from './word-table.js';

/** The words of measures on the time axis: they come with them. */
export interface TrendEventWords {
  readonly heading: string;
  readonly notACause: string;
  readonly about: (title: string, regions: string) => string;
  readonly from: (date: string) => string;
  readonly line: (mark: string, title: string, date: string) => string;
  readonly column: string;
}

export const trendEventWords = wordTable<TrendEventWords>('trendEvent', {
  heading: 'Maatregelen in de grafiek',
  notACause: 'Een verschil ervoor en erna bewijst niet dat de maatregel werkt.',
  about: (title, regions) => `${title} (${regions})`,
  from: (date) => `Vanaf ${date}`,
  line: (mark, title, date) => `Maatregel ${mark}: ${title}, vanaf ${date}`,
  column: 'Maatregel',
});
