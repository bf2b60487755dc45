import { wordTable } from './word-table.js';

/** The words around a table, beside those of its columns: they come with it. */
export interface TableWords {
  readonly sortBy: (column: string) => string;
  /** Which rows stand on a page, of all, and of those that were found. */
  readonly page: (from: string, to: string, of: string) => string;
  readonly pageFound: (from: string, to: string, of: string) => string;
  readonly pages: string;
  readonly firstPage: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly lastPage: string;
  /** Before and after the field with the number of the page. */
  readonly pageNumber: string;
  readonly pageOf: (pages: string) => string;
  readonly filter: string;
  readonly filtered: (shown: string, single: boolean) => string;
  /** What a table on paper was searched for. */
  readonly searched: (search: string) => string;
  /** In place of a table that is too long to print with its picture. */
  readonly notPrinted: (rows: string) => string;
}

export const tableWords = wordTable<TableWords>('table', {
  sortBy: (column) => `Sorteer op ${column}`,
  page: (from, to, of) => `Rij ${from} tot en met ${to} van ${of}`,
  pageFound: (from, to, of) => `${of} rijen gevonden. Rij ${from} tot en met ${to}.`,
  pages: 'Bladzijden van de tabel',
  firstPage: 'Eerste',
  previousPage: 'Vorige',
  nextPage: 'Volgende',
  lastPage: 'Laatste',
  pageNumber: 'Bladzijde',
  pageOf: (pages) => `van ${pages}`,
  filter: 'Zoek in de tabel',
  filtered: (shown, single) => `${shown} ${single ? 'rij' : 'rijen'} gevonden`,
  searched: (search) => `Gezocht op: ${search}`,
  notPrinted: (rows) => `De tabel heeft ${rows} rijen en is niet afgedrukt. Kies eerst de tabel, zoek daarin en druk dan af.`,
});
