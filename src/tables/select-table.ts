import { UNKNOWN } from '../contract/status.js';
import { positionsIn } from './cell.js';
import { mapColumns, takeCells } from './columns.js';
import type { Table } from './table.js';

/** What to keep of a table; what is left out is kept whole. */
export interface TableSelection {
  readonly codes?: Iterable<string> | undefined;
  readonly periods?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
}

/**
 * The part of a table with only these regions, periods and categories, in the order of the table.
 * What the table does not have is not there. The same table comes back when nothing falls off.
 */
export function selectTable(table: Table, selection: TableSelection): Table {
  const [codes, periods, categories] = (['codes', 'periods', 'categories'] as const).map((name) => among(table[name], selection[name]));
  if (codes === table.codes && periods === table.periods && categories === table.categories) return table;
  const part = { codes: codes!, periods: periods!, categories: categories! };
  const positions = positionsIn(table, part);
  return { ...mapColumns(table, (column) => takeCells(column, positions, UNKNOWN)), ...part };
}

function among(all: readonly string[], kept: Iterable<string> | undefined): readonly string[] {
  if (kept === undefined) return all;
  const names = new Set(kept);
  const found = all.filter((name) => names.has(name));
  return found.length === all.length ? all : found;
}
