import type { CSSResult, TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { Source } from '../../src/sources/source.js';
import type { ActionsData, loadActions } from '../../src/views/actions.data.js';
import type { actionCardsView } from '../../src/views/actions.view.js';
import { loadNextSteps, type NextStepsData, type NextStepsQuery } from '../../src/views/next-steps.data.js';
import { nextStepsTwin, nextStepsView, type NextStepsView } from '../../src/views/next-steps.view.js';
import type { Figure, FigureInput } from '../shared/figure.js';
import { nextStepsStyles } from './next-steps.styles.js';
import { nextStepsTemplate } from './next-steps.template.js';

/** What knows actions, and comes in a part of its own. */
interface ActionsPart {
  readonly loadActions: typeof loadActions;
  readonly actionCardsView: typeof actionCardsView;
}

export class NextStepsFigure implements Figure<NextStepsQuery, NextStepsData, NextStepsView> {
  static readonly styles: readonly CSSResult[] = [nextStepsStyles];
  readonly twin = nextStepsTwin;
  #actions: ActionsPart | undefined;

  load(source: Source, query: NextStepsQuery, speech: Speech, signal: AbortSignal): Promise<NextStepsData> {
    const { indicator, branch, region, askRegistry } = query;
    const loadOther = async (): Promise<ActionsData> => {
      this.#actions ??= await import('../actions/actions.figure.js');
      return this.#actions.loadActions(source, { indicators: [indicator], branches: [branch ?? []].flat(), region, askRegistry }, signal);
    };
    return loadNextSteps(source, query, speech, loadOther, signal);
  }

  choices(): readonly unknown[] {
    return [];
  }

  decide(answer: NextStepsData, { speech, heading }: FigureInput): NextStepsView {
    const { actions } = answer;
    const cards = actions === undefined ? undefined : this.#actions?.actionCardsView(actions, speech);
    return nextStepsView(answer, { speech, heading, cards });
  }

  template(view: NextStepsView, { speech, headingLevel }: FigureInput): TemplateResult {
    return nextStepsTemplate(view, speech, headingLevel + 1);
  }
}
