import type { BenchmarkTableData, BenchmarkTableQuery } from '../../src/views/benchmark-table.data.js';
import type { BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import { wordsOf } from '../shared/attributes.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import type { MissingAttribute } from '../shared/zo-element.js';

/**
 * One region against its peer group and the country, on several indicators. `indicator` takes ids separated by spaces;
 * default all of the release that have figures at the region's level, at most 12.
 *
 * @tag zo-benchmark-table
 */
export class ZoBenchmarkTable extends FigureElement<BenchmarkTableQuery, BenchmarkTableData, BenchmarkTableView> {
  protected missing(): MissingAttribute | undefined {
    return this.effectiveRegion === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.effectiveRegion, this.indicator, this.effectivePeriod, this.branch, this.reference, this.speech];
  }

  protected query(): BenchmarkTableQuery {
    return {
      region: this.effectiveRegion!,
      indicators: wordsOf(this.indicator) ?? [],
      period: this.effectivePeriod,
      branch: this.branch,
      reference: this.reference,
    };
  }

  protected async fetchFigure(): Promise<FigureClass<BenchmarkTableQuery, BenchmarkTableData, BenchmarkTableView>> {
    const { BenchmarkTableFigure } = await import('./benchmark-table.figure.js');
    return BenchmarkTableFigure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-benchmark-table': ZoBenchmarkTable;
  }
}
