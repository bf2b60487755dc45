import type { Speech } from '../language/speech.js';
import type { TableTwin, TwinCell } from '../views/table-twin.js';
import { contextLines } from './context-lines.js';
import { escapeHtml } from './escape-html.js';
import { shownNumber } from './plain-number.js';
import { plainText } from './plain-text.js';
import type { TakenView } from './taken-view.js';

/** A table for the clipboard: for a text with layout, and for one without. */
export interface CopiedTable {
  readonly html: string;
  /** Fields separated by tabs. */
  readonly text: string;
}

/** The equal table with the texts of the picture. What goes with the figures is part of the table, so that it is pasted along. */
export function copiedTable(twin: TableTwin, taken: TakenView, speech: Speech): CopiedTable {
  const headings = twin.columns.map(({ label }) => oneLine(plainText(label)));
  const rows = twin.rows.map(({ header, cells }) => [oneLine(plainText(header)), ...cells.map((cell) => cellText(cell, speech))]);
  const context = contextLines(taken, speech).map(plainText);
  return {
    html: tableHtml(headings, rows, context),
    text: [headings, ...rows, ...context.map((line) => [line])].map(tabbed).join('\r\n'),
  };
}

/** A negative number is no formula, with a word of ours beside it or without. */
function cellText({ text }: TwinCell, speech: Speech): string {
  const number = shownNumber(text, speech);
  return oneLine(number !== undefined && /^[\p{L}\s()%]*$/u.test(number.beside) ? text : plainText(text));
}

/** What would begin another cell or row in a text without layout. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

/** A quote at the beginning of a cell would take others along. */
function tabbed(row: readonly string[]): string {
  return row.map((text) => (text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text)).join('\t');
}

function tableHtml(headings: readonly string[], rows: readonly (readonly string[])[], context: readonly string[]): string {
  const cells = (tag: string, texts: readonly string[]): string => texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('');
  const body = rows.map(([header, ...texts]) => `<tr><th scope="row">${escapeHtml(header!)}</th>${cells('td', texts)}</tr>`);
  const foot = context.map((line) => `<tr><td colspan="${headings.length}">${escapeHtml(line)}</td></tr>`);
  return [
    '<table>',
    `<thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody>`,
    `<tfoot>${foot.join('')}</tfoot>`,
    '</table>',
  ].join('');
}
