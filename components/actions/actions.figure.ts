import type { CSSResult, TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { Source } from '../../src/sources/source.js';
import { loadActions, type ActionsData, type ActionsQuery } from '../../src/views/actions.data.js';
import { actionsTwin, actionsView, type ActionsView } from '../../src/views/actions.view.js';
import type { Figure, FigureInput } from '../shared/figure.js';
import { actionsStyles } from './actions.styles.js';
import { actionsTemplate } from './actions.template.js';

// Under other figures and among next steps the same cards are shown: one part holds them for all.
export { loadActions } from '../../src/views/actions.data.js';
export { actionCardsView } from '../../src/views/actions.view.js';
export { ActionsContent } from './actions-content.js';
export { actionCardsTemplate } from './actions.template.js';
export { actionsStyles } from './actions.styles.js';

export class ActionsFigure implements Figure<ActionsQuery, ActionsData, ActionsView> {
  static readonly styles: readonly CSSResult[] = [actionsStyles];
  readonly twin = actionsTwin;

  load(source: Source, query: ActionsQuery, _speech: Speech, signal: AbortSignal): Promise<ActionsData> {
    return loadActions(source, query, signal);
  }

  choices(): readonly unknown[] {
    return [];
  }

  decide(answer: ActionsData, { speech, heading }: FigureInput): ActionsView {
    return actionsView(answer, { speech, heading });
  }

  template(view: ActionsView, { speech, headingLevel }: FigureInput): TemplateResult {
    return actionsTemplate(view, { speech, headingLevel });
  }
}
