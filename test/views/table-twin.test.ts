import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { LazyCell } from '../../src/views/lazy-cell.js';
import { filterTwin, sortTwin, type TableTwin } from '../../src/views/table-twin.js';

const nl = speak('nl');

const twinOf = (rows: readonly (readonly [header: string, order: number | string | null])[]): TableTwin => ({
  caption: 'Test',
  columns: [
    { key: 'region', label: 'Gebied', numeric: false },
    { key: 'value', label: 'Waarde', numeric: true },
  ],
  rows: rows.map(([header, order], i) => ({ code: `${i}`, header, cells: [{ text: String(order), order }] })),
});
const headers = (twin: TableTwin): string[] => twin.rows.map(({ header }) => header);
const sorted = (twin: TableTwin, column: string, descending = false): string[] => headers(sortTwin(twin, { column, descending }, nl));

describe('sorting', () => {
  const twin = twinOf([
    ['Zwolle', 3],
    ['Ede', null],
    ['Assen', -1],
    ['Épe', 0],
    ['Emmen', null],
  ]);

  it('puts numbers in order, zero and below too, and rows without a number last in either direction', () => {
    expect(sorted(twin, 'value')).toEqual(['Assen', 'Épe', 'Zwolle', 'Ede', 'Emmen']);
    expect(sorted(twin, 'value', true)).toEqual(['Zwolle', 'Épe', 'Assen', 'Ede', 'Emmen']);
  });

  it('puts names in the order of the language', () => {
    expect(sorted(twin, 'region')).toEqual(['Assen', 'Ede', 'Emmen', 'Épe', 'Zwolle']);
    expect(sorted(twin, 'region', true)).toEqual(['Zwolle', 'Épe', 'Emmen', 'Ede', 'Assen']);
  });

  it('sorts a first column by its order where it has one', () => {
    const months = twinOf([
      ['april', 1],
      ['januari', 2],
    ]);
    const rows = months.rows.map((row, i) => ({ ...row, headerOrder: i === 0 ? '2024-04' : '2024-01' }));
    expect(sorted({ ...months, rows }, 'region')).toEqual(['januari', 'april']);
  });

  it('keeps equal rows as they were, in either direction', () => {
    const equal = twinOf([
      ['b', 1],
      ['a', 1],
      ['c', 0],
    ]);
    expect(sorted(equal, 'value')).toEqual(['c', 'b', 'a']);
    expect(sorted(equal, 'value', true)).toEqual(['b', 'a', 'c']);
  });

  it('is in the order of the language for names of the whole alphabet', () => {
    const letters = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9 '().-]{0,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(letters), (names) => {
        const order = sorted(twinOf(names.map((name) => [name, 0] as const)), 'region');
        for (let i = 1; i < order.length; i++) expect(nl.compare(order[i - 1]!, order[i]!)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('sorts text cells as text', () => {
    const words = twinOf([
      ['x', 'lager'],
      ['y', 'hoger'],
      ['z', null],
    ]);
    expect(sorted(words, 'value')).toEqual(['y', 'x', 'z']);
    expect(sorted(words, 'value', true)).toEqual(['x', 'y', 'z']);
  });

  it('leaves the table as it is without an order, or for a column that is not there', () => {
    expect(sortTwin(twin, undefined, nl)).toBe(twin);
    expect(sortTwin(twin, { column: 'gone', descending: true }, nl)).toBe(twin);
  });

  it('loses no row and changes nothing in the table that it is given', () => {
    const cell = fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true })), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), cell)), fc.boolean(), fc.constantFrom('region', 'value'), (rows, descending, column) => {
        const before = twinOf(rows);
        const copy = structuredClone(before);
        const after = sortTwin(before, { column, descending }, nl);
        expect(before).toEqual(copy);
        expect(new Set(after.rows)).toEqual(new Set(before.rows));
        const numbers = after.rows.map(({ cells }) => cells[0]!.order as number | null);
        if (column === 'value') expect(numbers.lastIndexOf(null)).toBe(numbers.includes(null) ? numbers.length - 1 : -1);
      }),
    );
  });
});

describe('searching', () => {
  const twin = twinOf([
    ["'s-Hertogenbosch", 1],
    ['Súdwest-Fryslân', 2],
    ['Bergen (NH.)', 3],
    ['Bergen (L.)', 4],
  ]);

  it.each([
    ['', 4],
    ['   ', 4],
    ['sudwest', 1],
    ['SÚDWEST', 1],
    ['fryslan', 1],
    ['bergen', 2],
    ['nh bergen', 1],
    ['hertogen', 1],
    ['(l.)', 1],
    ['.*', 0],
    ['amsterdam', 0],
  ])('for %o finds %i rows', (search, found) => {
    expect(filterTwin(twin, search).rows).toHaveLength(found);
  });

  const coded = (codes: readonly string[]): TableTwin => {
    const { rows, ...rest } = twinOf(codes.map((code) => [`Buurt ${code.length}`, 1] as const));
    return { ...rest, rows: rows.map((row, i) => ({ ...row, code: codes[i]! })) };
  };
  it.each([
    ['BU0363AA01', ['BU0363AA01']],
    ['bu0363', ['BU0363AA01', 'BU036310']],
    ['0363', ['BU0363AA01', 'BU036310', 'GM0363']],
    ['buurt 0363aa', ['BU0363AA01']],
    ['363', []],
    ['bu', ['BU0363AA01', 'BU036310', 'GM0363']],
    ['gm', []],
    ['36', []],
  ])('by code, for %o finds %o', (search, found) => {
    const all = coded(['BU0363AA01', 'BU036310', 'GM0363']);
    expect(filterTwin(all, search).rows.map(({ code }) => code)).toEqual(found);
  });

  it('goes on within rows that were sorted since', () => {
    expect(headers(filterTwin(sortTwin(twin, { column: 'value', descending: true }, nl), 'bergen'))).toEqual([
      'Bergen (L.)',
      'Bergen (NH.)',
    ]);
  });
});

describe('a cell that makes its text when it is read', () => {
  it('is whole as JSON', () => {
    const [figure, word] = [new LazyCell(0, () => '0,0', 'provisional'), new LazyCell(null, () => 'te klein')];
    expect(JSON.parse(JSON.stringify([figure, word]))).toEqual([
      { text: '0,0', order: 0, status: 'provisional' },
      { text: 'te klein', order: null },
    ]);
  });
});
