import type { Metric } from '../../src/contract/types.generated.js';
import type { StatusCode } from '../../src/contract/status.js';
import type { Country, Level } from './country.js';
import { ancestors } from './country.js';
import { yearOf, years } from './periods.js';

/** The figures of one indicator at one level. The cell of region r in period p lies at `p * regions + r`. */
export interface Figures {
  readonly level: Level;
  readonly periods: readonly string[];
  readonly regions: number;
  readonly metrics: Readonly<Partial<Record<Metric, Float64Array>>>;
  /** SDMX code of each cell; a cell whose code says that it is absent is written without numbers. */
  readonly status: StatusCode[];
}

export function figures(
  country: Country,
  level: Level,
  periods: readonly string[],
  metrics: Figures['metrics'],
  status: StatusCode = 'A',
): Figures {
  const regions = country.regions[level].length;
  return { level, periods, regions, metrics, status: new Array<StatusCode>(regions * periods.length).fill(status) };
}

/** The same figures for some of the periods. */
function during({ level, periods, regions, metrics, status }: Figures, wanted: readonly string[]): Figures {
  const starts = wanted.map((period) => periods.indexOf(period) * regions);
  const select = (column: Float64Array): Float64Array => {
    const selected = new Float64Array(wanted.length * regions);
    starts.forEach((start, i) => selected.set(column.subarray(start, start + regions), i * regions));
    return selected;
  };
  return {
    level,
    regions,
    periods: wanted,
    metrics: Object.fromEntries(Object.entries(metrics).map(([metric, column]) => [metric, select(column)])),
    status: starts.flatMap((start) => status.slice(start, start + regions)),
  };
}

/** Years for which wijken and buurten have figures. */
const DETAILED = years(2022);

/** The same figures, of wijken and buurten only those of the last years. */
export function detailedLately(figures: Figures): Figures {
  return figures.level === 'wijk' || figures.level === 'buurt' ? during(figures, DETAILED) : figures;
}

/** Calls `mark` for every cell and sets the status it returns, if any. */
export function markCells(
  { periods, regions, status }: Figures,
  mark: (region: number, period: string, cell: number) => StatusCode | undefined,
): void {
  periods.forEach((period, p) => {
    for (let region = 0; region < regions; region++) {
      const cell = p * regions + region;
      status[cell] = mark(region, period, cell) ?? status[cell]!;
    }
  });
}

/** Where there is nobody and nothing to count among, a share or rate cannot be. */
export function markWithoutBase(all: readonly Figures[]): void {
  for (const figures of all) markCells(figures, (_, __, cell) => (figures.metrics.base![cell] === 0 ? 'M' : undefined));
}

/** Before the merger the new gemeente and what lies in it did not exist; its people do count in the larger regions. */
export function markMerger(country: Country, all: readonly Figures[]): void {
  for (const one of all) {
    if (one.level === 'land' || one.level === 'provincie') continue;
    const gemeente = ancestors(country, one.level, 'gemeente');
    markCells(one, (region, period) =>
      gemeente[region] === country.merger.gemeente && yearOf(period) < country.merger.year ? 'M' : undefined,
    );
  }
}
