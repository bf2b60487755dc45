import type { Succession } from '../../src/contract/later/types.generated.js';
import { PublicationError, type Fault } from '../faults.js';
import type { SuccessorSettings } from '../types.generated.js';
import { columnOf, type CsvFile } from './csv-file.js';
import type { CsvFiles } from './csv-files.js';
import { oneOf } from './nearest-word.js';

interface SuccessorRow {
  readonly line: number;
  readonly year: number;
  readonly from: string;
  readonly name: string;
  readonly to: string;
}

/** What a table of successors is held against: the regions of its level, now. */
export interface SucceedingLevel {
  readonly id: string;
  /** Year of the division. */
  readonly vintage?: number | undefined;
  readonly codes: readonly string[];
}

const COLUMNS = ['year', 'from', 'name', 'to'] as const;

/**
 * Mergers and splits of one level, from old to new: one row of the table per old and new region. Regions that went to the same new ones in
 * the same year are one change.
 * @param file path of the table
 * @throws PublicationError with every row that has an empty field, a year that is none, or a code that leads to no region of the level
 */
export async function readSuccessors(
  settings: SuccessorSettings,
  file: string,
  level: SucceedingLevel,
  files: Pick<CsvFiles, 'read'>,
): Promise<Succession[]> {
  const csv = await files.read(file);
  const names = columnNames(settings);
  const at = COLUMNS.map((key) => columnOf(csv, names[key]));
  const faults: Fault[] = [];
  const fault = (line: number, column: string, found: string, expected: string): void =>
    void faults.push({ file, row: line, column, found, expected });
  const rows = csv.rows.flatMap((_, i) =>
    readRow(csv, i, at, level, (key, found, expected) => fault(csv.lines[i]!, names[key], found, expected)),
  );
  if (faults.length === 0) checkRows(rows, level, (row, key, found, expected) => fault(row.line, names[key], found, expected));
  if (faults.length > 0) throw new PublicationError(faults);
  return together(rows);
}

type Column = (typeof COLUMNS)[number];

function columnNames(settings: SuccessorSettings): Record<Column, string> {
  const own = typeof settings === 'string' ? {} : settings;
  return { year: 'year', from: 'from', name: 'name', to: 'to', ...own };
}

function readRow(
  { rows, lines }: CsvFile,
  i: number,
  at: readonly number[],
  { vintage }: SucceedingLevel,
  fault: (key: Column, found: string, expected: string) => void,
): SuccessorRow[] {
  const [yearText, from, name, to] = at.map((column) => rows[i]![column]!.trim()) as [string, string, string, string];
  const year = /^\d{4}$/.test(yearText) ? Number(yearText) : NaN;
  if (Number.isNaN(year)) fault('year', `"${yearText}"`, 'a division year, YYYY');
  else if (vintage !== undefined && year > vintage) fault('year', yearText, `a year up to ${vintage}, the division year of the level`);
  for (const [key, text] of Object.entries({ from, name, to }) as [Column, string][])
    if (text === '') fault(key, 'an empty field', key === 'name' ? 'the name that the old region had' : 'a region code');
  return [{ line: lines[i]!, year, from, name, to }];
}

/** Whether every old region ended once and under one name, and what took its place is still there or ended later. */
function checkRows(
  rows: readonly SuccessorRow[],
  { id, codes }: SucceedingLevel,
  fault: (row: SuccessorRow, key: Column, found: string, expected: string) => void,
): void {
  const now = new Set(codes);
  const before = new Map<string, SuccessorRow[]>();
  for (const row of rows) before.set(row.from, [...(before.get(row.from) ?? []), row]);
  for (const row of rows) {
    const own = before.get(row.from)!;
    const first = own[0]!;
    const earlier = own.slice(0, own.indexOf(row));
    if (earlier.some(({ to, year }) => to === row.to && year === row.year))
      fault(row, 'to', `${row.from} to ${row.to} a second time`, 'each pair once');
    const goesOn = (year: number): boolean => own.some((each) => each.year === year && each.to === row.from);
    if (row.year !== first.year && !goesOn(first.year))
      fault(row, 'year', `${row.year} for ${row.from}`, `${first.year}, the year in which it ended`);
    if (row.name !== first.name && row.year === first.year)
      fault(row, 'name', `"${row.name}" for ${row.from}`, `"${first.name}", as in row ${first.line}`);
    if (now.has(row.from) && !goesOn(row.year))
      fault(row, 'from', `${row.from}, which is still a ${id}`, `a region that ended, or also a row from ${row.from} to ${row.from}`);
    if (now.has(row.to)) continue;
    const later = (before.get(row.to) ?? []).filter(({ year }) => year > row.year);
    if (later.length > 0) continue;
    const ended = before.get(row.to)?.[0]?.year;
    if (ended !== undefined && row.to !== row.from)
      fault(row, 'to', `${row.to}, which ended in ${ended}`, `a region that was there in ${row.year}`);
    else fault(row, 'to', `"${row.to}"`, `a code of level ${id}, or an old code of a later year: ${oneOf(codes)}`);
  }
}

/** Rows of a year that lead to the same new regions become one change. */
function together(rows: readonly SuccessorRow[]): Succession[] {
  const ended = new Map<string, { year: number; code: string; name: string; to: string[] }>();
  for (const { year, from, name, to } of rows) {
    const key = `${year} ${from}`;
    const one = ended.get(key);
    if (one === undefined) ended.set(key, { year, code: from, name, to: [to] });
    else one.to.push(to);
  }
  const changes = new Map<string, Succession>();
  for (const { year, code, name, to } of ended.values()) {
    const sorted = to.sort();
    const key = [year, ...sorted].join(' ');
    const change = changes.get(key);
    if (change === undefined) changes.set(key, { year, from: [{ code, name }], to: sorted });
    else change.from.push({ code, name });
  }
  return [...changes.values()].sort((a, b) => a.year - b.year);
}
