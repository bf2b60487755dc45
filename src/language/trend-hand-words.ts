import { wordTable } from './word-table.js';

/** The words for what a person does with a trend line: they come after its first picture. */
export interface TrendHandWords {
  readonly help: string;
  readonly helpApart: string;
  readonly point: (region: string, period: string, value: string) => string;
  readonly figures: string;
  readonly asPublished: string;
  readonly asIndex: (year: string) => string;
  readonly lines: string;
  readonly together: string;
  readonly apart: string;
}

export const trendHandWords = wordTable<TrendHandWords>('trendHand', {
  help: 'Loop met pijl links en rechts door de perioden, omhoog en omlaag door de lijnen.',
  helpApart: 'Loop met pijl links en rechts door de perioden, omhoog en omlaag door de grafieken.',
  point: (region, period, value) => `${region}, ${period}: ${value}`,
  figures: 'Cijfers',
  asPublished: 'Zoals gepubliceerd',
  asIndex: (year) => `Index: ${year} = 100`,
  lines: 'Gebieden',
  together: 'In één grafiek',
  apart: 'Elk een grafiek',
});
