import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import { SourceError } from '../../src/sources/source-error.js';
import { cellAt } from '../../src/tables/cell.js';
import { decodeTable } from '../../src/tables/decode-table.js';
import type { Table } from '../../src/tables/table.js';
import { isAbsence, STATUSES } from '../../src/contract/status.js';
import { changedSomewhere } from '../sources/changed-somewhere.js';
import { baseOf, countOf, indexDocument, tableDocument } from '../sources/made-release.js';

const codes = ['BU111', 'BU112', 'BU11A'];
const index: RegionIndex = decodeRegionIndex(indexDocument('buurt', codes), { level: 'buurt' });
const url = 'https://example.org/1/tables/crime/buurt.json';
const indexUrl = 'https://example.org/1/regions/buurt.json';
const context = { indicator: { id: 'crime', kind: 'rate' as const, per: 1000 }, level: 'buurt', url, indexUrl };

/** Two periods of three buurten; cells are counts, then bases, and BU11A is suppressed in 2023 (position 2). */
const document = (): Record<string, unknown> =>
  tableDocument('tables/crime/buurt.json', 'regions/buurt.json', codes, ['2023', '2024'], ['total']);

/** A table with one metric, `value`, for one period. */
function values(value: unknown[], status: Record<string, string> = {}, metric = ['value']): Record<string, unknown> {
  const whole = document() as { dimension: object };
  return {
    ...whole,
    size: [metric.length, 1, 1, 3],
    dimension: { ...whole.dimension, metric: { category: { index: metric } }, period: { category: { index: ['2024'] } } },
    value,
    status,
  };
}

describe('decodeTable', () => {
  it('puts every number in its column, region by region', () => {
    const table = decodeTable(document(), index, context);
    expect(table).toMatchObject({ indicator: 'crime', level: 'buurt', codes, periods: ['2023', '2024'], categories: ['total'] });
    for (const period of table.periods) {
      for (const code of codes) {
        expect(cellAt(table, 'count', code, period, 'total').value).toBe(countOf(code, period));
        expect(cellAt(table, 'base', code, period, 'total').value).toBe(baseOf(code));
      }
    }
  });

  it('has no number anywhere for a withheld cell', () => {
    const table = decodeTable(document(), index, context);
    expect(table.columns.count!.values[2]).toBeNaN();
    expect(table.columns.value.values[2]).toBeNaN();
    expect(cellAt(table, 'count', 'BU11A', '2023', 'total')).toEqual({ value: null, status: 'suppressed' });
  });

  it('keeps zero a number', () => {
    const table = decodeTable(values([0, -0.5, 3]), index, { ...context, indicator: { id: 'x', kind: 'index' } });
    expect(cellAt(table, 'value', 'BU111', '2024', 'total')).toEqual({ value: 0, status: 'observed' });
    expect(cellAt(table, 'value', 'BU112', '2024', 'total').value).toBe(-0.5);
  });

  it.each([
    ['P', 'provisional'],
    ['E', 'estimated'],
    ['F', 'predicted'],
    ['U', 'unreliable'],
  ])('reads the status %s as %s, with its number', (code, status) => {
    expect(cellAt(decodeTable(values([1, 2, 3], { 1: code }), index, context), 'value', 'BU112', '2024', 'total')).toEqual({
      value: 2,
      status,
    });
  });

  it('reads a list of statuses as it reads them by position', () => {
    const byPosition = decodeTable(values([1, null, 3], { 0: 'P', 1: 'Q' }), index, context);
    const asList = decodeTable({ ...values([1, null, 3]), status: ['P', 'Q', 'A'] }, index, context);
    expect(asList).toEqual(byPosition);
  });

  it.each([
    ['Q', 'suppressed'],
    ['L', 'not-delivered'],
    ['M', 'not-applicable'],
    ['N', 'below-half'],
    ['O', 'unknown'],
    ['W', 'withdrawn'],
    ['U', 'unreliable'],
  ])('reads the status %s as %s, without a number', (code, status) => {
    const table = decodeTable(values([1, null, 3], { 1: code }), index, context);
    expect(cellAt(table, 'value', 'BU112', '2024', 'total')).toEqual({ value: null, status });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a number with an absence', values([1, 2, 3], { 1: 'Q' }), '/value/1'],
    ['a list of statuses that is too short', { ...values([1, 2, 3]), status: ['A', 'P'] }, '/status'],
    ['null without a status', values([1, null, 3]), '/value/1'],
    ['null with a provisional status', values([1, null, 3], { 1: 'P' }), '/value/1'],
    ['an unknown status', values([1, 2, 3], { 1: 'B' }), '/status/1'],
    ['a status as a number', values([1, 2, 3], { 1: 1 as never }), '/status/1'],
    ['a status of no cell', values([1, 2, 3], { 3: 'P' }), '/status/3'],
    ['a status of a region', values([1, 2, 3], { BU111: 'P' }), '/status/BU111'],
    ['a status at 01', values([1, 2, 3], { '01': 'P' }), '/status/01'],
    ['a negative count', values([1, 2, -3], {}, ['count']), '/value/2'],
    ['a negative base', values([1, 2, 3, 4, -5, 6], {}, ['count', 'base']), '/value/4'],
    ['NaN', values([1, NaN, 3]), '/value/1'],
    ['Infinity', values([1, 2, Infinity]), '/value/2'],
    ['text', values([1, '2', 3]), '/value/1'],
    ['too few cells', values([1, 2]), '/value'],
    ['too many cells', values([1, 2, 3, 4]), '/value'],
    ['a size that is not that of its dimension', { ...values([1, 2, 3]), size: [1, 2, 1, 3] }, '/size/1'],
    ['another number of regions', { ...values([1, 2]), size: [1, 1, 1, 2] }, '/size/3'],
    ['an unknown metric', values([1, 2, 3], {}, ['mean']), '/dimension/metric/category/index/0'],
    ['a metric twice', values([1, 2, 3, 1, 2, 3], {}, ['value', 'value']), '/dimension/metric/category/index/1'],
    ['a value that does not follow from a count alone', values([1, 2, 3], {}, ['count']), '/dimension/metric/category/index'],
    ['limits that are the wrong way round', values([1, 1, 1, 3, 3, 3, 4, 2, 4], {}, ['value', 'lower', 'upper']), '/value'],
    ['a rate that is too large for a number', values([1e308, 1, 1, 1e-3, 1, 1], {}, ['count', 'base']), '/value'],
    ['dimensions in another order', { ...values([1, 2, 3]), id: ['region', 'metric', 'period', 'category'] }, '/id'],
    ['another version', { ...values([1, 2, 3]), version: '3.0' }, '/version'],
  ])('refuses %s', (_, wrong, path) => {
    expect(failureOf(wrong)).toMatchObject({ kind: 'invalid', details: { url, path } });
  });

  it.each([null, 7, 'text', [], {}, { value: null, status: [] }])('refuses %j', (wrong) => {
    expect(failureOf(wrong).kind).toBe('invalid');
  });

  it('refuses a table of other regions, though they are as many', () => {
    const other = { ...context, indexUrl: 'https://example.org/1/regions/wijk.json' };
    expect(() => decodeTable(document(), index, other)).toThrow(/region\/href/);
  });

  it('does not show a withheld number in its error', () => {
    expect(failureOf(values([1, 8765, 3], { 1: 'Q' })).message).not.toContain('8765');
  });

  it('gives a table without doubt or a SourceError, whatever is changed in the document', () => {
    fc.assert(
      fc.property(changedSomewhere(document()), (changed) => {
        let table: Table;
        try {
          table = decodeTable(changed, index, context);
        } catch (error) {
          if (error instanceof SourceError) return;
          throw error;
        }
        for (const { values, status } of Object.values(table.columns)) {
          expect(values).toHaveLength(table.codes.length * table.periods.length * table.categories.length);
          values.forEach((value, cell) => {
            const name = STATUSES[status[cell]!]!;
            expect(Number.isFinite(value) ? !isAbsence(name) : isAbsence(name) || name === 'unreliable').toBe(true);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a value that is not published', () => {
  const derived = (kind: 'count' | 'share' | 'rate' | 'concentration', value: unknown[], status = {}, per?: number): unknown[] => {
    const indicator = per === undefined ? { id: 'x', kind } : { id: 'x', kind, per };
    const table = decodeTable(values(value, status, ['count', 'base']), index, { ...context, indicator });
    return codes.map((code) => cellAt(table, 'value', code, '2024', 'total'));
  };
  const observed = (value: number): unknown => ({ value, status: 'observed' });

  it('follows from count and base', () => {
    expect(derived('share', [1, 0, 5, 4, 4, 4])).toEqual([observed(0.25), observed(0), observed(1.25)]);
    expect(derived('rate', [1, 0, 5, 4, 4, 4], {}, 1000)).toEqual([observed(250), observed(0), observed(1250)]);
    expect(derived('concentration', [1, 0, 5, 4, 4, 4])).toEqual([observed(0.25), observed(0), observed(1.25)]);
    expect(derived('count', [1, 0, 5, 0, 0, 0])).toEqual([observed(1), observed(0), observed(5)]);
  });

  it('is not applicable for a base of nothing', () => {
    expect(derived('share', [0, 3, 1, 0, 0, 4]).slice(0, 2)).toEqual(Array(2).fill({ value: null, status: 'not-applicable' }));
  });

  it.each<[string, unknown[], Record<string, string>, object]>([
    ['an absent count', [null, 0, 0, 4, 4, 4], { 0: 'Q' }, { value: null, status: 'suppressed' }],
    ['an absent base', [1, 0, 0, null, 4, 4], { 3: 'L' }, { value: null, status: 'not-delivered' }],
    ['the count, of two absences', [null, 0, 0, null, 4, 4], { 0: 'Q', 3: 'O' }, { value: null, status: 'suppressed' }],
    ['an absent count of an empty base', [null, 0, 0, 0, 4, 4], { 0: 'Q' }, { value: null, status: 'suppressed' }],
    ['a provisional count', [1, 0, 0, 4, 4, 4], { 0: 'P' }, { value: 0.25, status: 'provisional' }],
    ['the least certain of two', [1, 0, 0, 4, 4, 4], { 0: 'P', 3: 'E' }, { value: 0.25, status: 'estimated' }],
    ['an unreliable count without a number', [null, 0, 0, 4, 4, 4], { 0: 'U' }, { value: null, status: 'unreliable' }],
  ])('has the status of %s', (_, value, status, cell) => {
    expect(derived('share', value, status)[0]).toEqual(cell);
  });
});

function failureOf(wrong: unknown): SourceError {
  try {
    decodeTable(wrong, index, context);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('This document was not refused.');
}
