import type { IndicatorProfileData, IndicatorProfileQuery } from '../../src/views/indicator-profile.data.js';
import type { IndicatorProfileView } from '../../src/views/indicator-profile.view.js';
import { wordsOf } from '../shared/attributes.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import type { ModelUse } from '../shared/follow-model.js';
import type { MissingAttribute } from '../shared/zo-element.js';

/**
 * All categories of one indicator in one region, each beside that in the reference: which risk indicators are more common, or which legal
 * forms have a larger part in one whole than in another.
 *
 * @tag zo-indicator-profile
 * @csspart legend - What the colours and marks mean
 * @csspart tooltip - What is said of a point
 */
export class ZoIndicatorProfile extends FigureElement<IndicatorProfileQuery, IndicatorProfileData, IndicatorProfileView> {
  static readonly modelUse: ModelUse = 'with-branches';

  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    return this.effectiveRegion === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.indicator, this.effectiveRegion, this.branches, this.effectivePeriod, this.reference, this.speech];
  }

  protected query(): IndicatorProfileQuery {
    return {
      indicator: this.indicator!,
      region: this.effectiveRegion!,
      branches: wordsOf(this.branches),
      period: this.effectivePeriod,
      reference: this.reference,
    };
  }

  protected async fetchFigure(): Promise<FigureClass<IndicatorProfileQuery, IndicatorProfileData, IndicatorProfileView>> {
    const { IndicatorProfileFigure } = await import('./indicator-profile.figure.js');
    return IndicatorProfileFigure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-indicator-profile': ZoIndicatorProfile;
  }
}
