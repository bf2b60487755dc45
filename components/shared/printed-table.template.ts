import { html, type TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import { TABLE_WORDS } from '../../src/language/table-words.js';
import { MOST_ON_ONE_PAGE } from '../../src/views/table-page.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { tableOfRows } from './table.template.js';

/**
 * The equal table under a picture on paper, in the order of the picture: paper holds the numbers too. A longer table than a few sheets is left
 * out, and a sentence says so: the first of thousands of rows are those with the lowest codes, which no one asked for. Printed as a table, an
 * element gives the rows that a person searched for.
 */
export function printedTableTemplate(twin: TableTwin, speech: Speech): TemplateResult {
  const { length } = twin.rows;
  return length > MOST_ON_ONE_PAGE
    ? html`<p class="note">${TABLE_WORDS[speech.tag].notPrinted(speech.number(length))}</p>`
    : html`<div class="table-scroll">${tableOfRows(twin, ({ label }) => label)}</div>`;
}
