import type { PublicationError, Fault } from '../faults.js';
import type { TableSettings } from '../types.generated.js';
import { columnOf, type CsvFile } from './csv-file.js';
import { FaultList } from './fault-list.js';
import { oneOf } from './nearest-word.js';
import { isPeriod, PERIOD_FORMS } from './period.js';
import type { ReadLevel } from './read-levels.js';
import { rowsWhere, whereInWords } from './rows-where.js';
import { METRICS, type PerRow, type TableLayout } from './table-layout.js';
import type { UnjoinedList } from './unjoined-list.js';
import type { Metric } from '../../src/contract/types.generated.js';

/** One cell of a row: of which period and category, and in which columns its numbers are. */
export interface CellFields {
  /** Per kept row, or the same for all. */
  readonly period: readonly string[] | string;
  readonly category: readonly string[] | string;
  readonly columns: readonly (readonly [metric: Metric, column: number])[];
}

/** The rows of a file that belong to regions of a level, and how to read their cells. */
export interface TableRows {
  readonly csv: CsvFile;
  /** Position of each row in `csv.rows`. */
  readonly rows: readonly number[];
  /** Position of each row's region in the level. */
  readonly regions: readonly number[];
  readonly cells: readonly CellFields[];
  readonly status: number | undefined;
  /** Whether rows with the same key add up. */
  readonly addRows: boolean;
}

/**
 * Finds the rows of a table and joins them to the regions of a level.
 * @throws PublicationError when a column is absent, hardly any row joins, or a period or category is not one
 */
export function joinRows(
  csv: CsvFile,
  table: TableSettings,
  layout: TableLayout,
  level: ReadLevel,
  categories: readonly string[],
  unjoined: UnjoinedList,
): TableRows {
  const faults = new FaultList();
  const find = (column: string): number => {
    try {
      return columnOf(csv, column);
    } catch (error) {
      faults.add(...(error as PublicationError).faults);
      return -1;
    }
  };
  const perRow = (setting: PerRow): number | string => ('column' in setting ? find(setting.column) : setting.value);
  const region = perRow(layout.region);
  const status = layout.status === undefined ? undefined : find(layout.status);
  const cells = layout.cells.map(({ period, category, columns }) => ({
    period: perRow(period),
    category: perRow(category),
    columns: METRICS.flatMap((metric) => (columns[metric] === undefined ? [] : [[metric, find(columns[metric])] as const])),
  }));
  faults.throwIfAny();

  const { rows, regions } = joined(csv, table, region, level, unjoined);
  const textsOf = (of: number | string, isGood: (text: string) => boolean, expected: string): readonly string[] | string => {
    if (typeof of === 'string') return of;
    return rows.map((row) => {
      const text = csv.rows[row]![of]!.trim();
      if (!isGood(text)) faults.add(fieldFault(csv, row, of, `"${text}"`, expected));
      return text;
    });
  };
  const known = new Set(categories);
  const fields = cells.map((cell) => ({
    period: textsOf(cell.period, isPeriod, PERIOD_FORMS),
    category: textsOf(cell.category, (text) => known.has(text), oneOf(categories)),
    columns: cell.columns,
  }));
  faults.throwIfAny();
  return { csv, rows, regions, cells: fields, status, addRows: layout.addRows };
}

function joined(csv: CsvFile, table: TableSettings, region: number | string, level: ReadLevel, unjoined: UnjoinedList) {
  const rows: number[] = [];
  const regions: number[] = [];
  const codes: string[] = [];
  for (const row of rowsWhere(csv, table.where)) {
    const code = typeof region === 'string' ? region : csv.rows[row]![region]!.trim();
    if (level.excluded.has(code)) continue;
    codes.push(code);
    const position = level.positionOf.get(code);
    if (position === undefined) continue;
    rows.push(row);
    regions.push(position);
  }
  const column = typeof region === 'string' ? 'region' : csv.header[region]!;
  unjoined.note(
    { file: csv.file, column, level: level.id, rows: whereInWords(table.where ?? {}) },
    codes,
    level.regions.map(({ code }) => code),
  );
  return { rows, regions };
}

/** A fault at one field of a table. */
export function fieldFault(csv: CsvFile, row: number, column: number, found: string, expected: string): Fault {
  return { file: csv.file, row: csv.lines[row]!, column: csv.header[column]!, found, expected };
}
