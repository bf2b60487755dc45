import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { actionPanelWords } from '../../src/language/action-panel-words.js';
import { fittingActions } from '../../src/views/fitting-actions.js';
import type { ActionsContent, ActionsHost, FigurePlace } from '../actions/actions-content.js';
import { actionPanelStyles } from './action-panel.styles.js';
import { adoptStyles } from './adopt-styles.js';
import { wordsOf } from './attributes.js';
import type { ShownAnalysis } from './explanation/explanation-panel.js';
import { closestGroup } from './surroundings.js';

/** What a reader can do after a figure: there where something fits it, and fetched when a person opens it. */
export class ActionPanel implements ReactiveController {
  #content: ActionsContent | undefined;
  #hasFailed = false;
  #isOpen = false;

  constructor(private readonly host: ActionsHost) {
    adoptStyles(host.renderRoot, [actionPanelStyles]);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#content?.forget();
  }

  template(analysis: ShownAnalysis): TemplateResult | typeof nothing {
    const place = this.#place();
    if (!this.#isWanted(analysis, place)) return nothing;
    const words = actionPanelWords(analysis.speech.tag);
    const waiting = (hasFailed: boolean): TemplateResult => html`<p role="status">${hasFailed ? words.failed : words.loading}</p>`;
    return html`<details class="what-to-do" @toggle=${(event: Event) => this.#toggle((event.target as HTMLDetailsElement).open)}>
      <summary>${words.title}</summary>
      ${this.#isOpen ? (this.#content?.template(analysis, place, waiting) ?? waiting(this.#hasFailed)) : nothing}
    </details>`;
  }

  /** Whether anything fits. What a partner's own list has is not known yet; who shows actions already needs no second list of them. */
  #isWanted({ open: { release }, indicators }: ShownAnalysis, { branches, region, list }: FigurePlace): boolean {
    if ((this.host.constructor as { showsActions?: boolean }).showsActions === true) return false;
    if (list !== undefined || release.publisher.feedback !== undefined) return true;
    const at = { indicators: indicators.map(({ id }) => id), branches, regions: [region ?? []].flat() };
    return fittingActions(release, release.actions, at).length > 0;
  }

  #place(): FigurePlace {
    const { host } = this;
    const own = (name: string): string | undefined => host.getAttribute(name) ?? undefined;
    const group = closestGroup(host);
    return {
      branches: wordsOf(own('branches')) ?? wordsOf(own('branch')) ?? [],
      region: own('region') ?? group?.region ?? own('within'),
      list: own('actions') ?? group?.actions,
    };
  }

  #toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen) this.#content?.askAgain();
    if (isOpen && this.#content === undefined) void this.#load();
    this.host.requestUpdate();
  }

  async #load(): Promise<void> {
    this.#hasFailed = false;
    try {
      const { ActionsContent } = await import('../actions/actions.figure.js');
      this.#content ??= new ActionsContent(this.host);
    } catch (error) {
      this.#hasFailed = true;
      console.warn('zicht-op: the next steps could not be fetched.', error);
    }
    this.host.requestUpdate();
  }
}
