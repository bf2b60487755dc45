import type { Status } from '../../src/contract/status.js';
import type { SourceErrorKind } from '../../src/sources/source-error.js';

/** A person chose a region (or let go of it: `code` is then null). */
export interface SelectDetail {
  readonly code: string | null;
  readonly name: string;
  readonly level: string;
  readonly period: string;
  /** Null for a cell without a number. */
  readonly value: number | null;
  readonly status: Status;
}

/** Figures arrived and are shown. */
export interface LoadDetail {
  readonly release: string;
  readonly indicator: string;
  /** Number of cells that were fetched. */
  readonly cells: number;
}

/** Figures could not be had; `message` is in the reader's language. */
export interface ErrorDetail {
  readonly kind: SourceErrorKind | 'unexpected';
  readonly message: string;
}

/** A person went into a region on the map, or out of one. */
export interface DrillDetail {
  /** The region that all that is shown lies within; null for the whole country. */
  readonly code: string | null;
  readonly name: string;
  /** Level of the regions that are shown. */
  readonly level: string;
}

export interface ZoEventMap {
  'zo-select': CustomEvent<SelectDetail>;
  'zo-load': CustomEvent<LoadDetail>;
  'zo-error': CustomEvent<ErrorDetail>;
  'zo-drill': CustomEvent<DrillDetail>;
}

/** Events bubble and leave the shadow root, so that a page can listen on one place. */
export function zoEvent<Name extends keyof ZoEventMap>(name: Name, detail: ZoEventMap[Name]['detail']): ZoEventMap[Name] {
  return new CustomEvent(name, { detail, bubbles: true, composed: true }) as ZoEventMap[Name];
}

declare global {
  interface HTMLElementEventMap extends ZoEventMap {}
}
