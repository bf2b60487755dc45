import type { Speech } from '../language/speech.js';
import { takeAlongWords } from '../language/take-along-words.js';
import type { TableTwin } from '../views/table-twin.js';
import { contextLines } from './context-lines.js';
import { csvFigures } from './csv-figure.js';
import { plainCode, plainText } from './plain-text.js';
import type { TakenView } from './taken-view.js';

/** Begins a line that is about the figures. */
export const CONTEXT_MARK = '#';
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The equal table of a figure as a file for a spreadsheet: UTF-8 with a byte order mark, fields separated by `;`, lines ended by CR LF.
 *
 * First what goes with the figures, on lines that begin with `#`. Then the headings, then a line a row: its code, its name, and for each
 * column of figures a value, a status and a note. Numbers are as the picture shows them, with the decimal sign of the language. A withheld cell
 * has a status and no value. What a spreadsheet would take for a formula, or a code for something else, has an apostrophe before it.
 * `readCsv` reads it back.
 */
export function csvText(twin: TableTwin, taken: TakenView, speech: Speech): string {
  const context = [...contextLines(taken, speech), takeAlongWords(speech.tag).emptyFields];
  const lines = [
    ...context.map((line) => `${CONTEXT_MARK};${field(plainText(line))}`),
    ...rowsOf(twin, speech).map((row) => row.map(field).join(';')),
  ];
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function rowsOf({ columns, rows }: TableTwin, speech: Speech): string[][] {
  const words = takeAlongWords(speech.tag);
  const headings = [speech.words.table.code, columns[0]?.label ?? ''];
  const fields = rows.map(({ code, header }) => [plainCode(code), plainText(header)]);
  columns.slice(1).forEach(({ key, label, numeric }, i) => {
    // Every row begins with its code.
    if (key === 'code') return;
    const cells = rows.map((row) => row.cells[i]!);
    if (numeric) {
      headings.push(label, words.statusColumn(label), words.noteColumn(label));
      csvFigures(cells, speech).forEach(({ value, status, note }, row) => fields[row]!.push(value, status, note));
    } else {
      headings.push(label);
      cells.forEach(({ text }, row) => fields[row]!.push(plainText(text)));
    }
  });
  return [headings.map(plainText), ...fields];
}

/** Quoted where it could be taken for the end of a field or a line about the figures. */
function field(text: string): string {
  return /[;"\r\n#]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
