import type { Breakdown, Metric } from '../../src/contract/types.generated.js';
import type { Column } from '../../src/tables/table.js';
import type { PreparedIndicator } from '../prepared.js';

/** A release as the audit reads it: a period of a table at a time, so that no more than that is in memory. */
export interface AuditedRelease {
  readonly id: string;
  /** From large to small. */
  readonly levels: readonly AuditedLevel[];
  readonly breakdowns: readonly Breakdown[];
  readonly indicators: readonly AuditedIndicator[];
  /** What is published of one period at one level; undefined where there is no such table or period. */
  figures(indicator: string, level: string, period: string): Promise<PeriodFigures | undefined>;
}

export interface AuditedLevel {
  readonly id: string;
  /** Several of its regions: gemeenten. */
  readonly plural: string;
  readonly codes: readonly string[];
  /** Per larger level the position of each region's ancestor, -1 where it has none; absent where no region has one. */
  readonly ancestors: ReadonlyMap<string, Int32Array>;
}

export interface AuditedIndicator extends Pick<PreparedIndicator, 'id' | 'kind' | 'per' | 'breakdown' | 'minimum' | 'rounding'> {
  readonly tables: readonly AuditedTable[];
}

export interface AuditedTable {
  readonly level: string;
  readonly periods: readonly string[];
  /** The file that a fault in it names. */
  readonly file: string;
}

/** The cell of category c and region r lies at `c * regions + r`. */
export interface PeriodFigures {
  readonly categories: readonly string[];
  readonly columns: Partial<Record<Metric, Column>>;
}

/** All periods of an indicator, at any level. */
export function periodsOf({ tables }: AuditedIndicator): string[] {
  return [...new Set(tables.flatMap(({ periods }) => periods))];
}
