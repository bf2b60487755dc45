import type { PropertyDeclarations } from 'lit';
import type { TrendLineData } from '../../src/views/trend-line.data.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import { TEXT, wordsOf } from '../shared/attributes.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import type { MissingAttribute } from '../shared/zo-element.js';
import type { TrendQuery } from './trend-line.figure.js';

/**
 * One or several regions and their reference over all periods. Without `region` or `regions` the reference stands alone.
 *
 * @tag zo-trend-line
 * @csspart legend - What the colours and marks mean
 * @csspart tooltip - What is said of a point
 */
export class ZoTrendLine extends FigureElement<TrendQuery, TrendLineData, TrendLineView> {
  static override properties: PropertyDeclarations = {
    indexTo: { attribute: 'index-to', reflect: true, converter: TEXT.converter! },
    layout: TEXT,
  };

  /** Year whose figures are 100; what came before or after is a part of those. Default: the figures as they were published. */
  indexTo?: string;
  /** `multiples`: a chart for each region. Default: one chart. */
  layout?: string;

  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    return this.reference === 'parent' && wordsOf(this.#codes) === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.indicator, this.#codes, this.branch, this.reference, this.#isApart, this.#isIndex, this.speech];
  }

  protected query(): TrendQuery {
    const { branch, reference } = this;
    return {
      indicator: this.indicator!,
      regions: wordsOf(this.#codes) ?? [],
      branch,
      reference,
      apart: this.#isApart,
      indexed: this.#isIndex,
    };
  }

  protected async fetchFigure(): Promise<FigureClass<TrendQuery, TrendLineData, TrendLineView>> {
    const { TrendLineFigure } = await import('./trend-line.figure.js');
    return TrendLineFigure;
  }

  get #isIndex(): boolean {
    return this.indexTo !== undefined || this.measure === 'index';
  }

  get #isApart(): boolean {
    return this.layout === 'multiples';
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
