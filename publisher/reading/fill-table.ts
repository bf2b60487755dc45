import { STATUSES } from '../../src/contract/status.js';
import type { Metric } from '../../src/contract/types.generated.js';
import type { Column } from '../../src/tables/table.js';
import type { PreparedTable } from '../prepared.js';
import type { IndicatorSettings } from '../types.generated.js';
import { addPart } from './add-part.js';
import { fieldReader, HAS_NO_NUMBER, STATUS_FORMS, statusIn } from './cell-reader.js';
import type { FaultList } from './fault-list.js';
import { comparePeriods } from './period.js';
import type { ReadLevel } from './read-levels.js';
import { METRICS } from './table-layout.js';
import { fieldFault, type CellFields, type TableRows } from './table-rows.js';

const unknown = STATUSES.indexOf('unknown');

/** Reads the cells of the files of one level into one table; what is wrong with a cell goes to the list, and the cell stays unknown. */
export function fillTable(
  indicator: IndicatorSettings,
  level: ReadLevel,
  categories: readonly string[],
  sources: readonly TableRows[],
  faults: FaultList,
): PreparedTable {
  const periods = periodsOf(sources);
  const regions = level.regions.length;
  const size = periods.length * categories.length * regions;
  const columns: Partial<Record<Metric, Column>> = {};
  for (const metric of METRICS) {
    if (sources.some(({ cells }) => cells.some((cell) => cell.columns.some(([name]) => name === metric)))) {
      columns[metric] = { values: new Float64Array(size).fill(NaN), status: new Uint8Array(size).fill(unknown) };
    }
  }
  const periodAt = new Map(periods.map((period, position) => [period, position]));
  const categoryAt = new Map(categories.map((category, position) => [category, position]));
  const readField = fieldReader(indicator);
  // Per cell the source (from 1) and the row that gave it: a key may occur once.
  const givenBy = new Uint16Array(size);
  const givenIn = new Int32Array(size);

  sources.forEach((source, sourceNumber) => {
    source.rows.forEach((row, i) => {
      const status = rowStatus(source, row, faults);
      for (const fields of source.cells) {
        const [period, category] = [textAt(fields.period, i), textAt(fields.category, i)];
        const cell = (periodAt.get(period)! * categories.length + categoryAt.get(category)!) * regions + source.regions[i]!;
        const again = givenBy[cell] !== 0;
        if (again && !(source.addRows && givenBy[cell] === sourceNumber + 1)) {
          const first = sources[givenBy[cell]! - 1]!.csv;
          const key = [level.regions[source.regions[i]!]!.code, period, ...(categories.length > 1 ? [category] : [])].join(', ');
          const place = `row ${first.lines[givenIn[cell]!]!}${first.file === source.csv.file ? '' : ` of ${first.file}`}`;
          faults.add({ ...fieldFault(source.csv, row, fields.columns[0]![1], `${key} again`, `each key once; it is in ${place} too`) });
          continue;
        }
        givenBy[cell] = sourceNumber + 1;
        givenIn[cell] = row;
        readCell(source, row, fields, cell, status, again);
      }
    });
  });
  return { level: level.id, periods, categories, columns };

  function readCell({ csv }: TableRows, row: number, fields: CellFields, cell: number, status: number, again: boolean): void {
    for (const [metric, field] of fields.columns) {
      const text = csv.rows[row]![field]!.trim();
      const reading = readField(text, metric);
      const put = again ? addPart : putNumber;
      // A status is about the figure; the base beside it has only an absence of its own.
      const own = metric === 'base' ? 0 : status;
      if ('found' in reading) faults.add(fieldFault(csv, row, field, reading.found, reading.expected));
      else if ('absence' in reading) put(columns[metric]!, cell, NaN, HAS_NO_NUMBER[own] ? own : STATUSES.indexOf(reading.absence));
      else if (HAS_NO_NUMBER[own])
        faults.add(fieldFault(csv, row, field, `"${text}" with status ${STATUSES[own]!}`, 'no number with this status'));
      else put(columns[metric]!, cell, reading.number, own);
    }
    const [lower, upper] = [columns.lower?.values[cell] ?? NaN, columns.upper?.values[cell] ?? NaN];
    if (lower > upper) {
      const field = fields.columns.find(([metric]) => metric === 'lower')![1];
      faults.add(fieldFault(csv, row, field, `lower limit ${lower} above upper limit ${upper}`, 'lower at most upper'));
    }
  }
}

function putNumber({ values, status }: Column, cell: number, number: number, of: number): void {
  values[cell] = number;
  status[cell] = of;
}

function rowStatus({ csv, status }: TableRows, row: number, faults: FaultList): number {
  if (status === undefined) return 0;
  const text = csv.rows[row]![status]!.trim();
  const number = statusIn(text);
  if (number === undefined) faults.add(fieldFault(csv, row, status, `"${text}"`, STATUS_FORMS));
  return number ?? 0;
}

function periodsOf(sources: readonly TableRows[]): string[] {
  const periods = new Set<string>();
  for (const { cells } of sources)
    for (const { period } of cells) for (const text of typeof period === 'string' ? [period] : period) periods.add(text);
  return [...periods].sort(comparePeriods);
}

function textAt(texts: readonly string[] | string, i: number): string {
  return typeof texts === 'string' ? texts : texts[i]!;
}
