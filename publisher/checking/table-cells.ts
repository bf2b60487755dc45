import { codeOfStatus } from '../../src/contract/status.js';
import type { Metric } from '../../src/contract/types.generated.js';
import { regionPositions } from '../../src/tables/cell.js';
import { statusOfNumber } from '../../src/tables/table.js';
import type { Column, Table } from '../../src/tables/table.js';

const NOT_SEEN = 255;

/** Where two slices say something else, or where no slice says anything. */
export interface CellFault {
  /** `count, 2024, total, GM0363` */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** The cells of one table as its slices bring them: each cell must be the same in every slice that has it. */
export class TableCells {
  readonly #columns: ReadonlyMap<Metric, Column>;
  readonly #positions: ReadonlyMap<string, number>;

  constructor(
    readonly codes: readonly string[],
    readonly periods: readonly string[],
    readonly categories: readonly string[],
    metrics: readonly Metric[],
  ) {
    const size = codes.length * periods.length * categories.length;
    this.#columns = new Map(
      metrics.map((metric) => [metric, { values: new Float64Array(size), status: new Uint8Array(size).fill(NOT_SEEN) }]),
    );
    this.#positions = regionPositions({ codes });
  }

  /** Takes the cells of a slice, whose periods, categories and regions are all known. Gives the first cell that differs from before. */
  add(slice: Table): CellFault | undefined {
    const regions = slice.codes.map((code) => this.#positions.get(code)!);
    for (const [metric, column] of this.#columns) {
      const brought = slice.columns[metric]!;
      let from = 0;
      for (const period of slice.periods.map((code) => this.periods.indexOf(code))) {
        for (const category of slice.categories.map((code) => this.categories.indexOf(code))) {
          const start = (period * this.categories.length + category) * this.codes.length;
          for (const region of regions) {
            const at = start + region;
            if (column.status[at] === NOT_SEEN) {
              column.status[at] = brought.status[from]!;
              column.values[at] = brought.values[from]!;
            } else if (column.status[at] !== brought.status[from] || !Object.is(column.values[at], brought.values[from])) {
              return {
                where: this.#place(metric, at),
                found: cellText(brought, from),
                expected: `${cellText(column, at)}, as another slice says`,
              };
            }
            from += 1;
          }
        }
      }
    }
    return undefined;
  }

  /** The first cell that no slice has. */
  missing(): CellFault | undefined {
    for (const [metric, { status }] of this.#columns) {
      const at = status.indexOf(NOT_SEEN);
      if (at >= 0) return { where: this.#place(metric, at), found: 'no slice with this cell', expected: 'one' };
    }
    return undefined;
  }

  #place(metric: Metric, at: number): string {
    const region = at % this.codes.length;
    const rest = Math.floor(at / this.codes.length);
    const category = rest % this.categories.length;
    return [metric, this.periods[Math.floor(rest / this.categories.length)], this.categories[category], this.codes[region]].join(', ');
  }
}

function cellText({ values, status }: Column, at: number): string {
  const code = codeOfStatus(statusOfNumber(status[at]!));
  return Number.isNaN(values[at]) ? `no number (${code})` : `${values[at]} (${code})`;
}
