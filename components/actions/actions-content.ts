import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { loadActions, type ActionsData } from '../../src/views/actions.data.js';
import { actionCardsView } from '../../src/views/actions.view.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import type { ShownAnalysis } from '../shared/explanation/explanation-panel.js';
import { ownList, type ListHost } from '../shared/own-list.js';
import { haveSameParts } from '../shared/same-parts.js';
import { actionsStyles } from './actions.styles.js';
import { actionsTemplate } from './actions.template.js';

export type ActionsHost = ReactiveControllerHost & ListHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What of the figure, besides its analysis, says which actions fit. */
export interface FigurePlace {
  readonly branches: readonly string[];
  readonly region: string | undefined;
  /** Address of a partner's own list. */
  readonly list: string | undefined;
}

/** The actions that fit a figure, under it. They follow the figure that is shown. */
export class ActionsContent {
  #asked: readonly unknown[] | undefined;
  #data: ActionsData | undefined;
  #hasFailed = false;
  #abort: AbortController | undefined;

  constructor(private readonly host: ActionsHost) {
    adoptStyles(host.renderRoot, [actionsStyles]);
  }

  /** To be called when the element leaves the page. */
  forget(): void {
    this.#abort?.abort();
    if (this.#data === undefined) this.#asked = undefined;
  }

  /** What could not be had is asked for anew at the next render. */
  askAgain(): void {
    if (this.#hasFailed || (this.#data?.list !== undefined && 'failure' in this.#data.list)) this.#asked = undefined;
  }

  /** @param waiting what stands there as long as there is nothing */
  template(analysis: ShownAnalysis, place: FigurePlace, waiting: (hasFailed: boolean) => TemplateResult): TemplateResult {
    const { source, indicators, speech, headingLevel } = analysis;
    const question = [source, place.region, place.list, ...indicators.map(({ id }) => id), '', ...place.branches];
    if (!haveSameParts(question, this.#asked)) void this.#ask(question, analysis, place);
    if (this.#data === undefined) return waiting(this.#hasFailed);
    return actionsTemplate(actionCardsView(this.#data, speech), { speech, headingLevel });
  }

  async #ask(question: readonly unknown[], { source, indicators }: ShownAnalysis, { branches, region, list }: FigurePlace): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    [this.#asked, this.#data, this.#hasFailed] = [question, undefined, false];
    const query = { indicators: indicators.map(({ id }) => id), branches, region, askRegistry: ownList(list, this.host) };
    const data = await loadActions(source, query, signal).catch(() => undefined);
    if (signal.aborted) return;
    [this.#data, this.#hasFailed] = [data, data === undefined];
    this.host.requestUpdate();
  }
}
