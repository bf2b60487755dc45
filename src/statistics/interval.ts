/** A range on the scale of the figure it belongs to; both ends included, `lower <= upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Usual two-sided confidence of an interval that is drawn. */
export const CONFIDENCE_DRAWN = 0.95;

/** Usual two-sided confidence of an interval that a word rests on (verdict.ts). */
export const CONFIDENCE_WORDED = 0.998;

/** The interval in another unit. `factor` is at least 0. */
export function scaledInterval(interval: Interval, factor: number): Interval {
  return { lower: interval.lower * factor, upper: interval.upper * factor };
}
