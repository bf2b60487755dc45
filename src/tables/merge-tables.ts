import type { Metric } from '../contract/types.generated.js';
import { STATUSES } from '../contract/status.js';
import { positionOf, regionPositions } from './cell.js';
import type { Column, Table } from './table.js';

/**
 * One table of several slices of the same indicator and level: their regions, periods and categories together.
 *
 * `periods` gives the periods of the result, from old to new; without it they come in the order in which the slices bring them, as
 * regions and categories do. A cell that no slice has is `unknown`; where two slices have the same cell the later one counts.
 */
export function mergeTables(tables: readonly [Table, ...Table[]], periods?: readonly string[]): Table {
  const [first] = tables;
  if (tables.length === 1 && (periods === undefined || isSame(periods, first.periods))) return first;
  const merged = {
    indicator: first.indicator,
    level: first.level,
    codes: tables.every((table) => isSame(table.codes, first.codes)) ? first.codes : union(tables.map((table) => table.codes)),
    periods: periods ?? union(tables.map((table) => table.periods)),
    categories: union(tables.map((table) => table.categories)),
  };
  const size = merged.codes.length * merged.periods.length * merged.categories.length;
  const columns: Partial<Record<Metric, Column>> = {};
  for (const table of tables) {
    const positions = positionsIn(table, merged);
    for (const [metric, column] of Object.entries(table.columns))
      copy(column, positions, (columns[metric as Metric] ??= unknownColumn(size)));
  }
  return { ...merged, columns: columns as Table['columns'] };
}

/** Per cell of the table its position in the merged one, or -1. */
function positionsIn(table: Table, merged: Omit<Table, 'columns'>): Int32Array {
  const regionsMerged = regionPositions(merged);
  const regions = table.codes.map((code) => regionsMerged.get(code)!);
  const positions = new Int32Array(table.codes.length * table.periods.length * table.categories.length);
  let next = 0;
  for (const period of table.periods.map((code) => merged.periods.indexOf(code))) {
    for (const category of table.categories.map((code) => merged.categories.indexOf(code))) {
      for (const region of regions) positions[next++] = period < 0 ? -1 : positionOf(merged, region, period, category);
    }
  }
  return positions;
}

function copy(from: Column, positions: Int32Array, to: Column): void {
  positions.forEach((position, source) => {
    if (position < 0) return;
    to.values[position] = from.values[source]!;
    to.status[position] = from.status[source]!;
  });
}

function unknownColumn(size: number): Column {
  return { values: new Float64Array(size).fill(NaN), status: new Uint8Array(size).fill(STATUSES.indexOf('unknown')) };
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((item, position) => item === b[position]));
}
