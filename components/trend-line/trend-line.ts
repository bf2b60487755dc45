import type { TrendLineData, TrendLineQuery } from '../../src/views/trend-line.data.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import { wordsOf } from '../shared/attributes.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import type { MissingAttribute } from '../shared/zo-element.js';

/**
 * One or several regions and their reference over all periods. Without `region` or `regions` the reference stands alone.
 *
 * @tag zo-trend-line
 */
export class ZoTrendLine extends FigureElement<TrendLineQuery, TrendLineData, TrendLineView> {
  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    return this.reference === 'parent' && wordsOf(this.#codes) === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.indicator, this.#codes, this.branch, this.reference, this.speech];
  }

  protected query(): TrendLineQuery {
    return { indicator: this.indicator!, regions: wordsOf(this.#codes) ?? [], branch: this.branch, reference: this.reference };
  }

  protected async fetchFigure(): Promise<FigureClass<TrendLineQuery, TrendLineData, TrendLineView>> {
    const { TrendLineFigure } = await import('./trend-line.figure.js');
    return TrendLineFigure;
  }

  /** `regions`, else `region`. */
  get #codes(): string | undefined {
    return wordsOf(this.regions) === undefined ? this.effectiveRegion : this.regions;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-trend-line': ZoTrendLine;
  }
}
