import { ABSENT, STATUSES, UNKNOWN, type Absence } from '../contract/status.js';

/**
 * Why a figure is not known.
 *
 * - an {@link Absence}: an input has no number, for that reason
 * - `undefined-ratio`: the definition divides by zero here; the result is not 0 but nothing
 * - `no-reference`: what is compared with has no cases, no base or no number
 * - `too-few`: fewer numbers than the definition needs
 * - `too-many-missing`: more of the group has no number than the measure bears
 * - `no-interval`: the figures come without intervals, and this needs them
 * - `out-of-range`: inputs that cannot occur together, such as a negative count or more cases than the whole
 */
export type NotKnown = Absence | 'undefined-ratio' | 'no-reference' | 'too-few' | 'too-many-missing' | 'no-interval' | 'out-of-range';

/**
 * A result, or the reason why there is none. Never NaN and never infinite.
 *
 * The rule of this room: what reckons with data returns a `Known` and does not throw, whatever the data;
 * what takes settings (a confidence, a number of classes) throws a RangeError when the setting cannot be.
 */
export type Known<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly because: NotKnown };

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

export function notKnown(because: NotKnown): Known<never> {
  return { known: false, because };
}

/** The cell of a column: its number, or why it has none. A number that should be there and is not counts as `unknown`. */
export function knownAt(column: { readonly values: ArrayLike<number>; readonly status: ArrayLike<number> }, cell: number): Known<number> {
  const status = column.status[cell] ?? UNKNOWN;
  if (ABSENT[status] !== false) return notKnown((STATUSES[status] as Absence | undefined) ?? 'unknown');
  const value = column.values[cell];
  return value !== undefined && Number.isFinite(value) ? known(value) : notKnown('unknown');
}

/** Reckons with inputs that are all known; otherwise the first reason, in the order of the inputs. */
export function whenKnown<T extends readonly unknown[], R>(
  inputs: { readonly [I in keyof T]: Known<T[I]> },
  reckon: (...values: T) => Known<R>,
): Known<R> {
  const missing = inputs.find((input) => !input.known);
  // A list that grows would hold room for seventeen.
  return missing ?? reckon(...(inputs.map(valueOf) as unknown as T));
}

function valueOf(input: Known<unknown>): unknown {
  return input.known ? input.value : undefined;
}

/** The value, or `null`: the shape of a cell in a view. */
export function valueOrNull<T>(result: Known<T>): T | null {
  return result.known ? result.value : null;
}
