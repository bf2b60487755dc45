import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { MOST_ON_ONE_PAGE, tablePage, type TablePage, type TablePageOptions } from '../../src/views/table-page.js';
import type { TwinRow } from '../../src/views/table-twin.js';

const speech = speak('nl');
const rowsOf = (count: number): TwinRow[] => Array.from({ length: count }, (_, i) => ({ code: `${i}`, header: `Rij ${i}`, cells: [] }));
const pageOf = (found: number, options: Partial<TablePageOptions> = {}): TablePage =>
  tablePage(rowsOf(found), { all: found, search: '', page: 0, onPaper: false, speech, ...options });
const codes = ({ rows }: TablePage): string => (rows.length === 0 ? '' : `${rows[0]!.code}-${rows.at(-1)!.code}`);

describe('a page of a table', () => {
  it.each([0, 1, MOST_ON_ONE_PAGE])('is all of a table of %i rows', (count) => {
    expect(pageOf(count)).toEqual({ rows: rowsOf(count), page: 0, pages: 1, status: '' });
  });

  it('is one of many of a longer table, the last as long as it is', () => {
    expect(pageOf(MOST_ON_ONE_PAGE + 1)).toMatchObject({ page: 0, pages: 6, status: 'Rij 1 tot en met 100 van 501' });
    expect(codes(pageOf(14_560, { page: 145 }))).toBe('14500-14559');
    expect(pageOf(14_560, { page: 145 }).status).toBe('Rij 14.501 tot en met 14.560 van 14.560');
  });

  it('is the last where one is asked for that is not there', () => {
    expect(pageOf(950, { page: 90 })).toMatchObject({ page: 9, pages: 10 });
  });

  it.each([
    [0, '0 rijen gevonden', 1],
    [1, '1 rij gevonden', 1],
    [100, '100 rijen gevonden', 1],
    [101, '101 rijen gevonden. Rij 1 tot en met 100.', 2],
    [1234, '1.234 rijen gevonden. Rij 1 tot en met 100.', 13],
  ])('of %i rows that were found says so', (found, status, pages) => {
    expect(pageOf(found, { all: 14_560, search: 'ee' })).toMatchObject({ status, pages });
  });
});

describe('on paper', () => {
  it('are all rows that were found, whichever page is in sight, with what was searched for', () => {
    const paper = pageOf(397, { all: 14_560, search: ' centrum ', page: 2, onPaper: true });
    expect(paper.rows).toHaveLength(397);
    expect(paper.status).toBe('Gezocht op: centrum. 397 rijen gevonden');
  });

  it('are no more than paper holds, from the page in sight on', () => {
    const paper = pageOf(14_560, { page: 3, onPaper: true });
    expect(codes(paper)).toBe('300-799');
    expect(paper.status).toBe('Rij 301 tot en met 800 van 14.560');
  });

  it('leaves the page in sight as it is', () => {
    expect(pageOf(14_560, { page: 3, onPaper: true })).toMatchObject({ page: 3, pages: 146 });
  });
});
