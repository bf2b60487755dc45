import type { Metric } from '../../src/contract/types.generated.js';
import type { Column, Table } from '../../src/tables/table.js';
import { statusOfNumber } from '../../src/tables/table.js';
import type { PublishedTable } from '../writing/table-document.js';

export interface CellChanges {
  /** Cells that had a number and have another. */
  readonly revised: number;
  /** Cells that had a number and are withheld. */
  readonly withheld: number;
}

const COMPARED = ['value', 'count'] as const satisfies readonly Metric[];

/** Compares a table with the slices of the same table in an earlier release. A region, period or category that only one of them has is left. */
export async function compareCells(table: PublishedTable, codes: readonly string[], earlier: AsyncIterable<Table>): Promise<CellChanges> {
  const place = positions(codes);
  const columns = new Map(table.columns.map((column) => [column.metric, column]));
  const isSeen = new Uint8Array(codes.length * table.categories.length * table.periods.length);
  let [revised, withheld] = [0, 0];
  for await (const slice of earlier) {
    const regions = slice.codes.map((code) => place.get(code));
    slice.periods.forEach((period, p) => {
      slice.categories.forEach((category, c) => {
        const [atPeriod, atCategory] = [table.periods.indexOf(period), table.categories.indexOf(category)];
        if (atPeriod < 0 || atCategory < 0) return;
        const [start, from] = [
          (atPeriod * table.categories.length + atCategory) * codes.length,
          (p * slice.categories.length + c) * slice.codes.length,
        ];
        regions.forEach((region, r) => {
          if (region === undefined || isSeen[start + region] === 1) return;
          isSeen[start + region] = 1;
          const change = changeOf(columns, start + region, slice, from + r);
          if (change === 'revised') revised += 1;
          if (change === 'withheld') withheld += 1;
        });
      });
    });
  }
  return { revised, withheld };
}

function changeOf(
  now: ReadonlyMap<Metric, Column>,
  cell: number,
  { columns: before }: Table,
  earlierCell: number,
): 'revised' | 'withheld' | undefined {
  let change: 'revised' | undefined;
  for (const metric of COMPARED) {
    const [column, earlier] = [now.get(metric), before[metric]];
    const number = earlier?.values[earlierCell] ?? NaN;
    if (column === undefined || Number.isNaN(number)) continue;
    if (isWithheld(column, cell)) return 'withheld';
    const current = column.values[cell]!;
    if (!Number.isNaN(current) && current !== number) change = 'revised';
  }
  return change;
}

function isWithheld({ values, status }: Column, cell: number): boolean {
  const reason = statusOfNumber(status[cell]!);
  return Number.isNaN(values[cell]) && (reason === 'suppressed' || reason === 'withdrawn');
}

function positions(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, position) => [code, position]));
}
