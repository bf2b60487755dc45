import { STATUSES, type Status } from '../contract/status.js';
import type { Speech } from '../language/speech.js';
import { takeAlongWords } from '../language/take-along-words.js';
import { BYTE_ORDER_MARK, CONTEXT_MARK } from './csv.js';
import { parseNumber } from './plain-number.js';
import { originalCode, originalText } from './plain-text.js';

/** What a file of {@link csvText} says. */
export interface CsvTable {
  /** What goes with the figures, a line each. */
  readonly context: readonly string[];
  readonly header: string;
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly CsvRow[];
}

export interface CsvColumn {
  readonly label: string;
  /** Whether it holds figures, which have a status; else texts. */
  readonly figures: boolean;
}

export interface CsvRow {
  readonly code: string;
  readonly header: string;
  /** One a column. */
  readonly cells: readonly CsvCell[];
}

export interface CsvCell {
  /** Null where there is no number. */
  readonly value: number | null;
  /** What stands there in place of a number; else empty. */
  readonly text: string;
  /** Undefined for a text, and where there is no figure to have one. */
  readonly status: Status | undefined;
  readonly note: string;
}

/** Reads a file of `csvText` back. `speech` is of the language that it was made in. Throws for another file. */
export function readCsv(csv: string, speech: Speech): CsvTable {
  const records = recordsOf(csv.startsWith(BYTE_ORDER_MARK) ? csv.slice(1) : csv);
  const isContext = ([first]: readonly string[]): boolean => first === CONTEXT_MARK;
  const start = records.findIndex((record) => !isContext(record));
  const [headings, ...rows] = records.slice(start < 0 ? records.length : start);
  if (headings === undefined || headings.length < 2) throw new TypeError('No headings: this is no file of csvText');
  const columns = columnsOf(headings.slice(2).map(originalText), speech);
  const width = 2 + columns.reduce((sum, { figures }) => sum + (figures ? 3 : 1), 0);
  return {
    context: records.slice(0, start).map(([, line]) => originalText(line ?? '')),
    header: originalText(headings[1]!),
    columns,
    rows: rows.map((row) => {
      if (row.length !== width) throw new TypeError(`A row of ${row.length} fields where there are ${width} headings: ${row.join(';')}`);
      const [code, header, ...fields] = row as [string, string, ...string[]];
      return { code: originalCode(code), header: originalText(header), cells: cellsOf(fields, columns, speech) };
    }),
  };
}

function columnsOf(headings: readonly string[], { tag }: Speech): CsvColumn[] {
  const words = takeAlongWords(tag);
  const columns: CsvColumn[] = [];
  for (let i = 0; i < headings.length;) {
    const label = headings[i]!;
    const figures = headings[i + 1] === words.statusColumn(label) && headings[i + 2] === words.noteColumn(label);
    columns.push({ label, figures });
    i += figures ? 3 : 1;
  }
  return columns;
}

function cellsOf(fields: readonly string[], columns: readonly CsvColumn[], speech: Speech): CsvCell[] {
  let at = 0;
  return columns.map(({ figures }) => {
    if (!figures) return { value: null, text: originalText(fields[at++]!), status: undefined, note: '' };
    const [value, status, note] = fields.slice(at, (at += 3)) as [string, string, string];
    const number = parseNumber(value, speech);
    return {
      value: number ?? null,
      text: number === undefined ? originalText(value) : '',
      status: statusOf(status, value !== '', speech),
      note: originalText(note),
    };
  });
}

function statusOf(word: string, hasValue: boolean, { words }: Speech): Status | undefined {
  if (word === '') return hasValue ? 'observed' : undefined;
  const status = STATUSES.find((each) => words.status[each] === word);
  if (status === undefined) throw new TypeError(`No status in this language: ${word}`);
  return status;
}

/** The fields of each line; line ends and separators within quotes belong to their field. */
function recordsOf(csv: string): string[][] {
  const records: string[][] = [];
  let [record, read]: [string[], number] = [[], 0];
  for (const [all, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/gy)) {
    read += all.length;
    if (all === '' && record.length === 0) break;
    record.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === ';') continue;
    records.push(record);
    record = [];
  }
  if (read < csv.length) throw new TypeError(`No field of this kind of file: ${csv.slice(read, read + 40)}`);
  return records;
}
