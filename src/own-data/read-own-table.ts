/** A table as a person's file has it: texts, nothing read into them yet. */
export interface OwnTable {
  readonly headers: readonly string[];
  /** One field a header. */
  readonly rows: readonly (readonly string[])[];
}

/** What is wrong with a file that a person opened. */
export type OwnFileFault =
  | { readonly kind: 'empty' | 'not-a-table' | 'no-rows' | 'too-large' | 'not-text' }
  | { readonly kind: 'uneven'; readonly row: number; readonly found: number; readonly expected: number };

export class OwnFileError extends Error {
  constructor(readonly fault: OwnFileFault) {
    super(`own file: ${fault.kind}`);
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
  const lines = recordsOf(text.replace(/^\uFEFF/, ''));
  const [headers, ...rows] = lines;
  if (headers === undefined) throw new OwnFileError({ kind: 'empty' });
  if (headers.length < 2) throw new OwnFileError({ kind: 'not-a-table' });
  if (rows.length === 0) throw new OwnFileError({ kind: 'no-rows' });
  if (rows.length > MOST_ROWS) throw new OwnFileError({ kind: 'too-large' });
  const uneven = rows.findIndex((row) => row.length !== headers.length);
  if (uneven >= 0) throw new OwnFileError({ kind: 'uneven', row: uneven + 2, found: rows[uneven]!.length, expected: headers.length });
  return { headers, rows };
}

function recordsOf(text: string): string[][] {
  const firstLine = /^(?:\s*(?:#.*)?[\r\n]+)*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const divider = [';', '\t', ','].reduce((best, each) => (countOf(firstLine, each) > countOf(firstLine, best) ? each : best));
  const fields = new RegExp(`[ ]*"((?:[^"]|"")*)"[ ]*(${divider}|\\r?\\n|\\r|$)|([^${divider}\\r\\n]*)(${divider}|\\r?\\n|\\r|$)`, 'gy');
  const records: string[][] = [];
  let record: string[] = [];
  for (const [all, quoted, quotedEnd, plain, plainEnd] of text.matchAll(fields)) {
    if (all === '' && record.length === 0) break;
    record.push(quoted?.replaceAll('""', '"') ?? plain!.trim());
    if ((quotedEnd ?? plainEnd) === divider) continue;
    if (record.some((field) => field !== '') && !record[0]!.startsWith('#')) records.push(record);
    record = [];
    if (all === '') break;
  }
  return records;
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
