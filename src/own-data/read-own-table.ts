/** A table as a person's file has it: texts, nothing read into them yet. */
export interface OwnTable {
  readonly headers: readonly string[];
  /** One field a header. */
  readonly rows: readonly (readonly string[])[];
  /** Of each row, from 1, as a spreadsheet counts: with the headers, and with all that was left out. */
  readonly rowNumbers: readonly number[];
}

/** What is wrong with a file that a person opened. */
export type OwnFileFault =
  | { readonly kind: 'empty' | 'not-a-table' | 'no-rows' | 'too-large' | 'not-text' | 'unreadable' }
  | { readonly kind: 'uneven'; readonly row: number; readonly found: number; readonly expected: number };

export class OwnFileError extends Error {
  constructor(
    readonly fault: OwnFileFault,
    options?: ErrorOptions,
  ) {
    super(`own file: ${fault.kind}`, options);
  }
}

/** Characters of a file that is read, and rows of it. */
export const MOST_CHARACTERS = 5_000_000;
export const MOST_ROWS = 50_000;

/**
 * The rows of a CSV file: fields divided by semicolons, commas or tabs, whichever the first line has most of, quoted as usual. Empty lines and
 * lines that begin with `#` are left out.
 * @throws OwnFileError for what is no such table
 */
export function readOwnTable(text: string): OwnTable {
  if (text.length > MOST_CHARACTERS) throw new OwnFileError({ kind: 'too-large' });
  if (text.includes('\u0000')) throw new OwnFileError({ kind: 'not-text' });
  const [first, ...others] = recordsOf(text.replace(/^\uFEFF/, ''));
  if (first === undefined) throw new OwnFileError({ kind: 'empty' });
  const [headers, rows] = [first.fields, others.map(({ fields }) => fields)];
  if (headers.length < 2) throw new OwnFileError({ kind: 'not-a-table' });
  if (rows.length === 0) throw new OwnFileError({ kind: 'no-rows' });
  if (rows.length > MOST_ROWS) throw new OwnFileError({ kind: 'too-large' });
  const uneven = others.find(({ fields }) => fields.length !== headers.length);
  if (uneven !== undefined)
    throw new OwnFileError({ kind: 'uneven', row: uneven.number, found: uneven.fields.length, expected: headers.length });
  return { headers, rows, rowNumbers: others.map(({ number }) => number) };
}

interface FileRecord {
  readonly number: number;
  readonly fields: readonly string[];
}

function recordsOf(text: string): FileRecord[] {
  const firstLine = /^(?:\s*(?:#.*)?[\r\n]+)*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const divider = [';', '\t', ','].reduce((best, each) => (countOf(firstLine, each) > countOf(firstLine, best) ? each : best));
  const fields = new RegExp(`[ ]*"((?:[^"]|"")*)"[ ]*(${divider}|\\r?\\n|\\r|$)|([^${divider}\\r\\n]*)(${divider}|\\r?\\n|\\r|$)`, 'gy');
  const records: FileRecord[] = [];
  let number = 1;
  let record: string[] = [];
  for (const [all, quoted, quotedEnd, plain, plainEnd] of text.matchAll(fields)) {
    if (all === '' && record.length === 0) break;
    record.push(quoted?.replaceAll('""', '"') ?? plain!.trim());
    if ((quotedEnd ?? plainEnd) === divider) continue;
    if (record.some((field) => field !== '') && !record[0]!.startsWith('#')) records.push({ number, fields: record });
    number++;
    record = [];
    if (all === '') break;
  }
  return records;
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
