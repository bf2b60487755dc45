import { ABSENT, STATUSES, UNKNOWN } from '../contract/status.js';
import type { Metric } from '../contract/types.generated.js';
import { onceEach } from '../memory/once-each.js';
import { type Cell, type Column, type Table, statusOfNumber } from './table.js';

/** Position in every column of the cell of region r, period p and category c: places in `codes`, `periods` and `categories`. */
export function positionOf(table: Pick<Table, 'codes' | 'categories'>, region: number, period: number, category: number): number {
  return (period * table.categories.length + category) * table.codes.length + region;
}

/** Per cell of `part`, in its order, the position of that cell in the columns of `table`; -1 where the table does not have it. */
export function positionsIn(table: TableShape, part: TableShape): Int32Array {
  const positions = regionPositions(table);
  const regions = part.codes.map((code) => positions.get(code) ?? -1);
  const categories = part.categories.map((category) => table.categories.indexOf(category));
  const found = new Int32Array(part.periods.length * categories.length * regions.length);
  let next = 0;
  for (const period of part.periods.map((each) => table.periods.indexOf(each)))
    for (const category of categories)
      for (const region of regions)
        found[next++] = Math.min(period, category, region) < 0 ? -1 : positionOf(table, region, period, category);
  return found;
}

type TableShape = Pick<Table, 'codes' | 'periods' | 'categories'>;

/** Whether two lists of names are the same. */
export function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((name, i) => name === b[i]));
}

/** The cell at a position of a column. A column that the table does not have holds nothing but `unknown`. */
export function cellOf(table: Table, metric: Metric, position: number): Cell {
  const column = table.columns[metric];
  return column === undefined ? UNKNOWN_CELL : cellOfColumn(column, position);
}

/**
 * The cell at a position of one column; `unknown` at a position that is not there. Whatever a host's own column holds: the status decides
 * whether there is a number, and its lack is always said.
 */
export function cellOfColumn({ values, status }: Column, position: number): Cell {
  const number = status[position] ?? UNKNOWN;
  const value = values[position]!;
  if (ABSENT[number]) return { value: null, status: statusOfNumber(number) };
  if (!Number.isNaN(value)) return { value, status: statusOfNumber(number) };
  return { value: null, status: number === UNRELIABLE ? 'unreliable' : 'unknown' };
}

/** The cell of a region, period and category by their codes; `unknown` where the table does not have one of them. */
export function cellAt(table: Table, metric: Metric, code: string, period: string, category: string): Cell {
  const place = [regionPositions(table).get(code) ?? -1, table.periods.indexOf(period), table.categories.indexOf(category)] as const;
  return Math.min(...place) < 0 ? UNKNOWN_CELL : cellOf(table, metric, positionOf(table, ...place));
}

/** Place of each region in `codes`; made once per table. */
export function regionPositions({ codes }: Pick<Table, 'codes'>): ReadonlyMap<string, number> {
  return positionsByCode(codes);
}

const positionsByCode = /*#__PURE__*/ onceEach(
  (codes: readonly string[]): ReadonlyMap<string, number> => new Map(codes.map((code, position) => [code, position])),
);

const UNRELIABLE = STATUSES.indexOf('unreliable');
const UNKNOWN_CELL: Cell = { value: null, status: 'unknown' };
