import type { Metric } from '../contract/types.generated.js';
import { STATUSES } from '../contract/status.js';
import { positionOf, regionPositions } from './cell.js';
import type { Column, Table } from './table.js';

const NOT_DELIVERED = STATUSES.indexOf('not-delivered');

/**
 * The table with exactly these regions, in this order: a region that it does not have is `not-delivered`, one that is not asked for falls off.
 * The same table comes back where it has them so already.
 */
export function alignTable(table: Table, codes: readonly string[]): Table {
  if (codes.length === table.codes.length && codes.every((code, position) => code === table.codes[position])) return table;
  const positions = regionPositions(table);
  const sources = table.periods.flatMap((_, period) =>
    table.categories.flatMap((_, category) =>
      codes.map((code) => {
        const region = positions.get(code);
        return region === undefined ? undefined : positionOf(table, region, period, category);
      }),
    ),
  );
  const columns = Object.entries(table.columns).map(([metric, column]): [string, Column] => [metric, take(column, sources)]);
  return { ...table, codes, columns: Object.fromEntries(columns) as Record<Metric, Column> };
}

function take(column: Column, sources: readonly (number | undefined)[]): Column {
  return {
    values: Float64Array.from(sources, (source) => (source === undefined ? NaN : column.values[source]!)),
    status: Uint8Array.from(sources, (source) => (source === undefined ? NOT_DELIVERED : column.status[source]!)),
  };
}
