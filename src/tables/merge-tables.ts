import type { Metric } from '../contract/types.generated.js';
import { isSameList, positionsIn } from './cell.js';
import { unknownColumn } from './columns.js';
import type { Column, Table } from './table.js';

/**
 * One table of several slices of the same indicator and level: their regions, periods and categories together.
 *
 * `periods` gives the periods of the result, from old to new; without it they come in the order in which the slices bring them, as
 * regions and categories do. A cell that no slice has is `unknown`; where two slices have the same cell the later one counts.
 */
export function mergeTables(tables: readonly [Table, ...Table[]], periods?: readonly string[]): Table {
  const [first] = tables;
  if (tables.length === 1 && (periods === undefined || isSameList(periods, first.periods))) return first;
  const merged = {
    indicator: first.indicator,
    level: first.level,
    codes: tables.every((table) => isSameList(table.codes, first.codes)) ? first.codes : union(tables.map((table) => table.codes)),
    periods: periods ?? union(tables.map((table) => table.periods)),
    categories: union(tables.map((table) => table.categories)),
  };
  const size = merged.codes.length * merged.periods.length * merged.categories.length;
  const columns: Partial<Record<Metric, Column>> = {};
  for (const table of tables) {
    const positions = positionsIn(merged, table);
    for (const [metric, column] of Object.entries(table.columns))
      copy(column, positions, (columns[metric as Metric] ??= unknownColumn(size)));
  }
  return { ...merged, columns: columns as Table['columns'] };
}

function copy(from: Column, positions: Int32Array, to: Column): void {
  positions.forEach((position, source) => {
    if (position < 0) return;
    to.values[position] = from.values[source]!;
    to.status[position] = from.status[source]!;
  });
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
