/** A range on the scale of the figure it belongs to; both ends included, `lower <= upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Usual confidences: 95% to draw, 99.8% to use a word for (see verdict.ts). */
export const CONFIDENCE_DRAWN = 0.95;
export const CONFIDENCE_WORDED = 0.998;

/** The interval in another unit. `factor` is at least 0. */
export function scaledInterval(interval: Interval, factor: number): Interval {
  return { lower: interval.lower * factor, upper: interval.upper * factor };
}
