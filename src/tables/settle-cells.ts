import { ABSENT, UNKNOWN } from '../contract/status.js';
import { mapColumns } from './columns.js';
import type { Column, Table } from './table.js';

/**
 * A table that a host made itself, with what {@link Column} promises: no number where the status says that there is none, and `unknown`
 * where a number should be and is not. What comes from a release is so already.
 */
export function settleCells(table: Table): Table {
  return mapColumns(table, settle);
}

function settle({ values, status }: Column): Column {
  const settled = { values: Float64Array.from(values), status: Uint8Array.from(status) };
  // Not with `map`: of a hundred thousand cells it takes ten times as long.
  for (let i = 0; i < settled.status.length; i++) {
    const absent = ABSENT[status[i]!];
    if (absent === false && Number.isFinite(settled.values[i])) continue;
    if (absent !== true) settled.status[i] = UNKNOWN;
    settled.values[i] = NaN;
  }
  return settled;
}
