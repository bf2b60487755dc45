import type { Metric } from '../contract/types.generated.js';
import { type Cell, type Column, type Table, statusOfNumber } from './table.js';

/** Position in every column of the cell of region r, period p and category c: places in `codes`, `periods` and `categories`. */
export function positionOf(table: Pick<Table, 'codes' | 'categories'>, region: number, period: number, category: number): number {
  return (period * table.categories.length + category) * table.codes.length + region;
}

/** The cell at a position of a column. A column that the table does not have holds nothing but `unknown`. */
export function cellOf(table: Table, metric: Metric, position: number): Cell {
  const column = table.columns[metric];
  return column === undefined ? UNKNOWN_CELL : cellOfColumn(column, position);
}

export function cellOfColumn({ values, status }: Column, position: number): Cell {
  const value = values[position]!;
  return { value: Number.isNaN(value) ? null : value, status: statusOfNumber(status[position]!) };
}

/** The cell of a region, period and category by their codes; `unknown` where the table does not have one of them. */
export function cellAt(table: Table, metric: Metric, code: string, period: string, category: string): Cell {
  const region = regionPositions(table).get(code);
  const p = table.periods.indexOf(period);
  const c = table.categories.indexOf(category);
  return region === undefined || p < 0 || c < 0 ? UNKNOWN_CELL : cellOf(table, metric, positionOf(table, region, p, c));
}

/** Place of each region in `codes`; made once per table. */
export function regionPositions(table: Pick<Table, 'codes'>): ReadonlyMap<string, number> {
  let positions = positionsByCodes.get(table.codes);
  if (positions === undefined) {
    positions = new Map(table.codes.map((code, position) => [code, position]));
    positionsByCodes.set(table.codes, positions);
  }
  return positions;
}

const UNKNOWN_CELL: Cell = { value: null, status: 'unknown' };
const positionsByCodes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
