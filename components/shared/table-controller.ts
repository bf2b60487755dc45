import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import { tablePage } from '../../src/views/table-page.js';
import { filterTwin, prepareFilter, sortTwin, type TableTwin, type TwinOrder } from '../../src/views/table-twin.js';
import { Remembered } from './remembered.js';
import { tableTemplate } from './table.template.js';

/** A table with fewer rows needs no search. */
const ROWS_TO_SEARCH = 20;
/** Milliseconds without a letter after which a screen reader hears what was found. */
const QUIET = 600;
/** Milliseconds after which rows that are shown are made ready for a search: before anyone has typed a letter. */
const SHOWN = 100;

/** What a person did to the table: sorting, searching, turning pages. */
export class TableController implements ReactiveController {
  #order: TwinOrder | undefined;
  #filter = '';
  #page = 0;
  readonly #sorted = new Remembered<TableTwin>();
  #status = '';
  #announced = '';
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #shown: ReturnType<typeof setTimeout> | undefined;
  #isOther = false;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#isOther) return;
    this.#isOther = false;
    // Other rows are read from the first. Before they are there: after it the browser would have to lay them out for this, in the same task.
    const scroll = this.host.renderRoot.querySelector('.table-scroll');
    if (scroll !== null) scroll.scrollTop = 0;
  }

  hostDisconnected(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#shown);
  }

  template(twin: TableTwin, speech: Speech, onPaper: boolean): TemplateResult {
    const order = this.#order ?? twin.order;
    const sorted = this.#sorted.get([twin, order?.column, order?.descending], () => this.#sortedBy(twin, order, speech));
    const found = filterTwin(sorted, this.#filter);
    const shown = tablePage(found.rows, { all: twin.rows.length, search: this.#filter, page: this.#page, onPaper, speech });
    this.#status = shown.status;
    return tableTemplate({
      twin: { ...found, order, rows: shown.rows },
      speech,
      filter: twin.rows.length > ROWS_TO_SEARCH ? this.#filter : undefined,
      ...shown,
      announced: this.#announced,
      onSort: (column) => this.#sort(column, order),
      onFilter: (filter) => this.#show(() => ([this.#filter, this.#page] = [filter, 0])),
      onPage: (page) => this.#show(() => (this.#page = page)),
    });
  }

  #sortedBy(twin: TableTwin, order: TwinOrder | undefined, speech: Speech): TableTwin {
    const sorted = sortTwin(twin, order, speech);
    clearTimeout(this.#shown);
    this.#shown = setTimeout(() => prepareFilter(sorted), SHOWN);
    return sorted;
  }

  #sort(column: string, order: TwinOrder | undefined): void {
    const descending = order?.column === column ? !order.descending : false;
    this.#show(() => ([this.#order, this.#page] = [{ column, descending }, 0]));
  }

  #show(change: () => unknown): void {
    change();
    this.#isOther = true;
    this.host.requestUpdate();
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.#announced = this.#status;
      this.host.requestUpdate();
    }, QUIET);
  }
}
