import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/contract/status.js';
import { SourceError } from '../../src/sources/source-error.js';
import type { Table } from '../../src/tables/table.js';
import { withOtherBase } from '../../src/tables/with-other-base.js';
import { column, type TestCell } from '../views/trend-line.builder.js';

const RATE = { kind: 'rate', per: 1000 } as const;
const shape = { indicator: 'x', level: 'gemeente', codes: ['A', 'B'], periods: ['2023', '2024'], categories: ['c', 'd'] };
const columnsOf = (columns: Record<string, readonly TestCell[]>): Table['columns'] =>
  Object.fromEntries(Object.entries(columns).map(([metric, cells]) => [metric, column(cells)])) as unknown as Table['columns'];
const cells = (table: Table, metric: 'value' | 'base'): (readonly [number, string])[] =>
  [...table.columns[metric]!.values].map((value, i) => [value, STATUSES[table.columns[metric]!.status[i]!]!]);

// Period, then category, then region.
const COUNTS: Table = { ...shape, columns: columnsOf({ value: [9, 9, 9, 9, 9, 9, 9, 9], count: [1, 2, 3, 4, 5, 6, 7, 'Q'] }) };
const other = (more: Partial<Table>, values: readonly TestCell[]): Table => ({
  ...shape,
  categories: ['total'],
  ...more,
  columns: columnsOf({ value: values, count: values }),
});

describe('counts against another base', () => {
  it('have that of their own region and period, whatever its order, and the value that follows', () => {
    const table = withOtherBase(COUNTS, other({ codes: ['B', 'A'], periods: ['2024', '2023'] }, [400, 300, 200, 100]), RATE);
    expect(cells(table, 'base').map(([base]) => base)).toEqual([100, 200, 100, 200, 300, 400, 300, 400]);
    expect(cells(table, 'value').map(([value]) => value)).toEqual([10, 10, 30, 20, 5000 / 300, 15, 7000 / 300, NaN]);
    expect(cells(table, 'value').at(-1)).toEqual([NaN, 'suppressed']);
  });

  it('have none where the base is withheld, zero, or not there at all', () => {
    const table = withOtherBase(COUNTS, other({ codes: ['A'], periods: ['2024', '2023'] }, ['Q', 0]), RATE);
    expect(cells(table, 'value').map(([, status]) => status)).toEqual([
      'not-applicable',
      'unknown',
      'not-applicable',
      'unknown',
      'suppressed',
      'unknown',
      'suppressed',
      'suppressed',
    ]);
    expect(table.columns.value.values.every(Number.isNaN)).toBe(true);
    expect(table.columns.base!.values.some((base) => base > 0)).toBe(false);
  });

  it('take the value of an indicator that was published as one', () => {
    const { value } = other({}, [100, 200, 300, 400]).columns;
    expect(cells(withOtherBase(COUNTS, { ...shape, categories: ['total'], columns: { value } }, RATE), 'base')[1]).toEqual([
      200,
      'observed',
    ]);
  });

  it('cannot be made of a table without counts', () => {
    const { value } = COUNTS.columns;
    expect(() => withOtherBase({ ...COUNTS, columns: { value } }, other({}, [1, 2, 3, 4]), RATE)).toThrow(SourceError);
  });
});
