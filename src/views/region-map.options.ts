import type { Speech } from '../language/speech.js';

export type MapMeasure = 'value' | 'count' | 'ratio' | 'verdict' | 'change';
export const MAP_MEASURES: readonly MapMeasure[] = ['value', 'count', 'ratio', 'verdict', 'change'];

export type Classification = 'quantile' | 'natural' | 'equal';
export const CLASSIFICATIONS: readonly Classification[] = ['quantile', 'natural', 'equal'];

/** What a person or page chose about the picture; changes nothing in what is fetched. */
export interface PictureOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  readonly measure: MapMeasure;
  /** `natural` for data that were asked for so: a TypeError for others. */
  readonly classification: Classification;
  /** Number of classes, 2 to 9. */
  readonly classes: number;
  /** Given limits, rising, in place of a classification. */
  readonly limits: readonly number[] | undefined;
  /** Colours of values by an estimate that borrows from other regions; for data that were asked for so. */
  readonly smoothed?: boolean | undefined;
}

/** The same, with what changes most often. */
export interface RegionMapOptions extends PictureOptions {
  /** Code of the region in focus. */
  readonly region: string | undefined;
}
