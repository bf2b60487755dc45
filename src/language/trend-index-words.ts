import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** The words of a trend line as an index: they come with it. */
export interface TrendIndexWords {
  readonly unit: (year: string, unit: string) => string;
  readonly noIndexOf: (region: string, year: string, because: string) => string;
  readonly noIndexes: (count: number) => string;
  readonly because: Readonly<Record<'zero' | 'broken', string>>;
  readonly endsAtBreak: (region: string) => string;
  readonly noSuchBase: (year: string) => string;
  readonly noInterval: string;
}

export const trendIndexWords = wordTable<TrendIndexWords>('trendIndex', {
  unit: (year, unit) => `index, ${year} = 100 (${unit})`,
  noIndexOf: (region, year, because) => `${region}: geen index. Het cijfer van ${year}: ${because}.`,
  noIndexes: (count) => `Van ${count} ${plural(count, 'gebied', 'gebieden')} is er geen of geen hele index.`,
  because: { zero: 'nul', broken: 'trendbreuk binnen dat jaar' },
  endsAtBreak: (region) => `${region}: de index loopt niet over een trendbreuk heen.`,
  noSuchBase: (year) => `Van ${year} zijn er geen cijfers voor een index.`,
  noInterval: 'Bij een index staat geen marge: ook het basisjaar is onzeker.',
});
