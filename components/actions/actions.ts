import type { PropertyDeclarations } from 'lit';
import type { ActionsData, ActionsQuery } from '../../src/views/actions.data.js';
import type { ActionsView } from '../../src/views/actions.view.js';
import { TEXT, wordsOf } from '../shared/attributes.js';
import { FigureElement } from '../shared/figure-element.js';
import type { FigureClass } from '../shared/figure.js';
import type { ModelUse } from '../shared/follow-model.js';
import { ownList } from '../shared/own-list.js';
import type { MissingAttribute } from '../shared/zo-element.js';

/**
 * The barrier models and other next steps that fit an analysis, nearest first. Without `indicator`, `theme` and `branch` the model that is
 * named, or all of them, each with the analyses that it belongs to.
 *
 * @tag zo-actions
 * @csspart card - One model or step
 */
export class ZoActions extends FigureElement<ActionsQuery, ActionsData, ActionsView> {
  static readonly showsActions = true;
  static readonly modelUse: ModelUse = 'none';
  static override properties: PropertyDeclarations = { theme: TEXT };

  /** Id of a theme. */
  theme?: string;

  protected missing(): MissingAttribute | undefined {
    return undefined;
  }

  protected question(): readonly unknown[] {
    const { indicator, theme, branch, branches, within, effectiveRegion, effectiveModel, effectiveActions } = this;
    return [indicator, theme, branch, branches, within, effectiveRegion, effectiveModel, effectiveActions];
  }

  protected query(): ActionsQuery {
    return {
      indicators: wordsOf(this.indicator) ?? [],
      theme: this.theme,
      branches: wordsOf(this.branches) ?? wordsOf(this.branch) ?? [],
      region: this.effectiveRegion ?? this.within,
      model: this.effectiveModel,
      askRegistry: ownList(this.effectiveActions, this),
    };
  }

  protected async fetchFigure(): Promise<FigureClass<ActionsQuery, ActionsData, ActionsView>> {
    const { ActionsFigure } = await import('./actions.figure.js');
    return ActionsFigure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-actions': ZoActions;
  }
}
