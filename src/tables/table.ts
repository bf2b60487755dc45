import type { Metric } from '../contract/types.generated.js';
import { STATUSES, type Status, type StatusNumber } from '../contract/status.js';

/**
 * One metric of a table. `values[i]` is NaN where the cell has no number; `status[i]` is a position in STATUSES.
 * A withheld cell is NaN here and nowhere a number.
 */
export interface Column {
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

/**
 * Figures of one indicator: regions × periods × categories, in columns.
 * The cell of region r, period p and category c is at `(p * categories.length + c) * codes.length + r`.
 * There is always a `value` column: published, or derived from count and base (see value-of.ts).
 */
export interface Table {
  readonly indicator: string;
  readonly level: string;
  /** Region codes, in the order of the cells. */
  readonly codes: readonly string[];
  /** From old to new. */
  readonly periods: readonly string[];
  /** `['total']` without a breakdown. */
  readonly categories: readonly string[];
  readonly columns: { readonly value: Column } & Partial<Record<Exclude<Metric, 'value'>, Column>>;
}

/** A number or none, and always a status. */
export interface Cell {
  readonly value: number | null;
  readonly status: Status;
}

export function statusOfNumber(status: StatusNumber): Status {
  return STATUSES[status]!;
}
