import type { FunnelSide } from '../language/funnel-words.js';

/** The regions of a branch as dots: how many are expected to the right, how many times as much there is upward. Plain data, in columns. */
export interface FunnelView {
  readonly kind: 'funnel';
  /** Name of the picture for who does not see it. */
  readonly label: string;
  readonly help: string;
  /** Of the expected counts, to the right. */
  readonly expectedTitle: string;
  /** Of each dot the position of its row. A row that has no figure or cannot be compared has none. */
  readonly rows: Int32Array;
  readonly expected: Float64Array;
  readonly ratios: Float64Array;
  /** Places in VERDICTS. */
  readonly verdicts: Uint8Array;
  /** Places in FUNNEL_SIDES; what is too small to say lies within. */
  readonly sides: Uint8Array;
  /** How much more than by chance the regions differ, φ: at least 1. The funnel is √φ times as wide. */
  readonly overdispersion: number;
  /** The dot of the region in focus, where it has one. */
  readonly chosen: number | undefined;
  readonly regions: { readonly one: string; readonly many: string };
}

export const FUNNEL_SIDES: readonly FunnelSide[] = ['below', 'within', 'above'];
export const WITHIN = FUNNEL_SIDES.indexOf('within');
