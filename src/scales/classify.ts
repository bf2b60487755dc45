import { onceEach } from '../memory/once-each.js';

/**
 * Values sorted into classes, from low to high. Plain data: survives `structuredClone`.
 *
 * `limits` are the inner edges, one less than there are classes, rising. A value on an edge belongs to the upper class.
 * Only numbers are sorted: cells without one (NaN in a column) have no class and leave no trace in limits, minimum or maximum.
 */
export interface Classes {
  readonly limits: readonly number[];
  /** How many values each class holds; its length is the number of classes. Empty where there was no number and no given limit. */
  readonly counts: readonly number[];
  /** Lowest and highest value; null where there is none. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** No number, no class. */
export const NO_CLASS = -1;

/**
 * The numbers of a column from low to high, without the cells that have none. Classes, sentences and a histogram ask it of the same
 * column, so it is kept as long as that is: a column is never changed, nor may this be.
 */
export const sortedNumbers = /*#__PURE__*/ onceEach((values: ArrayLike<number>) => new Float64Array(values).filter(Number.isFinite).sort());

/** How many of the sorted values are below the limit. */
export function countBelow(sorted: ArrayLike<number>, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Number of the class of a value, from 0; {@link NO_CLASS} for a cell without a number. */
export function classOf(classes: Pick<Classes, 'limits'>, value: number): number {
  if (!Number.isFinite(value)) return NO_CLASS;
  let at = 0;
  while (at < classes.limits.length && value >= classes.limits[at]!) at++;
  return at;
}

/** The lowest and the highest edge of a class: inner limits, and the minimum and maximum at the ends. */
export function edgesOf(classes: Classes, at: number): { readonly from: number | null; readonly to: number | null } {
  return { from: classes.limits[at - 1] ?? classes.minimum, to: classes.limits[at] ?? classes.maximum };
}

/** @param limits rising, each one once */
export function classify(sorted: Float64Array, limits: readonly number[]): Classes {
  const starts = [0, ...limits.map((limit) => countBelow(sorted, limit)), sorted.length];
  const counts = starts.slice(1).map((end, at) => end - starts[at]!);
  return {
    limits,
    counts: sorted.length === 0 && limits.length === 0 ? [] : counts,
    minimum: sorted[0] ?? null,
    maximum: sorted.at(-1) ?? null,
  };
}

/** @throws RangeError unless it is a whole number from 1 */
export function checkNumberOfClasses(classes: number): void {
  if (!Number.isInteger(classes) || classes < 1) throw new RangeError(`${classes} classes cannot be: at least 1, a whole number`);
}
