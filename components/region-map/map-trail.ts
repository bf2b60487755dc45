import type { Outlines } from '../../src/geometry/outlines.js';
import type { DrillStep } from '../../src/views/drill.js';

/** Where a person went to on a map: only its tools lead elsewhere than where the page put it. */
export interface MapTrail {
  /** The way from where the page put the map to what it shows; empty where it was put. */
  readonly steps: readonly DrillStep[];
  /** Outlines around what is shown. */
  readonly surroundings?: Outlines | undefined;
  /** Code of the region that a person came out of: the keyboard goes on from there. */
  readonly cameFrom?: string | undefined;
}
