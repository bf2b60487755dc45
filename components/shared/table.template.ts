import { html, nothing, type TemplateResult } from 'lit';
import { isAbsence } from '../../src/contract/status.js';
import type { Speech } from '../../src/language/speech.js';
import type { TableTwin, TwinCell, TwinColumn, TwinRow } from '../../src/views/table-twin.js';

export interface TableTemplateInput {
  readonly twin: TableTwin;
  readonly speech: Speech;
  /** Undefined where the table is short enough to need no search. */
  readonly filter: string | undefined;
  readonly found: number;
  /** How many rows stand on the pages before this one. */
  readonly from: number;
  readonly page: number;
  readonly pages: number;
  readonly onSort: (column: string) => void;
  readonly onFilter: (filter: string) => void;
  readonly onPage: (page: number) => void;
}

export function tableTemplate(input: TableTemplateInput): TemplateResult {
  const { twin, speech, filter, found, onFilter, onSort } = input;
  const { table } = speech.words;
  return html`${
      filter === undefined
        ? nothing
        : html`<label class="table-filter"
            >${table.filter}
            <input type="search" .value=${filter} @input=${(event: Event) => onFilter((event.target as HTMLInputElement).value)} />
            <span role="status">${filter === '' ? nothing : table.filtered(found)}</span></label
          >`
    }
    <div class="table-scroll" role="region" aria-label=${twin.caption} tabindex="0">
      <table>
        <caption>
          ${twin.caption}
        </caption>
        <thead>
          <tr>
            ${twin.columns.map((column) => headingTemplate(column, twin, speech, onSort))}
          </tr>
        </thead>
        <tbody>
          ${twin.rows.map((row) => rowTemplate(row, twin.columns))}
        </tbody>
      </table>
    </div>
    ${input.pages > 1 ? pagesTemplate(input) : nothing}`;
}

function headingTemplate(column: TwinColumn, { order }: TableTwin, speech: Speech, onSort: (column: string) => void): TemplateResult {
  const sorted = order?.column === column.key ? (order.descending ? 'descending' : 'ascending') : 'none';
  return html`<th scope="col" aria-sort=${sorted} class=${column.numeric ? 'numeric' : ''}>
    <button type="button" title=${speech.words.table.sortBy(column.label)} @click=${() => onSort(column.key)}>
      ${column.label}<span class="sort-mark" aria-hidden="true">${sorted === 'none' ? '↕' : sorted === 'ascending' ? '↑' : '↓'}</span>
    </button>
  </th>`;
}

function rowTemplate(row: TwinRow, columns: readonly TwinColumn[]): TemplateResult {
  return html`<tr class=${row.chosen === true ? 'chosen' : ''} data-code=${row.code}>
    <th scope="row">${row.header}</th>
    ${row.cells.map((cell, i) => cellTemplate(cell, columns[i + 1]))}
  </tr>`;
}

function cellTemplate(cell: TwinCell, column: TwinColumn | undefined): TemplateResult {
  const absent = cell.status !== undefined && isAbsence(cell.status);
  return html`<td class="${column?.numeric === true ? 'numeric' : ''} ${absent ? 'absent' : ''}">${cell.text}</td>`;
}

function pagesTemplate({ twin, speech, found, from, page, pages, onPage }: TableTemplateInput): TemplateResult {
  const { table } = speech.words;
  return html`<div class="table-pages">
    <button type="button" ?disabled=${page === 0} @click=${() => onPage(page - 1)}>${table.previousPage}</button>
    <span role="status">${table.page(speech.number(from + 1), speech.number(from + twin.rows.length), speech.number(found))}</span>
    <button type="button" ?disabled=${page >= pages - 1} @click=${() => onPage(page + 1)}>${table.nextPage}</button>
  </div>`;
}
