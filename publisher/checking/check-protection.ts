import type { Indicator, Metric } from '../../src/contract/types.generated.js';
import type { Table } from '../../src/tables/table.js';
import type { CellFault } from './table-cells.js';

/**
 * Whether the counts of a slice keep what the indicator promises: none below its minimum but 0, counts and bases in multiples of its
 * rounding. A minimum that is not such a multiple counts as the multiple it is rounded to. Gives the first cell of each metric that does not.
 */
export function protectionFaults(indicator: Indicator, slice: Table, metrics: readonly Metric[]): CellFault[] {
  const { minimum, rounding } = indicator;
  const faults: CellFault[] = [];
  for (const metric of metrics) {
    const isCount = metric === 'count' || (metric === 'value' && indicator.kind === 'count');
    if (!isCount && metric !== 'base') continue;
    const { values } = slice.columns[metric]!;
    if (isCount && minimum !== undefined) {
      const lowest = rounding === undefined ? minimum : Math.round(minimum / rounding) * rounding;
      const at = values.findIndex((number) => number !== 0 && number < lowest);
      if (at >= 0) faults.push({ where: placeOf(slice, metric, at), found: String(values[at]), expected: `0, or ${lowest} or more` });
    }
    if (rounding !== undefined) {
      const at = values.findIndex((number) => !Number.isNaN(number) && !isMultiple(number, rounding));
      if (at >= 0) faults.push({ where: placeOf(slice, metric, at), found: String(values[at]), expected: `a multiple of ${rounding}` });
    }
  }
  return faults;
}

function isMultiple(number: number, step: number): boolean {
  const times = number / step;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times));
}

function placeOf(slice: Table, metric: Metric, at: number): string {
  const { codes, categories, periods } = slice;
  const rest = Math.floor(at / codes.length);
  return [metric, periods[Math.floor(rest / categories.length)], categories[rest % categories.length], codes[at % codes.length]].join(', ');
}
