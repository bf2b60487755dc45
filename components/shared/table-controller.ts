import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import { filterTwin, sortTwin, type TableTwin, type TwinOrder } from '../../src/views/table-twin.js';
import { tableTemplate } from './table.template.js';

/** More rows than this stand on pages: they stay quick to draw, and find-in-page and print work within a page. */
const ROWS_PER_PAGE = 500;

/** What a person did to the table: sorting, searching, turning pages. */
export class TableController implements ReactiveController {
  #order: TwinOrder | undefined;
  #filter = '';
  #page = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  template(twin: TableTwin, speech: Speech): TemplateResult {
    const order = this.#order ?? twin.order;
    const found = sortTwin(filterTwin(twin, this.#filter), order, speech);
    const pages = Math.max(1, Math.ceil(found.rows.length / ROWS_PER_PAGE));
    const page = Math.min(this.#page, pages - 1);
    return tableTemplate({
      twin: { ...found, order, rows: found.rows.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE) },
      speech,
      filter: twin.rows.length > 20 ? this.#filter : undefined,
      found: found.rows.length,
      from: page * ROWS_PER_PAGE,
      page,
      pages,
      onSort: (column) => this.#sort(column, order),
      onFilter: (filter) => this.#change(() => ([this.#filter, this.#page] = [filter, 0])),
      onPage: (next) => this.#change(() => (this.#page = next)),
    });
  }

  #sort(column: string, order: TwinOrder | undefined): void {
    const descending = order?.column === column ? !order.descending : false;
    this.#change(() => ([this.#order, this.#page] = [{ column, descending }, 0]));
  }

  #change(change: () => unknown): void {
    change();
    this.host.requestUpdate();
  }
}
