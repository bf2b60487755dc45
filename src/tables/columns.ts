import type { Metric } from '../contract/types.generated.js';
import { UNKNOWN, type StatusNumber } from '../contract/status.js';
import type { Column, Table } from './table.js';

/** The table with each of its columns changed. */
export function mapColumns(table: Table, change: (column: Column) => Column): Table {
  const columns = Object.entries(table.columns).map(([metric, column]): [string, Column] => [metric, change(column)]);
  return { ...table, columns: Object.fromEntries(columns) as Record<Metric, Column> };
}

/** The cells of a column at these positions, in this order; where a position is -1 there is no number, with status `missing`. */
export function takeCells({ values, status }: Column, positions: Int32Array, missing: StatusNumber): Column {
  return {
    values: Float64Array.from(positions, (position) => values[position] ?? NaN),
    status: Uint8Array.from(positions, (position) => status[position] ?? missing),
  };
}

/** A column of cells that are all `unknown`. */
export function unknownColumn(cells: number): Column {
  return { values: new Float64Array(cells).fill(NaN), status: new Uint8Array(cells).fill(UNKNOWN) };
}
