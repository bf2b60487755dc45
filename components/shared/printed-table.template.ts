import { html, type TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import { takeAlongWords } from '../../src/language/take-along-words.js';
import { tableWords } from '../../src/language/table-words.js';
import { MOST_ON_ONE_PAGE } from '../../src/views/table-page.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { tableOfRows } from './table.template.js';

/** More rows than this do not fit on a sheet with their figure. */
const MOST_ON_A_SHEET = 40;

/**
 * The equal table under a picture on paper, in the order of the picture: paper holds the numbers too. A longer table than a few sheets is left
 * out, and a sentence says so: the first of thousands of rows are those with the lowest codes, which no one asked for. Printed as a table, an
 * element gives the rows that a person searched for.
 * @param isAlone whether only this figure is printed, on a sheet of its own
 */
export function printedTableTemplate(twin: TableTwin, speech: Speech, isAlone: boolean): TemplateResult {
  const { length } = twin.rows;
  if (length > MOST_ON_ONE_PAGE) return noteTemplate(tableWords(speech.tag).notPrinted(speech.number(length)));
  if (isAlone && length > MOST_ON_A_SHEET) return noteTemplate(takeAlongWords(speech.tag).notOnSheet(speech.number(length)));
  return wholeTemplate(twin);
}

/** One of each template that only paper has. */
export function printedSamples(): TemplateResult[] {
  const [row, figure] = ['row', 'figure'].map((key) => ({ key, label: '', numeric: false }));
  const rows = [{ code: '', header: '', cells: [{ text: '', order: null }] }];
  return [noteTemplate(''), wholeTemplate({ caption: '', columns: [row!, figure!], rows })];
}

function noteTemplate(text: string): TemplateResult {
  return html`<p class="note">${text}</p>`;
}

function wholeTemplate(twin: TableTwin): TemplateResult {
  return html`<div class="table-scroll">${tableOfRows(twin, ({ label }) => label)}</div>`;
}
