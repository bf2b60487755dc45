import type { Indicator } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { classOf, type Classes } from '../scales/classify.js';
import { cellOfColumn } from '../tables/cell.js';
import type { Mark } from './marks.js';
import type { RegionMapData } from './region-map.data.js';
import type { MapMeasure } from './region-map.options.js';
import { measuredText, measureText, roundingOf } from './region-map.text.js';

/** What the figures are compared with, on the scale of the measure. */
export interface ShownReference {
  /** The number that its text says. */
  readonly value: number;
  /** Its name with its figure. */
  readonly text: string;
}

/** Where the reference lies in the legend, with its figure in words. */
export interface LegendReference extends ShownReference {
  /** The class in which it lies; that at an end where it lies beyond all regions. */
  readonly mark: Mark;
}

/** The reference beside values and ratios; a total has none, nor has what has no figure. */
export function shownReference(
  { reference, indicator }: RegionMapData,
  measure: Exclude<MapMeasure, 'change'>,
  speech: Speech,
): ShownReference | undefined {
  const cell = reference === undefined ? undefined : cellOfColumn(reference.table.columns.value, 0);
  if (reference === undefined || cell === undefined || cell.value === null) return undefined;
  if (measure === 'ratio')
    return cell.value === 0 ? undefined : { value: 1, text: `${reference.name}: ${measureText(measure, 1, indicator, speech)}` };
  if (measure !== 'value' || indicator.kind === 'count') return undefined;
  return {
    value: roundingOf(measure, indicator)(cell.value),
    text: `${reference.name}: ${measuredText(measure, cell, indicator, speech)}`,
  };
}

/**
 * The place of the reference among the classes; undefined where there is no number at all. Some amounts add up: one beyond those of all regions
 * is their sum, with which none can be compared.
 */
export function placeReference(
  reference: ShownReference | undefined,
  { written, classes }: { readonly written: Float64Array; readonly classes: Pick<Classes, 'limits'> },
  { kind }: Pick<Indicator, 'kind'>,
  many: string,
  speech: Speech,
): LegendReference | undefined {
  if (reference === undefined) return undefined;
  const { value, text } = reference;
  const isBelow = written.some((each) => each <= value);
  const isAbove = written.some((each) => each >= value);
  if (!isBelow && !isAbove) return undefined;
  const mark = classOf(classes, value);
  if (isBelow && isAbove) return { value, text, mark };
  const { referenceAbove, referenceBelow } = speech.words.regionMap;
  return kind === 'amount' ? undefined : { value, text: (isAbove ? referenceBelow : referenceAbove)(text, many), mark };
}
