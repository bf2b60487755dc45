import { STATUS_CODES } from '../../src/contract/status.js';
import type { StatusCode } from '../../src/contract/status.js';
import type { Codes, TableDocument } from '../../src/contract/types.generated.js';
import type { PublishedColumn } from './published-columns.js';

/** A whole table, ready to be cut. Cells lie as in `PreparedTable`. */
export interface PublishedTable {
  readonly indicator: string;
  readonly level: string;
  /** YYYY-MM-DD */
  readonly updated: string;
  readonly periods: readonly string[];
  readonly categories: readonly string[];
  readonly regions: number;
  readonly columns: readonly PublishedColumn[];
}

/** What a slice holds: positions of periods and categories, and of regions where it does not hold all. */
export interface Cut {
  readonly periods: readonly number[];
  readonly categories: readonly number[];
  readonly regions?: Int32Array;
}

const OBSERVED: StatusCode = 'A';

/** @param href address of the index of the slice's regions, relative to the slice */
export function tableDocument(table: PublishedTable, cut: Cut, href: string): TableDocument {
  const value: (number | null)[] = [];
  const status: StatusCode[] = [];
  const regions = cut.regions?.length ?? table.regions;
  for (const column of table.columns) {
    for (const period of cut.periods) {
      for (const category of cut.categories) {
        const start = (period * table.categories.length + category) * table.regions;
        for (let r = 0; r < regions; r += 1) {
          const cell = start + (cut.regions ? cut.regions[r]! : r);
          const number = column.values[cell]!;
          status.push(STATUS_CODES[column.status[cell]!]!);
          value.push(Number.isNaN(number) ? null : number);
        }
      }
    }
  }
  return {
    version: '2.0',
    class: 'dataset',
    updated: table.updated,
    id: ['metric', 'period', 'category', 'region'],
    size: [table.columns.length, cut.periods.length, cut.categories.length, regions],
    role: { time: ['period'], geo: ['region'], metric: ['metric'] },
    dimension: {
      metric: codes(table.columns.map(({ metric }) => metric)),
      period: codes(cut.periods.map((position) => table.periods[position]!)),
      category: codes(cut.categories.map((position) => table.categories[position]!)),
      region: { href },
    },
    value,
    ...statusMember(status),
  };
}

/** By position where few differ from observed, as a list where many do: whichever is shorter once compressed. */
function statusMember(status: readonly StatusCode[]): Pick<TableDocument, 'status'> {
  const others = status.flatMap((code, position) => (code === OBSERVED ? [] : [[position, code] as const]));
  if (others.length === 0) return {};
  return { status: others.length > status.length / 64 ? [...status] : Object.fromEntries(others) };
}

function codes(index: string[]): Codes {
  return { category: { index } };
}
