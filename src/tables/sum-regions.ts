import type { Indicator, Metric } from '../contract/types.generated.js';
import { STATUSES } from '../contract/status.js';
import { valueOf } from './value-of.js';
import type { Column, Table } from './table.js';

const OBSERVED = STATUSES.indexOf('observed');
const UNKNOWN = STATUSES.indexOf('unknown');

/**
 * The regions of a table taken together as one region: counts and bases are added up and the value follows from them.
 * A sum that would use a cell without a number has none itself, with the status of that cell; where the value does not
 * follow from count and base (an amount, an index), it is `unknown`.
 */
export function sumRegions(table: Table, indicator: Pick<Indicator, 'kind' | 'per'>, code: string): Table {
  const count = sumColumn(table, 'count');
  const base = sumColumn(table, 'base');
  return {
    ...table,
    codes: [code],
    columns: {
      value: valueColumn(indicator, count, base),
      ...(count === undefined ? {} : { count }),
      ...(base === undefined ? {} : { base }),
    },
  };
}

function sumColumn(table: Table, metric: Extract<Metric, 'count' | 'base'>): Column | undefined {
  const column = table.columns[metric];
  if (column === undefined) return undefined;
  const regions = table.codes.length;
  const cells = table.periods.length * table.categories.length;
  const values = new Float64Array(cells);
  const status = new Uint8Array(cells).fill(OBSERVED);
  for (let cell = 0; cell < cells; cell++)
    for (let region = 0; region < regions; region++) {
      const position = cell * regions + region;
      const value = column.values[position]!;
      values[cell] = values[cell]! + value;
      if (Number.isNaN(value) && status[cell] === OBSERVED) status[cell] = column.status[position]!;
    }
  return { values, status };
}

function valueColumn(indicator: Pick<Indicator, 'kind' | 'per'>, count: Column | undefined, base: Column | undefined): Column {
  const cells = (count ?? base)?.values.length ?? 0;
  const values = new Float64Array(cells);
  const status = new Uint8Array(cells).fill(OBSERVED);
  for (let cell = 0; cell < cells; cell++) {
    const value = valueOf(indicator, count?.values[cell] ?? NaN, base?.values[cell] ?? NaN);
    values[cell] = value;
    if (!Number.isNaN(value)) continue;
    const absent = [count, base].find((column) => column !== undefined && Number.isNaN(column.values[cell]!));
    status[cell] = absent?.status[cell] ?? UNKNOWN;
  }
  return { values, status };
}
