import type { PropertyDeclarations } from 'lit';
import type { BranchConcentrationData, BranchConcentrationQuery } from '../../src/views/branch-concentration.data.js';
import type { BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import { TEXT, wordsOf } from '../shared/attributes.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import type { ModelUse } from '../shared/follow-model.js';
import type { MissingAttribute } from '../shared/zo-element.js';

/**
 * The branches of one region, each with its share against that in the reference. With `branch`: the regions of that branch.
 *
 * @tag zo-branch-concentration
 * @csspart legend - What the colours and marks mean
 * @csspart tooltip - What is said of a point
 */
export class ZoBranchConcentration extends FigureElement<BranchConcentrationQuery, BranchConcentrationData, BranchConcentrationView> {
  static readonly modelUse: ModelUse = 'with-branches';
  static override properties: PropertyDeclarations = {
    per: TEXT,
    sort: TEXT,
    withinBranch: { attribute: 'within-branch', reflect: true, converter: TEXT.converter! },
  };

  /** What counts are set against: the id of an indicator that the publisher offers for it, such as inhabitants. Default: their own base. */
  per?: string;
  /** Order of the rows: `concentration` (default), `count` or `certainty`. */
  sort?: string;
  /** Code of the branch whose parts are shown. Default: the branches that are part of no other. */
  withinBranch?: string;

  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    return this.branch === undefined && this.effectiveRegion === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    // With the regions of a branch, the one in focus changes what is asked only where it tells which level is shown.
    const region = this.branch === undefined || (this.level ?? this.within) === undefined ? this.effectiveRegion : undefined;
    const { indicator, level, within, branch, branches, effectivePeriod, reference, per, speech } = this;
    return [indicator, level, within, region, branch, branches, effectivePeriod, reference, per, speech];
  }

  protected query(): BranchConcentrationQuery {
    return {
      indicator: this.indicator!,
      region: this.effectiveRegion,
      level: this.level,
      within: this.within,
      branch: this.branch,
      branches: wordsOf(this.branches),
      period: this.effectivePeriod,
      reference: this.reference,
      per: this.per,
    };
  }

  protected async fetchFigure(): Promise<FigureClass<BranchConcentrationQuery, BranchConcentrationData, BranchConcentrationView>> {
    const { BranchConcentrationFigure } = await import('./branch-concentration.figure.js');
    return BranchConcentrationFigure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-branch-concentration': ZoBranchConcentration;
  }
}
