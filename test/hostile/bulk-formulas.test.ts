import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textCell } from '../../publisher/writing/bulk-csv.js';
import { csvText } from '../../src/exporting/csv.js';
import { originalText } from '../../src/exporting/plain-text.js';
import { readCsv } from '../../src/exporting/read-csv.js';
import { copiedTable } from '../../src/exporting/copied-table.js';
import { nl, taken, TAKEN, twinOf } from '../exporting/taken.builder.js';

/** How a text begins that one spreadsheet or another reckons with. */
const OPENINGS = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=HYPERLINK("http://x","y")', `=cmd|' /C calc'!A0`, '+cmd|calc!A', '-2+3+cmd|calc!A', '@x'],
  ...['\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\u3000=1', '＝1', '＋1', '－1', '＠x', "'=1", "''=1", '\uFEFF=1', '=1;=2', '"=1"\n=2'],
];
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]/;

describe.each(OPENINGS)('a text that begins as a formula: %j', (opening) => {
  it('is text in the file of a figure, and comes back as it was', () => {
    const csv = csvText(
      twinOf([{ text: opening, order: null }], { rows: [{ code: opening, header: opening, cells: [] }], columns: [] }),
      TAKEN,
      nl,
    );
    const rows = Papa.parse<string[]>(csv, { delimiter: ';', comments: '#', skipEmptyLines: true }).data;
    expect(rows.flat().filter((field) => FORMULA.test(field))).toEqual([]);
    expect(readCsv(csv, nl).rows[0]).toMatchObject({ code: opening, header: opening });
  });

  it('is text among the lines that are about a figure', () => {
    const csv = csvText(twinOf([]), taken({ caveat: opening, heading: opening, source: opening, notes: [opening] }), nl);
    const fields = Papa.parse<string[]>(csv.replaceAll('#', ''), { delimiter: ';' }).data.flat();
    expect(fields.filter((field) => FORMULA.test(field))).toEqual([]);
  });

  it('is text in the copied table', () => {
    const { text } = copiedTable(twinOf([], { rows: [{ code: 'x', header: opening, cells: [] }], columns: [] }), TAKEN, nl);
    expect(text.split(/\r\n|\t/).filter((field) => FORMULA.test(field))).toEqual([]);
  });

  it('is text in the file of an indicator, and comes back as it was', () => {
    const [[field]] = Papa.parse<string[]>(`${textCell(opening)},x`).data as [[string]];
    expect(field).not.toMatch(FORMULA);
    expect(originalText(field)).toBe(opening);
  });
});
