import type { TableWords } from '../table-words.js';

export const TABLE_ENGLISH: TableWords = {
  sortBy: (column) => `Sort by ${column}`,
  page: (from, to, of) => `Row ${from} to ${to} of ${of}`,
  pageFound: (from, to, of) => `${of} rows found. Row ${from} to ${to}.`,
  pages: 'Pages of the table',
  firstPage: 'First',
  previousPage: 'Previous',
  nextPage: 'Next',
  lastPage: 'Last',
  pageNumber: 'Page',
  pageOf: (pages) => `of ${pages}`,
  filter: 'Search in the table',
  filtered: (shown, single) => `${shown} ${single ? 'row' : 'rows'} found`,
  searched: (search) => `Searched for: ${search}`,
  notPrinted: (rows) => `The table has ${rows} rows and is not printed. Choose the table first, search in it, then print.`,
};
