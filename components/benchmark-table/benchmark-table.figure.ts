import type { CSSResult, TemplateResult } from 'lit';
import { loadBenchmarkTable, type BenchmarkTableData, type BenchmarkTableQuery } from '../../src/views/benchmark-table.data.js';
import { benchmarkTwin } from '../../src/views/benchmark-table.twin.js';
import { benchmarkTableView, type BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import type { Figure, FigureHost, FigureInput } from '../shared/figure.js';
import { isShortcut } from '../shared/keys.js';
import { legendStyles } from '../shared/legend.styles.js';
import { stepFrom } from '../shared/row-walk.js';
import { benchmarkTableStyles } from './benchmark-table.styles.js';
import { benchmarkTableTemplate } from './benchmark-table.template.js';

export class BenchmarkTableFigure implements Figure<BenchmarkTableQuery, BenchmarkTableData, BenchmarkTableView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, benchmarkTableStyles];
  readonly load = loadBenchmarkTable;
  readonly twin = benchmarkTwin;
  /** Row that the keyboard is at. */
  #walked = 0;

  constructor(private readonly host: FigureHost) {}

  choices(): readonly unknown[] {
    return [];
  }

  decide(answer: BenchmarkTableData, { speech, heading }: FigureInput): BenchmarkTableView {
    return benchmarkTableView(answer, { speech, heading });
  }

  template(view: BenchmarkTableView, { speech }: FigureInput): TemplateResult {
    const rows = view.rows.length;
    // Another answer may have fewer rows.
    this.#walked = Math.max(0, Math.min(this.#walked, rows - 1));
    return benchmarkTableTemplate({
      view,
      speech,
      active: this.#walked,
      onKey: (event) => this.#press(rows, event),
      onClick: (event) => this.#point(event),
    });
  }

  #point(event: MouseEvent): void {
    const row = (event.target as Element).closest('.row');
    if (row !== null) this.#walk([...this.host.renderRoot.querySelectorAll('.row')].indexOf(row));
  }

  #press(rows: number, event: KeyboardEvent): void {
    if (isShortcut(event)) return;
    const row = stepFrom(this.#walked, rows, event.key);
    if (row === undefined) return;
    event.preventDefault();
    this.#walk(row);
    this.host.renderRoot.querySelector(`#row-${row}`)?.scrollIntoView({ block: 'nearest' });
  }

  #walk(row: number): void {
    this.#walked = row;
    this.host.requestUpdate();
  }
}
