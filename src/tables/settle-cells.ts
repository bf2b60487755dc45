import { STATUSES, isAbsence } from '../contract/status.js';
import type { Metric } from '../contract/types.generated.js';
import type { Column, Table } from './table.js';

const ABSENT = STATUSES.map(isAbsence);
const UNKNOWN = STATUSES.indexOf('unknown');

/**
 * A table that a host made itself, with what {@link Column} promises: no number where the status says that there is none, and `unknown`
 * where a number should be and is not. What comes from a release is so already.
 */
export function settleCells(table: Table): Table {
  const columns = Object.entries(table.columns).map(([metric, column]): [string, Column] => [metric, settle(column)]);
  return { ...table, columns: Object.fromEntries(columns) as Record<Metric, Column> };
}

function settle({ values, status }: Column): Column {
  const kept = status.map((each, i) => (STATUSES[each] === undefined || (!ABSENT[each] && !Number.isFinite(values[i])) ? UNKNOWN : each));
  return { values: Float64Array.from(values, (value, i) => (ABSENT[kept[i]!] ? NaN : value)), status: kept };
}
