import type { NextStepsData, NextStepsQuery } from '../../src/views/next-steps.data.js';
import type { NextStepsView } from '../../src/views/next-steps.view.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import { ownList } from '../shared/own-list.js';
import type { MissingAttribute } from '../shared/zo-element.js';

/**
 * From a figure of one region to a measure: what one sees, what can be looked up in own sources, who can help, and which measures there are.
 *
 * @tag zo-next-steps
 * @slot see - Own words or a drawing with what one sees
 * @slot check - Own sources
 * @slot help - Own people and partners
 * @slot measures - Own measures
 */
export class ZoNextSteps extends FigureElement<NextStepsQuery, NextStepsData, NextStepsView> {
  static readonly showsActions = true;

  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    return this.effectiveRegion === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    const { indicator, effectiveRegion, effectivePeriod, branch, reference, effectiveActions, speech } = this;
    return [indicator, effectiveRegion, effectivePeriod, branch, reference, effectiveActions, speech];
  }

  protected query(): NextStepsQuery {
    return {
      indicator: this.indicator!,
      region: this.effectiveRegion!,
      period: this.effectivePeriod,
      branch: this.branch,
      reference: this.reference,
      askRegistry: ownList(this.effectiveActions, this),
    };
  }

  protected async fetchFigure(): Promise<FigureClass<NextStepsQuery, NextStepsData, NextStepsView>> {
    const { NextStepsFigure } = await import('./next-steps.figure.js');
    return NextStepsFigure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-next-steps': ZoNextSteps;
  }
}
