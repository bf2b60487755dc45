import { ABSENT } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import { unknownColumn } from './columns.js';
import { deriveValue } from './derive-value.js';
import type { Column, Table } from './table.js';
import { valueFollows } from './value-of.js';

/**
 * The regions of a table taken together as one region: counts and bases are added up and the value follows from them.
 *
 * A sum that would use a cell without a number has none itself, with the status of the first such cell; else it has the status of its cells
 * that is furthest from `observed`. Where the value does not follow from count and base (an amount, an index), it is `unknown`.
 */
export function sumRegions(table: Table, indicator: Pick<Indicator, 'kind' | 'per'>, code: string): Table {
  // Of an indicator that is a count, the value is the count.
  const count = sumColumn(table, table.columns.count ?? (indicator.kind === 'count' ? table.columns.value : undefined));
  const base = sumColumn(table, table.columns.base);
  const sums = { ...(count === undefined ? {} : { count }), ...(base === undefined ? {} : { base }) };
  return {
    ...table,
    codes: [code],
    columns: { value: valueFollows(indicator, Object.keys(sums)) ? deriveValue(indicator, sums) : unknownColumn(cellsOf(table)), ...sums },
  };
}

function sumColumn(table: Table, column: Column | undefined): Column | undefined {
  if (column === undefined) return undefined;
  const regions = table.codes.length;
  const cells = cellsOf(table);
  const values = new Float64Array(cells);
  const status = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    for (let at = cell * regions; at < (cell + 1) * regions; at++) {
      values[cell] = values[cell]! + column.values[at]!;
      if (!ABSENT[status[cell]!])
        status[cell] = ABSENT[column.status[at]!] ? column.status[at]! : Math.max(status[cell]!, column.status[at]!);
    }
    if (ABSENT[status[cell]!]) values[cell] = NaN;
  }
  return { values, status };
}

/** Of one region: periods times categories. */
function cellsOf({ periods, categories }: Table): number {
  return periods.length * categories.length;
}
