import { UNKNOWN } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import { positionsIn } from './cell.js';
import { takeCells } from './columns.js';
import { deriveValue } from './derive-value.js';
import type { Table } from './table.js';

/**
 * The counts of a table set against the count of another table, which has no categories, at the same regions and periods; the value follows
 * from both. A region that the other table does not have has a base that is `unknown`, and so has its value.
 *
 * @param indicator how the value follows: a rate per so many
 * @throws SourceError `invalid` for a table without counts
 */
export function withOtherBase(table: Table, other: Table, indicator: Pick<Indicator, 'kind' | 'per'>): Table {
  const { count } = table.columns;
  const { codes, periods, categories } = table;
  const perRegion = positionsIn(other, { codes, periods, categories: other.categories.slice(0, 1) });
  const regions = codes.length;
  const positions = Int32Array.from({ length: regions * periods.length * categories.length }, (_, cell) => {
    const period = Math.floor(cell / (regions * categories.length));
    return perRegion[period * regions + (cell % regions)]!;
  });
  // Of an indicator that is a count, the value is the count.
  const base = takeCells(other.columns.count ?? other.columns.value, positions, UNKNOWN);
  const columns = { ...(count === undefined ? {} : { count }), base };
  return { ...table, columns: { value: deriveValue(indicator, columns), ...columns } };
}
