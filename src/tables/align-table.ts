import { STATUSES } from '../contract/status.js';
import { isSameList, positionsIn } from './cell.js';
import { mapColumns, takeCells } from './columns.js';
import type { Table } from './table.js';

/**
 * The table with exactly these regions, in this order: a region that it does not have is `not-delivered`, one that is not asked for falls off.
 * The same table comes back where it has them so already.
 */
export function alignTable(table: Table, codes: readonly string[]): Table {
  if (isSameList(codes, table.codes)) return table;
  const positions = positionsIn(table, { ...table, codes });
  return { ...mapColumns(table, (column) => takeCells(column, positions, STATUSES.indexOf('not-delivered'))), codes };
}
