import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/contract/status.js';
import type { Indicator } from '../../src/contract/types.generated.js';
import { sumRegions } from '../../src/tables/sum-regions.js';
import type { Table } from '../../src/tables/table.js';
import { column, type TestCell } from '../views/trend-line.builder.js';

type Cells = readonly TestCell[];

const tableOf = (columns: { value?: Cells; count?: Cells; base?: Cells }, more: Partial<Table> = {}): Table => ({
  indicator: 'x',
  level: 'gemeente',
  codes: ['A', 'B', 'C'],
  periods: ['2023'],
  categories: ['total'],
  columns: Object.fromEntries(Object.entries(columns).map(([metric, cells]) => [metric, column(cells)])) as unknown as Table['columns'],
  ...more,
});
const cells = (table: Table, metric: 'value' | 'count' | 'base' = 'value'): [number, string][] =>
  [...table.columns[metric]!.values].map((value, i) => [value, STATUSES[table.columns[metric]!.status[i]!]!]);
const sum = (kind: Indicator['kind'], columns: Parameters<typeof tableOf>[0], per?: number): Table =>
  sumRegions(tableOf(columns), { kind, ...(per === undefined ? {} : { per }) }, 'group');

describe('regions taken together', () => {
  it.each<[Indicator['kind'], number | undefined, number]>([
    ['count', undefined, 60],
    ['share', undefined, 60 / 600],
    ['rate', 1000, 100],
    ['concentration', 1000, 100],
  ])('have the value that follows from their sums: %s', (kind, per, value) => {
    const together = sum(kind, { value: [999, 999, 999], count: [10, 20, 30], base: [100, 200, 300] }, per);
    expect(together.codes).toEqual(['group']);
    expect(cells(together)).toEqual([[value, 'observed']]);
    expect(cells(together, 'count')).toEqual([[60, 'observed']]);
    expect(cells(together, 'base')).toEqual([[600, 'observed']]);
  });

  it.each(['amount', 'index'] as const)('have no value where it does not follow: %s', (kind) => {
    expect(cells(sum(kind, { value: [1, 2, 3] }))).toEqual([[NaN, 'unknown']]);
    expect(cells(sum(kind, { value: [1, 2, 3], count: [1, 2, 3], base: [1, 2, 3] }))).toEqual([[NaN, 'unknown']]);
  });

  it('have no value where counts were not published, except of a count, which is its own count', () => {
    expect(cells(sum('rate', { value: [1, 2, 3] }, 1000))).toEqual([[NaN, 'unknown']]);
    expect(cells(sum('rate', { value: [1, 2, 3], count: [1, 2, 3] }, 1000))).toEqual([[NaN, 'unknown']]);
    expect(cells(sum('count', { value: [1, 0, 3] }))).toEqual([[4, 'observed']]);
  });

  it('are withheld when a part is, in count or base, with its status', () => {
    expect(cells(sum('share', { count: [10, 'Q', 'L'], base: [100, 200, 300] }))).toEqual([[NaN, 'suppressed']]);
    const base = sum('share', { count: [10, 20, 30], base: [100, 'L', 300] });
    expect(cells(base)).toEqual([[NaN, 'not-delivered']]);
    expect(cells(base, 'count')).toEqual([[60, 'observed']]);
  });

  it('use no number under a withheld status, also where a host left one', () => {
    const table = tableOf({ count: [10, 'Q', 30] });
    table.columns.count!.values[1] = 98765;
    expect(cells(sumRegions(table, { kind: 'count' }, 'group'))).toEqual([[NaN, 'suppressed']]);
  });

  it('are as uncertain as their least certain part', () => {
    expect(cells(sum('share', { count: [1, '2P', '3E'], base: ['10U', 10, 10] }))).toEqual([[0.2, 'unreliable']]);
  });

  it('count a zero as a number, and have no share of nothing', () => {
    expect(cells(sum('count', { count: [0, 0, 0] }))).toEqual([[0, 'observed']]);
    expect(cells(sum('share', { count: [0, 0, 0], base: [10, 10, 10] }))).toEqual([[0, 'observed']]);
    expect(cells(sum('share', { count: [0, 0, 0], base: [0, 0, 0] }))).toEqual([[NaN, 'not-applicable']]);
  });

  it('keep periods and categories apart', () => {
    const more = { codes: ['A', 'B'], periods: ['2022', '2023'], categories: ['X', 'Y'] };
    const table = tableOf({ count: [1, 2, 10, 20, 100, 'Q', 1000, 2000] }, more);
    expect(cells(sumRegions(table, { kind: 'count' }, 'group'))).toEqual([
      [3, 'observed'],
      [30, 'observed'],
      [NaN, 'suppressed'],
      [3000, 'observed'],
    ]);
  });
});
