import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import { cellAt, cellOf, positionOf } from '../../src/tables/cell.js';
import { decodeTable } from '../../src/tables/decode-table.js';
import { mergeTables } from '../../src/tables/merge-tables.js';
import { selectTable } from '../../src/tables/select-table.js';
import type { Table } from '../../src/tables/table.js';
import { BRANCHES, BUURTEN, PERIODS, countOf, indexDocument, tableDocument } from '../sources/made-release.js';

const codes = BUURTEN.slice(0, 5);
const whole = tableOf(codes, PERIODS, BRANCHES);

describe('cellAt', () => {
  it('is unknown for what the table does not have', () => {
    const unknown = { value: null, status: 'unknown' };
    expect(cellAt(whole, 'value', 'BU999', '2024', 'A')).toEqual(unknown);
    expect(cellAt(whole, 'value', codes[0]!, '1999', 'A')).toEqual(unknown);
    expect(cellAt(whole, 'value', codes[0]!, '2024', 'Z')).toEqual(unknown);
    expect(cellAt(whole, 'lower', codes[0]!, '2024', 'A')).toEqual(unknown);
  });

  it('is the cell at its position', () => {
    expect(cellOf(whole, 'count', positionOf(whole, 3, 2, 1))).toEqual(cellAt(whole, 'count', codes[3]!, PERIODS[2]!, BRANCHES[1]!));
  });
});

describe('selectTable', () => {
  it('keeps the cells of what it keeps, in the order of the table', () => {
    const table = selectTable(whole, { codes: [codes[4]!, codes[1]!, 'BU999', codes[4]!], periods: ['2024', '2022'], categories: ['I'] });
    expect(table).toMatchObject({ codes: [codes[1], codes[4]], periods: ['2022', '2024'], categories: ['I'] });
    expectFigures(table);
  });

  it('gives the table itself when nothing falls off', () => {
    expect(selectTable(whole, {})).toBe(whole);
    expect(selectTable(whole, { codes, periods: PERIODS, categories: BRANCHES })).toBe(whole);
  });

  it('can keep nothing', () => {
    expect(selectTable(whole, { codes: [] }).columns.value.values).toHaveLength(0);
  });
});

describe('mergeTables', () => {
  it('joins regions, periods and categories', () => {
    const merged = mergeTables([tableOf(codes.slice(0, 2), PERIODS, BRANCHES), tableOf(codes.slice(2), PERIODS, BRANCHES)]);
    expect(merged.codes).toEqual(codes);
    expectFigures(merged);
    expect(mergeTables([whole])).toBe(whole);
  });

  it('leaves unknown what no table has', () => {
    const merged = mergeTables(
      [tableOf(codes.slice(0, 1), ['2024'], ['A']), tableOf(codes.slice(1, 2), ['2023'], ['A'])],
      ['2022', '2023', '2024'],
    );
    expect(merged.periods).toEqual(['2022', '2023', '2024']);
    expect(cellAt(merged, 'count', codes[0]!, '2024', 'A').value).toBe(countOf(codes[0]!, '2024', 'A'));
    expect(cellAt(merged, 'count', codes[0]!, '2023', 'A')).toEqual({ value: null, status: 'unknown' });
    expect(cellAt(merged, 'value', codes[1]!, '2022', 'A')).toEqual({ value: null, status: 'unknown' });
  });

  it('keeps only the periods that are named', () => {
    expectFigures(mergeTables([whole], ['2023']));
    expect(mergeTables([whole], ['2023']).periods).toEqual(['2023']);
  });

  it('puts together what selectTable took apart', () => {
    const parts = (items: readonly string[]): fc.Arbitrary<string[][]> =>
      fc
        .array(fc.nat(1), { minLength: items.length, maxLength: items.length })
        .map((sides) => [0, 1].map((side) => items.filter((_, i) => sides[i] === side)));
    fc.assert(
      fc.property(parts(codes), parts(PERIODS), parts(BRANCHES), (codeParts, periodParts, categoryParts) => {
        const slices = codeParts.flatMap((codes) =>
          periodParts.flatMap((periods) => categoryParts.map((categories) => selectTable(whole, { codes, periods, categories }))),
        );
        const merged = mergeTables(slices as [Table, ...Table[]], PERIODS);
        expect([...merged.codes].sort()).toEqual([...codes].sort());
        expectFigures(merged);
      }),
    );
  });
});

function tableOf(codes: readonly string[], periods: readonly string[], categories: readonly string[]): Table {
  const index = decodeRegionIndex(indexDocument('buurt', codes), { level: 'buurt' });
  return decodeTable(tableDocument('t.json', 'i.json', codes, periods, categories), index, {
    indicator: { id: 'branches', kind: 'share' },
    level: 'buurt',
  });
}

function expectFigures(table: Table): void {
  for (const code of table.codes) {
    for (const period of table.periods) {
      for (const category of table.categories) {
        expect(cellAt(table, 'count', code, period, category).value).toBe(countOf(code, period, category));
      }
    }
  }
}
