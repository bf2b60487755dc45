import type { PropertyDeclarations } from 'lit';
import type { RegionProfileData, RegionProfileQuery } from '../../src/views/region-profile.data.js';
import type { RegionProfileView } from '../../src/views/region-profile.view.js';
import { TEXT, wordsOf } from '../shared/attributes.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import type { ModelUse } from '../shared/follow-model.js';
import type { MissingAttribute } from '../shared/zo-element.js';

/**
 * All themes of one region on one screen: each indicator against the reference, with how certain that is. There is no total, no score and no
 * order of regions.
 *
 * @tag zo-region-profile
 * @csspart legend - What the colours and marks mean
 */
export class ZoRegionProfile extends FigureElement<RegionProfileQuery, RegionProfileData, RegionProfileView> {
  static readonly modelUse: ModelUse = 'theme';
  static override properties: PropertyDeclarations = { theme: TEXT, byTheme: { reflect: true, type: Boolean, attribute: 'by-theme' } };

  /** Ids of themes, separated by spaces; default all. */
  theme?: string;

  /** One theme at a time, with a list to choose from. */
  byTheme = false;

  protected missing(): MissingAttribute | undefined {
    return this.effectiveRegion === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.effectiveRegion, this.theme, this.effectivePeriod, this.reference, this.speech];
  }

  protected query(): RegionProfileQuery {
    return { region: this.effectiveRegion!, themes: wordsOf(this.theme), period: this.effectivePeriod, reference: this.reference };
  }

  protected async fetchFigure(): Promise<FigureClass<RegionProfileQuery, RegionProfileData, RegionProfileView>> {
    const { RegionProfileFigure } = await import('./region-profile.figure.js');
    return RegionProfileFigure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-region-profile': ZoRegionProfile;
  }
}
