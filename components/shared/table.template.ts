import { html, nothing, type TemplateResult } from 'lit';
import { isAbsence } from '../../src/contract/status.js';
import type { Speech } from '../../src/language/speech.js';
import { tableWords } from '../../src/language/table-words.js';
import type { TablePage } from '../../src/views/table-page.js';
import type { TableTwin, TwinCell, TwinColumn, TwinRow } from '../../src/views/table-twin.js';

export interface TableTemplateInput extends Omit<TablePage, 'rows'> {
  /** With the rows of one page. */
  readonly twin: TableTwin;
  readonly speech: Speech;
  /** Undefined where the table is short enough to need no search. */
  readonly filter: string | undefined;
  /** What a screen reader hears of what is in sight. */
  readonly announced: string;
  readonly onSort: (column: string) => void;
  readonly onFilter: (filter: string) => void;
  readonly onPage: (page: number) => void;
}

export function tableTemplate(input: TableTemplateInput): TemplateResult {
  const { twin, onSort } = input;
  return html`${input.filter === undefined ? nothing : filterTemplate(input, input.filter)}
    <div class="table-scroll" part="table" role="region" aria-label=${twin.caption} tabindex="0">
      ${tableOfRows(twin, (column) => sortButton(column, input.speech, twin, onSort))}
    </div>
    ${input.pages > 1 ? pagesTemplate(input) : nothing}`;
}

/** The table itself; `heading` is what stands in the heading of a column. */
export function tableOfRows(twin: TableTwin, heading: (column: TwinColumn) => TemplateResult | string): TemplateResult {
  const { caption, columns, order, rows } = twin;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(
          (column) =>
            html`<th scope="col" aria-sort=${sortOf(column, order)} class=${column.numeric ? 'numeric' : ''}>${heading(column)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowTemplate(row, columns))}
    </tbody>
  </table>`;
}

function sortOf({ key }: TwinColumn, order: TableTwin['order']): 'none' | 'ascending' | 'descending' {
  if (order?.column !== key) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

const SORT_MARKS = { none: '↕', ascending: '↑', descending: '↓' };

function sortButton(column: TwinColumn, { tag }: Speech, { order }: TableTwin, onSort: (column: string) => void): TemplateResult {
  return html`<button type="button" title=${tableWords(tag).sortBy(column.label)} @click=${() => onSort(column.key)}>
    ${column.label}<span class="sort-mark" aria-hidden="true">${SORT_MARKS[sortOf(column, order)]}</span>
  </button>`;
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

function filterTemplate({ speech, status, announced, onFilter }: TableTemplateInput, filter: string): TemplateResult {
  return html`<div class="table-filter">
    <label
      >${tableWords(speech.tag).filter}
      <input type="search" .value=${filter} @input=${(event: Event) => onFilter((event.target as HTMLInputElement).value)}
    /></label>
    <span class="table-status">${status}</span>
    <span class="visually-hidden" role="status">${announced}</span>
  </div>`;
}

/** A button that leads nowhere stays a button, so that the keyboard stays on the one that was pressed. */
function pagesTemplate({ speech, page, pages, onPage }: TableTemplateInput): TemplateResult {
  const words = tableWords(speech.tag);
  const turn = (label: string, to: number): TemplateResult => {
    const possible = to !== page && to >= 0 && to < pages;
    return html`<button type="button" part="button" aria-disabled=${!possible} @click=${() => possible && onPage(to)}>${label}</button>`;
  };
  return html`<div class="table-pages" role="group" aria-label=${words.pages}>
    ${turn(words.firstPage, 0)} ${turn(words.previousPage, page - 1)}
    <label
      >${words.pageNumber}
      <select @change=${(event: Event) => onPage((event.target as HTMLSelectElement).selectedIndex)}>
        ${Array.from({ length: pages }, (_, i) => html`<option .selected=${i === page}>${speech.number(i + 1)}</option>`)}
      </select>
      ${words.pageOf(speech.number(pages))}</label
    >
    ${turn(words.nextPage, page + 1)} ${turn(words.lastPage, pages - 1)}
  </div>`;
}
