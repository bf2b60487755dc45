import type { Speech } from '../language/speech.js';

/** What makes a figure low or high: its place among the regions, or its verdict against the reference. */
export type OverlayScale = 'tertile' | 'verdict';
export const OVERLAY_SCALES: readonly OverlayScale[] = ['tertile', 'verdict'];

/** What a person or page chose about the picture; changes nothing in what is fetched. */
export interface OverlayPictureOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  readonly by: OverlayScale;
}

/** The same, with what changes most often. */
export interface BranchOverlayOptions extends OverlayPictureOptions {
  /** Code of the region in focus. */
  readonly region: string | undefined;
}
