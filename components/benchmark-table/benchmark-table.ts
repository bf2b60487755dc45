import type { PropertyDeclarations } from 'lit';
import type { BenchmarkTableData, BenchmarkTableQuery } from '../../src/views/benchmark-table.data.js';
import type { BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import { TEXT, wordsOf } from '../shared/attributes.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import type { ModelUse } from '../shared/follow-model.js';
import type { MissingAttribute } from '../shared/zo-element.js';

/**
 * One region against its peer group and the country, on several indicators, or several regions side by side. `indicator` takes ids separated
 * by spaces; default all of the release that have figures at the region's level, at most 12.
 *
 * @tag zo-benchmark-table
 * @csspart legend - What the colours and marks mean
 */
export class ZoBenchmarkTable extends FigureElement<BenchmarkTableQuery, BenchmarkTableData, BenchmarkTableView> {
  static readonly modelUse: ModelUse = 'several';
  static override properties: PropertyDeclarations = { theme: TEXT, rows: TEXT };

  /** Ids of themes, separated by spaces: all their indicators. */
  theme?: string;
  /** What the rows are where several regions are side by side: `indicators` (default) or `regions`. */
  rows?: string;

  protected missing(): MissingAttribute | undefined {
    return this.#focus === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.#focus, this.regions, this.indicator, this.theme, this.effectivePeriod, this.branch, this.reference, this.speech];
  }

  protected query(): BenchmarkTableQuery {
    return {
      region: this.#focus!,
      regions: wordsOf(this.regions),
      indicators: wordsOf(this.indicator) ?? [],
      themes: wordsOf(this.theme),
      period: this.effectivePeriod,
      branch: this.branch,
      reference: this.reference,
    };
  }

  protected async fetchFigure(): Promise<FigureClass<BenchmarkTableQuery, BenchmarkTableData, BenchmarkTableView>> {
    const { BenchmarkTableFigure } = await import('./benchmark-table.figure.js');
    return BenchmarkTableFigure;
  }

  /** `region`, else the first of `regions`. */
  get #focus(): string | undefined {
    return this.effectiveRegion ?? wordsOf(this.regions)?.[0];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-benchmark-table': ZoBenchmarkTable;
  }
}
