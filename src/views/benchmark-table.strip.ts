import { linearScale } from '../scales/linear-scale.js';
import type { BenchmarkMeasures } from './benchmark-table.measure.js';

/**
 * Where the marks of one strip are, from 0 (left) to 1. Each indicator has its own scale: from the lowest to the highest value of the group,
 * and further where a region that is shown or the reference lies beyond it.
 */
export interface BenchmarkStrip {
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
  /** Null for a region without a number. */
  readonly region: number | null;
  /** Null where there is none, or where it cannot be compared. */
  readonly reference: number | null;
  /** Values at the ends of the scale; one where all values are equal. */
  readonly ends: readonly string[];
}

/**
 * Undefined where nothing is said of the group.
 *
 * @param shown values of all regions side by side: their strips have one scale
 */
export function benchmarkStrip(
  { quartiles, range, cell, reference, referenceIsTotal }: BenchmarkMeasures,
  shown: readonly number[],
  text: (value: number) => string,
): BenchmarkStrip | undefined {
  if (!quartiles.known || !range.known) return undefined;
  const region = cell.value;
  // A country's total among the values of its gemeenten would press them all into one corner.
  const against = referenceIsTotal ? null : (reference?.value ?? null);
  const values = [...range.value, ...shown, ...(against === null ? [] : [against])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = linearScale([low, high], [0, 1]);
  const { lower, median, upper } = quartiles.value;
  return {
    lowest: scale.at(range.value[0]),
    lowerQuartile: scale.at(lower),
    median: scale.at(median),
    upperQuartile: scale.at(upper),
    highest: scale.at(range.value[1]),
    region: region === null ? null : scale.at(region),
    reference: against === null ? null : scale.at(against),
    ends: low === high ? [text(low)] : [text(low), text(high)],
  };
}
