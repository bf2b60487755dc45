import { expect, it } from 'vitest';
import { STATUSES, type Status } from '../../../src/contract/status.js';
import type { PreparedLevel } from '../../../publisher/prepared.js';
import { sumTable } from '../../../publisher/reading/sum-table.js';

const level = (id: string, regions: readonly (readonly [code: string, parent?: string])[]): PreparedLevel => ({
  id,
  title: id,
  regions: regions.map(([code, parent]) => ({
    code,
    name: code,
    ancestors: (parent === undefined ? {} : { gemeente: parent }) as Record<string, string>,
  })),
});

const gemeenten = level('gemeente', [['A'], ['B'], ['C']]);
const buurten = level('buurt', [['a1', 'A'], ['a2', 'A'], ['b1', 'B'], ['b2', 'B'], ['x']]);

/** Sums of two periods: a number is observed unless a status stands beside it. */
function sums(cells: readonly (number | Status | readonly [number, Status])[]): [number, Status][] {
  const pairs = cells.map((cell): readonly [number, Status] =>
    typeof cell === 'number' ? [cell, 'observed'] : typeof cell === 'string' ? [NaN, cell] : cell,
  );
  const count = {
    values: Float64Array.from(pairs, ([number]) => number),
    status: Uint8Array.from(pairs, ([, status]) => STATUSES.indexOf(status)),
  };
  const table = sumTable(gemeenten, buurten, { level: 'buurt', periods: ['2023', '2024'], categories: ['total'], columns: { count } });
  return Array.from(table.columns.count!.values, (number, i) => [number, STATUSES[table.columns.count!.status[i]!]!]);
}

it('adds up the regions below each region, per period; without regions below there is no sum', () => {
  expect(sums([1, 2, 0, 0, 99, 10, 20, 30, 40, 99])).toEqual([
    [3, 'observed'],
    [0, 'observed'],
    [NaN, 'unknown'],
    [30, 'observed'],
    [70, 'observed'],
    [NaN, 'unknown'],
  ]);
});

it('has no sum where a part has no number: suppressed first, else the first absence', () => {
  const rows = sums(['not-delivered', 'suppressed', 'not-applicable', 'unknown', 1, 'suppressed', 'not-delivered', 5, 'not-delivered', 1]);
  expect(rows.map(([, status]) => status)).toEqual(['suppressed', 'not-applicable', 'unknown', 'suppressed', 'not-delivered', 'unknown']);
  expect(rows.every(([number]) => Number.isNaN(number))).toBe(true);
});

it('is as certain as the least certain part', () => {
  expect(
    sums([[1, 'provisional'], 2, [3, 'estimated'], [4, 'unreliable'], 1, 1, [2, 'predicted'], 3, 4, 1]).map(([, status]) => status),
  ).toEqual(['provisional', 'unreliable', 'unknown', 'predicted', 'observed', 'unknown']);
});
