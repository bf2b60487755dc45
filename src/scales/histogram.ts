import { sortedNumbers } from './classify.js';

/** Bins side by side on an axis. Plain data: survives `structuredClone`. */
export interface Bins {
  /** Rising; bin i goes from edge i to edge i + 1. A number on an edge belongs to the bin above it. One more than there are bins. */
  readonly edges: readonly number[];
  /** The first bin also holds all numbers below it, the last one all above it. */
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

const MOST_BINS = 24;

/** Part of the numbers at an end that may be a tail: when it would take over half of the axis, the bin there is open. */
const TAIL = 0.02;

/**
 * Bins of a histogram in which classes can be seen: every limit between classes is an edge, and between two limits the bins are alike.
 * Widths differ, so that areas, not heights, stand for numbers of values. About `2 ∛n` bins (the Rice rule), at most 24 with up to 9 classes.
 *
 * Only numbers that are there count: cells without one (NaN) leave no trace in the edges.
 * @param values a column of written numbers
 * @param limits rising, of classes of these numbers
 * @param step distance between written numbers, over 0: 0.1 for one decimal. No bin is narrower, and no number can fall between two bins
 * @returns undefined for fewer than `fewest` numbers
 */
export function histogramBins(values: ArrayLike<number>, limits: readonly number[], step: number, fewest = 8): Bins | undefined {
  const sorted = sortedNumbers(values);
  if (sorted.length < Math.max(1, fewest)) return undefined;
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]!;
  // The end of the highest number: a written number stands for all that round to it.
  const [lowest, highest, low, high] = [at(0), at(1) + step, at(TAIL), at(1 - TAIL) + step];
  const openBelow = high - lowest > 2 * (high - low);
  const openAbove = highest - low > 2 * (high - low);
  const inside = limits.filter((limit) => limit > lowest && limit < highest);
  const first = openBelow ? Math.min(low, inside[0] ?? low) : lowest;
  const last = openAbove ? Math.max(high, inside[inside.length - 1] ?? high) : highest;
  const wanted = Math.min(MOST_BINS - limits.length - 3, Math.ceil(2 * Math.cbrt(sorted.length)));
  const width = (last - first) / Math.max(1, wanted);
  const edges = [first];
  for (const to of [...inside.filter((limit) => limit > first && limit < last), last]) {
    const from = edges[edges.length - 1]!;
    const steps = Math.max(1, Math.round((to - from) / step));
    const bins = Math.max(1, Math.min(steps, Math.floor((to - from) / width)));
    // Without its rounding error a sum of steps is the number that is written there.
    for (let bin = 1; bin < bins; bin++) edges.push(Number((from + Math.round((bin * steps) / bins) * step).toPrecision(12)));
    edges.push(to);
  }
  if (openBelow) edges.unshift(first - width);
  if (openAbove) edges.push(last + width);
  return { edges, openBelow, openAbove };
}

/** The bin of a number; what lies beyond an end is in the bin there. */
export function binOf({ edges }: Bins, value: number): number {
  let bin = 0;
  while (bin < edges.length - 2 && value >= edges[bin + 1]!) bin++;
  return bin;
}
