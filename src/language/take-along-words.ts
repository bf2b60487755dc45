import { wordTable } from './word-table.js';

/** The words around and in what a reader takes along: files, copies and citations. */
export interface TakeAlongWords {
  readonly title: string;
  readonly csv: string;
  readonly png: string;
  readonly svg: string;
  readonly table: string;
  readonly citation: string;
  readonly print: string;

  /** Headings of what stands beside the numbers of a column. */
  readonly statusColumn: (column: string) => string;
  readonly noteColumn: (column: string) => string;
  /** What an empty field in a file means. */
  readonly emptyFields: string;

  readonly publisher: (name: string) => string;
  readonly period: (period: string) => string;
  readonly readOn: (date: string) => string;
  /** Where the figure was read, where its release stays, and what shows it anew. */
  readonly page: (address: string) => string;
  readonly pinned: (address: string) => string;
  readonly element: (code: string) => string;

  readonly downloaded: string;
  readonly copiedTable: string;
  readonly copiedCitation: string;
  readonly refusedTable: string;
  readonly refusedCitation: string;
  readonly refusedPicture: string;
  readonly refusedPrint: string;
  /** In place of a table of so many rows, on a sheet with only its figure. */
  readonly notOnSheet: (rows: string) => string;
}

export const takeAlongWords = wordTable<TakeAlongWords>('takeAlong', {
  title: 'Meenemen',
  csv: 'Download cijfers (CSV)',
  png: 'Afbeelding (PNG)',
  svg: 'Afbeelding (SVG)',
  table: 'Kopieer als tabel',
  citation: 'Kopieer verwijzing',
  print: 'Afdrukken',
  statusColumn: (column) => `${column}: status`,
  noteColumn: (column) => `${column}: toelichting`,
  emptyFields: 'Een leeg vakje is geen nul. De status ernaast zegt waarom er geen cijfer staat.',
  publisher: (name) => `Uitgever: ${name}.`,
  period: (period) => `Periode: ${period}.`,
  readOn: (date) => `Gelezen op ${date}.`,
  page: (address) => `Pagina: ${address}`,
  pinned: (address) => `Vaste cijfers: ${address}`,
  element: (code) => `Code voor deze weergave: ${code}`,
  downloaded: 'De download is gestart. Komt er geen bestand? Dan staat deze pagina dat niet toe. Kopieer dan de tabel.',
  copiedTable: 'De tabel is gekopieerd, met kanttekening en bron.',
  copiedCitation: 'De verwijzing is gekopieerd.',
  refusedTable: 'Kopiëren mag op deze pagina niet. Download dan de cijfers.',
  refusedCitation: 'Kopiëren mag op deze pagina niet. Selecteer de verwijzing hieronder.',
  refusedPicture: 'De afbeelding kon niet worden gemaakt. Probeer het nog eens.',
  refusedPrint: 'Afdrukken mag op deze pagina niet. Download dan een afbeelding.',
  notOnSheet: (rows) => `De tabel heeft ${rows} rijen en past niet op dit blad. Kies op het scherm de tabel om die af te drukken.`,
});
