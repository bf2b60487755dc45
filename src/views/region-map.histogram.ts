import { binOf, histogramBins } from '../scales/histogram.js';
import type { Mark } from './marks.js';
import { stepOf } from './region-map.text.js';
import type { RegionMapPicture } from './region-map.view.js';

/** A histogram of the regions on the scale of the map, in the colours that they have there. Sizes are parts of the whole drawing, 0 to 1. */
export interface RegionMapHistogram {
  readonly bars: readonly HistogramBar[];
  /** Where the reference lies; undefined where it lies beyond the bars or there is none. */
  readonly reference: number | undefined;
}

/** The regions of one class in one bin. Those of another class in the same bin are on top of it. Area stands for number of regions. */
export interface HistogramBar {
  readonly x: number;
  /** From the top. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mark: Mark;
}

/** Undefined for words, and where there are too few numbers to see how they lie. */
export function regionMapHistogram({
  measure,
  indicator,
  written,
  marks,
  classes,
  reference,
}: Pick<RegionMapPicture, 'measure' | 'indicator' | 'written' | 'marks' | 'classes' | 'reference'>): RegionMapHistogram | undefined {
  if (measure === 'verdict') return undefined;
  const bins = histogramBins(written, classes.limits, stepOf(measure, indicator));
  if (bins === undefined || bins.edges.length < 3) return undefined;
  const { edges } = bins;
  const counts = edges.slice(1).map(() => new Map<Mark, number>());
  written.forEach((value, region) => {
    if (Number.isNaN(value)) return;
    const ofBin = counts[binOf(bins, value)]!;
    ofBin.set(marks[region]!, (ofBin.get(marks[region]!) ?? 0) + 1);
  });
  const [first, last] = [edges[0]!, edges[edges.length - 1]!];
  const place = (edge: number): number => (edge - first) / (last - first);
  const widths = counts.map((_, bin) => place(edges[bin + 1]!) - place(edges[bin]!));
  const highest = Math.max(...counts.map((ofBin, bin) => sum(ofBin) / widths[bin]!));
  const bars = counts.flatMap((ofBin, bin) => {
    let y = 1;
    return [...ofBin]
      .sort(([a], [b]) => a - b)
      .map(([mark, count]): HistogramBar => {
        const height = count / widths[bin]! / highest;
        y -= height;
        return { x: place(edges[bin]!), y, width: widths[bin]!, height, mark };
      });
  });
  const at = reference === undefined ? -1 : place(reference.value);
  return { bars, reference: at >= 0 && at <= 1 ? at : undefined };
}

function sum(counts: ReadonlyMap<Mark, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
