import { smoothingWords } from '../language/smoothing-words.js';
import type { Speech } from '../language/speech.js';
import { asWritten } from '../language/figures.js';
import { classOf, type Classes } from '../scales/classify.js';
import { empiricalBayes } from '../statistics/empirical-bayes.js';
import { valueOf } from '../tables/value-of.js';
import type { RegionMapData } from './region-map.data.js';

/** Classes for colours that borrow from other regions, or none; and what to say of it beside the legend. */
export type SmoothedShading = (data: RegionMapData, classes: Classes, speech: Speech) => SmoothedClasses;

export interface SmoothedClasses {
  /** The class of a region with a figure; undefined where nothing is smoothed. */
  readonly classes: ((region: number) => number) | undefined;
  readonly notes: readonly string[];
}

/**
 * Colours by the empirical Bayes estimate of each region (STATISTICS.md F7), sorted into the classes of the published values. The estimate
 * itself stays here: only the number of a class goes out, because it borrows from other regions and is no figure of the region.
 *
 * For counted shares, rates and concentrations of which every region with a figure has its count and base; else the note says why not.
 */
export const smoothedShading: SmoothedShading = ({ table, indicator }, classes, speech) => {
  const { value, count, base } = table.columns;
  const words = smoothingWords(speech.tag);
  const not = (reason: keyof typeof words.because): SmoothedClasses => ({
    classes: undefined,
    notes: [words.notSmoothed(words.because[reason])],
  });
  if (!['share', 'rate', 'concentration'].includes(indicator.kind)) return not('kind');
  if (indicator.made === 'predicted') return not('predicted');
  const result = count === undefined || base === undefined ? undefined : empiricalBayes(count.values, base.values);
  if (result?.known !== true) return not('counts');
  const { estimates } = result.value;
  if (estimates.some((estimate, region) => !estimate.known && !Number.isNaN(value.values[region]))) return not('counts');
  const found = Int8Array.from(estimates, (estimate) =>
    estimate.known ? classOf(classes, asWritten(valueOf(indicator, estimate.value, 1), indicator)) : -1,
  );
  return { classes: (region) => found[region]!, notes: [words.smoothed] };
};
