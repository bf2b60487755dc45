import { TOTAL } from '../../src/contract/format.js';
import type { Metric } from '../../src/contract/types.generated.js';
import type { IndicatorSettings, TableSettings } from '../types.generated.js';

export const METRICS = ['value', 'count', 'base', 'lower', 'upper'] as const satisfies readonly Metric[];

/** Either a column that says it per row, or the same for all rows. */
export type PerRow = { readonly column: string } | { readonly value: string };

/** One cell that a row holds: which columns its numbers are in, and of what. */
export interface CellColumns {
  readonly period: PerRow;
  readonly category: PerRow;
  readonly columns: Partial<Record<Metric, string>>;
}

/** How a file holds its cells. A row of a long table is one cell, a row of a wide table one per wide column. */
export interface TableLayout {
  readonly region: PerRow;
  readonly status: string | undefined;
  /** Whether rows with the same key add up. */
  readonly addRows: boolean;
  readonly cells: readonly CellColumns[];
}

/** The layout that a table of publication.yaml describes; it has been checked before. */
export function layoutOf(table: TableSettings, kind: IndicatorSettings['kind']): TableLayout {
  const region = perRow(table.region) ?? { column: '' };
  const period = typeof table.period === 'object' ? table.period : { column: table.period ?? '' };
  const { breakdown } = table;
  const anyPeriod = 'column' in period ? period : { value: period.value ?? '' };
  const anyCategory = breakdown === undefined ? { value: TOTAL } : { column: breakdown.column ?? '' };
  const rest = { region, status: table.status, addRows: table.rows === 'add' };

  const wide = wideColumns(table);
  if (wide === undefined) {
    const columns: CellColumns['columns'] = {};
    for (const metric of METRICS) if (table[metric] !== undefined) columns[metricOf(metric, kind)] = table[metric];
    return { ...rest, cells: [{ period: anyPeriod, category: anyCategory, columns }] };
  }
  const metric = metricOf(table.cells ?? 'value', kind);
  const base = table.base === undefined ? {} : { base: table.base };
  const cells = Object.entries(wide.columns).map(([column, of]): CellColumns => ({
    period: wide.of === 'period' ? { value: of } : anyPeriod,
    category: wide.of === 'category' ? { value: of } : anyCategory,
    columns: { [metric]: column, ...base },
  }));
  return { ...rest, cells };
}

/** The wide columns of a table and what differs between them; undefined for a long table. */
export function wideColumns(table: TableSettings): { of: 'period' | 'category'; columns: Readonly<Record<string, string>> } | undefined {
  if (typeof table.period === 'object' && table.period.columns !== undefined) return { of: 'period', columns: table.period.columns };
  if (table.breakdown?.columns !== undefined) return { of: 'category', columns: table.breakdown.columns };
  return undefined;
}

/** The value of a count is the count itself. */
function metricOf(metric: Metric, kind: IndicatorSettings['kind']): Metric {
  return kind === 'count' && metric === 'value' ? 'count' : metric;
}

function perRow(setting: string | { value: string } | undefined): PerRow | undefined {
  return typeof setting === 'string' ? { column: setting } : setting;
}

/** The metrics that a table of publication.yaml gives, in any of its columns. */
export function metricsOf(table: TableSettings, kind: IndicatorSettings['kind']): Metric[] {
  return Object.keys(layoutOf(table, kind).cells[0]?.columns ?? {}) as Metric[];
}
