import Papa from 'papaparse';
import { PublicationError, type Fault } from '../faults.js';
import { oneOfNames } from './nearest-word.js';
import { readText } from './text-file.js';

/** A table as text: nothing is cast, nothing is left out but empty lines. */
export interface CsvFile {
  readonly file: string;
  /** Line of the header, from 1. */
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line of each row in the file, from 1. */
  readonly lines: readonly number[];
}

/**
 * Reads a CSV file: a header row, comma or semicolon (the header shows which), quotes where needed, UTF-8.
 * @throws PublicationError with every row that has too many or too few fields, a quote that is not closed, a double column name
 */
export async function readCsv(file: string): Promise<CsvFile> {
  const text = await readText(file, 'a CSV file');
  const start = text.search(/\S/);
  if (start < 0) throw new PublicationError([{ file, found: 'an empty file', expected: 'a CSV file with a header row' }]);
  const headerEnd = text.slice(start).search(/[\r\n]|$/);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text.slice(start, start + headerEnd)) });
  const faults: Fault[] = [];
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  for (const row of data) {
    if (row.length > 1 || row[0]?.trim() !== '') {
      rows.push(row);
      lines.push(line);
    }
    line += 1;
    // A quoted field may hold line breaks of its own.
    for (const field of row) if (field.includes('\n') || field.includes('\r')) line += field.match(/\r\n|\r|\n/g)!.length;
  }
  const header = rows.shift()!.map((name) => name.trim());
  const headerLine = lines.shift()!;

  for (const error of errors) {
    if (error.type === 'Quotes')
      faults.push({ file, row: lineOfQuote(data, error.row ?? 0), found: 'a quote that is not closed', expected: 'quotes in pairs' });
  }
  header.forEach((name, i) => {
    if (name !== '' && header.indexOf(name) < i) {
      faults.push({ file, row: headerLine, column: name, found: 'two columns with this name', expected: 'each name once' });
    }
  });
  rows.forEach((row, i) => {
    if (row.length !== header.length) {
      faults.push({ file, row: lines[i]!, found: `${row.length} fields`, expected: `${header.length} fields, as in the header` });
    }
  });
  if (faults.length > 0) throw new PublicationError(faults);
  return { file, headerLine, header, rows, lines };
}

/**
 * Position of a column.
 * @throws PublicationError that lists the columns there are
 */
export function columnOf(csv: CsvFile, name: string): number {
  const position = csv.header.indexOf(name);
  if (position >= 0) return position;
  throw new PublicationError([
    { file: csv.file, row: csv.headerLine, column: name, found: 'no such column', expected: oneOfNames(csv.header.filter(Boolean), name) },
  ]);
}

function delimiterOf(header: string): ',' | ';' {
  const outsideQuotes = header.replace(/"[^"]*"/g, '');
  return outsideQuotes.split(';').length > outsideQuotes.split(',').length ? ';' : ',';
}

function lineOfQuote(data: readonly (readonly string[])[], row: number): number {
  return 1 + data.slice(0, row).reduce((lines, fields) => lines + 1 + fields.join('').split(/\r\n|\r|\n/).length - 1, 0);
}
