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
  const kept = status.map((each, i) => (ABSENT[each] === undefined || (!ABSENT[each] && !Number.isFinite(values[i])) ? UNKNOWN : each));
  return { values: Float64Array.from(values, (value, i) => (ABSENT[kept[i]!] ? NaN : value)), status: kept };
}
