import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** The words for regions that merged or were divided: they come where a release tells of any. */
export interface SuccessionWords {
  /** Several became one, or one went into another. */
  readonly merged: (regions: string, year: string, region: string, count: number) => string;
  readonly divided: (region: string, year: string, regions: string, count: number) => string;
  /** Figures of before, of a region that came from others. */
  readonly before: (region: string, year: string) => string;
  readonly more: (count: number) => string;
}

export const successionWords = wordTable<SuccessionWords>('succession', {
  merged: (regions, year, region, count) => `${regions} ${plural(count, 'is', 'zijn')} in ${year} opgegaan in ${region}.`,
  divided: (region, year, regions, count) => `${region} ${plural(count, 'is', 'zijn')} in ${year} verdeeld over ${regions}.`,
  before: (region, year) => `Van ${region} vóór ${year} staan hier alleen gepubliceerde cijfers.`,
  more: (count) => `Nog ${count} ${plural(count, 'gebied is', 'gebieden zijn')} ontstaan uit andere.`,
});
