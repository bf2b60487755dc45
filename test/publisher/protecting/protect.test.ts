import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/contract/status.js';
import type { Metric } from '../../../src/contract/types.generated.js';
import type { Column } from '../../../src/tables/table.js';
import type { PreparedTable } from '../../../publisher/prepared.js';
import { roundCounts, withhold } from '../../../publisher/protecting/protect.js';

type Cells = Partial<Record<Metric, readonly (number | string)[]>>;

/** A table of one period; a text is the status of a cell without a number. */
function table(cells: Cells): PreparedTable {
  const columns = Object.entries(cells).map(([metric, items]): [string, Column] => [
    metric,
    {
      values: Float64Array.from(items, (item) => (typeof item === 'number' ? item : NaN)),
      status: Uint8Array.from(items, (item) => (typeof item === 'number' ? 0 : STATUSES.indexOf(item as (typeof STATUSES)[number]))),
    },
  ]);
  return { level: 'gemeente', periods: ['2024'], categories: ['total'], columns: Object.fromEntries(columns) };
}

function cellsOf({ columns }: PreparedTable): Cells {
  return Object.fromEntries(
    Object.entries(columns).map(([metric, { values, status }]) => [
      metric,
      Array.from(values, (number, i) => (Number.isNaN(number) ? STATUSES[status[i]!]! : number)),
    ]),
  );
}

const q = 'suppressed';
const rate = { kind: 'rate', per: 1000 } as const;
const share = { kind: 'share' } as const;

describe('withhold', () => {
  it('takes away counts under the minimum, not 0 and not the minimum itself', () => {
    const given = table({ count: [0, 1, 9, 10, 11], base: [100, 100, 100, 100, 100] });
    expect(cellsOf(withhold(given, rate, { minimum: 10 }))).toEqual({ count: [0, q, q, 10, 11], base: [100, 100, 100, 100, 100] });
  });

  it('takes away 0 where the publication asks for it', () => {
    expect(cellsOf(withhold(table({ count: [0, 2, 3] }), { kind: 'count' }, { minimum: 3, zero: 'withhold' }))).toEqual({
      count: [q, q, 3],
    });
    expect(cellsOf(withhold(table({ value: [0], base: [50] }), share, { zero: 'withhold' }))).toEqual({ value: [q], base: [50] });
  });

  it('takes value and limits of the cell with the count', () => {
    const given = table({ value: [0.04, 0.2], count: [4, 20], base: [100, 100], lower: [0.01, 0.13], upper: [0.1, 0.29] });
    expect(cellsOf(withhold(given, share, { minimum: 10 }))).toEqual({
      value: [q, 0.2],
      count: [q, 20],
      base: [100, 100],
      lower: [q, 0.13],
      upper: [q, 0.29],
    });
  });

  it('withholds a base under the minimum, and what would give it away', () => {
    const given = table({ value: [2000, 0], count: [16, 0], base: [8, 0] });
    expect(cellsOf(withhold(given, rate, { minimum: 10 }))).toEqual({ value: [q, 0], count: [16, 0], base: [q, 0] });
  });

  it('looks at the count that follows from value and base where there is no count', () => {
    const given = table({ value: [0.04, 0.001, 0, 0.1], base: [100, 100, 100, 100] });
    expect(cellsOf(withhold(given, share, { minimum: 10 }))).toEqual({ value: [q, q, 0, 0.1], base: [100, 100, 100, 100] });
    expect(cellsOf(withhold(table({ value: [40, 100], base: [100, 100] }), rate, { minimum: 10 })).value).toEqual([q, 100]);
  });

  it('leaves no number in a cell whose count or value the source withholds, with or without rules', () => {
    const given = table({ value: [0.5, q, 0.1], count: [q, 5, 'unknown'], base: [10, 10, 10], lower: [0.2, 0.2, 0.05] });
    expect(cellsOf(withhold(given, share, {}))).toEqual({
      value: [q, q, 0.1],
      count: [q, q, 'unknown'],
      base: [10, 10, 10],
      lower: [q, q, 0.05],
    });
  });

  it('leaves the table it was given as it was', () => {
    const given = table({ count: [3] });
    withhold(given, { kind: 'count' }, { minimum: 5 });
    expect(cellsOf(given)).toEqual({ count: [3] });
  });

  it('never leaves a number under the minimum, nor a value from which one follows', () => {
    const cell = fc.record({ count: fc.nat(40), base: fc.nat(200), hasCount: fc.boolean() });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), fc.integer({ min: 2, max: 20 }), (cells, minimum) => {
        const given = table({
          count: cells.map(({ count, hasCount }) => (hasCount ? count : 'unknown')),
          base: cells.map(({ base }) => base),
          value: cells.map(({ count, base }) => (base > 0 ? (1000 * count) / base : 'unknown')),
        });
        const { columns } = withhold(given, rate, { minimum });
        cells.forEach(({ count, base }, i) => {
          if (count > 0 && count < minimum) {
            expect(columns.count!.values[i]).toBeNaN();
            expect(columns.value!.values[i]).toBeNaN();
          }
          if (base > 0 && base < minimum) expect([columns.base!.values[i], columns.value!.values[i]]).toEqual([NaN, NaN]);
        });
      }),
      { seed: 20 },
    );
  });
});

describe('roundCounts', () => {
  it('rounds counts and bases to multiples, halves up', () => {
    const given = table({ count: [0, 4, 5, 14, 15, q], base: [1, 15, 25, 104, 105, 100] });
    expect(cellsOf(roundCounts(given, rate, { round: 10 }))).toEqual({ count: [0, 0, 10, 10, 20, q], base: [0, 20, 30, 100, 110, 100] });
  });

  it('reckons the value from the rounded numbers', () => {
    const given = table({ value: [0.13, 0.5], count: [13, 'unknown'], base: [101, 102] });
    expect(cellsOf(roundCounts(given, share, { round: 5 }))).toEqual({ value: [0.15, 0.5], count: [15, 'unknown'], base: [100, 100] });
  });

  it('leaves no exact value above a base that rounds to 0', () => {
    expect(cellsOf(roundCounts(table({ value: [0.5], count: [1], base: [2] }), share, { round: 5 }))).toEqual({
      value: [q],
      count: [0],
      base: [0],
    });
  });

  it('drops limits that were reckoned from the exact numbers, but not those of an amount', () => {
    const cells: Cells = { value: [0.1], base: [100], lower: [0.05], upper: [0.2] };
    expect(Object.keys(roundCounts(table(cells), share, { round: 5 }).columns)).toEqual(['value', 'base']);
    expect(cellsOf(roundCounts(table({ ...cells, count: [12] }), { kind: 'amount' }, { round: 5 }))).toEqual({ ...cells, count: [10] });
  });

  it('does nothing unasked', () => {
    const given = table({ count: [1], lower: [0] });
    expect(roundCounts(given, rate, { minimum: 5 })).toBe(given);
  });
});
