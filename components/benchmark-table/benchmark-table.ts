import type { CSSResultGroup, PropertyValues, TemplateResult, PropertyDeclarations } from 'lit';
import type { Source } from '../../src/sources/source.js';
import { loadBenchmarkTable, type BenchmarkTableData } from '../../src/views/benchmark-table.data.js';
import { benchmarkTwin } from '../../src/views/benchmark-table.twin.js';
import { benchmarkTableView, type BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { wordsOf } from '../shared/attributes.js';
import { isShortcut } from '../shared/keys.js';
import { legendStyles } from '../shared/legend.styles.js';
import { stepFrom } from '../shared/row-walk.js';
import { ZoElement, type MissingAttribute } from '../shared/zo-element.js';
import { benchmarkTableStyles } from './benchmark-table.styles.js';
import { benchmarkTableTemplate } from './benchmark-table.template.js';

/**
 * One region against its peer group and the country, on several indicators. `indicator` takes ids separated by spaces;
 * default all of the release that have figures at the region's level, at most 12.
 *
 * @tag zo-benchmark-table
 */
export class ZoBenchmarkTable extends ZoElement<BenchmarkTableData, BenchmarkTableView> {
  static override styles: CSSResultGroup = [ZoElement.styles, legendStyles, benchmarkTableStyles];
  static override properties: PropertyDeclarations = {
    walked: { state: true },
  };

  /** Row that the keyboard is at. */
  private walked = 0;

  protected missing(): MissingAttribute | undefined {
    return this.effectiveRegion === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.effectiveRegion, this.indicator, this.effectivePeriod, this.branch, this.reference, this.speech];
  }

  protected load(source: Source, signal: AbortSignal): Promise<BenchmarkTableData | undefined> {
    return loadBenchmarkTable(
      source,
      {
        region: this.effectiveRegion!,
        indicators: wordsOf(this.indicator) ?? [],
        period: this.effectivePeriod,
        branch: this.branch,
        reference: this.reference,
      },
      this.speech,
      signal,
    );
  }

  protected choices(): readonly unknown[] {
    return [];
  }

  protected decide(answer: BenchmarkTableData): BenchmarkTableView {
    return benchmarkTableView(answer, { speech: this.speech, heading: this.heading });
  }

  protected tableTwin(view: BenchmarkTableView): TableTwin {
    return benchmarkTwin(view, this.speech);
  }

  protected chartTemplate(view: BenchmarkTableView): TemplateResult {
    return benchmarkTableTemplate({
      view,
      speech: this.speech,
      active: this.walked,
      onKey: (event) => this.#press(view.rows.length, event),
      onClick: (event) => this.#point(event),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.walked = Math.max(0, Math.min(this.walked, (this.currentView?.rows.length ?? 1) - 1));
  }

  #point(event: MouseEvent): void {
    const row = (event.target as Element).closest('.row');
    if (row !== null) this.walked = [...this.renderRoot.querySelectorAll('.row')].indexOf(row);
  }

  #press(rows: number, event: KeyboardEvent): void {
    if (isShortcut(event)) return;
    const row = stepFrom(this.walked, rows, event.key);
    if (row === undefined) return;
    event.preventDefault();
    this.walked = row;
    this.renderRoot.querySelector(`#row-${this.walked}`)?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-benchmark-table': ZoBenchmarkTable;
  }
}
