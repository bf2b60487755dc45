import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ExplanationHost, ExplanationPanel, ShownAnalysis } from './explanation-panel.js';

/** What of the page's address opens the explanation of the element with this id. */
const FRAGMENT = (id: string): string => `#${id}-explanation`;

/**
 * The panel that explains a figure: it comes when a person opens it, or an address whose fragment is the id of the element and
 * `-explanation`.
 */
export class ExplanationLoader implements ReactiveController {
  #panel: ExplanationPanel | undefined;
  #hasFailed = false;
  #isOpen = false;
  #isLinked = false;

  constructor(private readonly host: ExplanationHost) {
    host.addController(this);
    // It may have been opened before there was anything to show in it.
    if (this.#details?.open === true) this.toggle(true);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followAddress);
    this.#followAddress();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followAddress);
    this.#panel?.forget();
  }

  hostUpdated(): void {
    const details = this.#isLinked ? this.#details : null;
    if (details === null) return;
    this.#isLinked = false;
    details.open = true;
    details.scrollIntoView();
  }

  /** A person opened or closed it. What failed is tried again. */
  toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (!isOpen) return;
    this.#panel?.askAgain();
    if (this.#panel === undefined) void this.#load();
    this.host.requestUpdate();
  }

  content(analysis: ShownAnalysis): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const { frame } = analysis.speech.words;
    return this.#panel === undefined
      ? html`<p role="status">${this.#hasFailed ? frame.explanationFailed : frame.explanationLoading}</p>`
      : this.#panel.template(analysis);
  }

  get #details(): HTMLDetailsElement | null {
    return this.host.renderRoot.querySelector<HTMLDetailsElement>('.explanation');
  }

  async #load(): Promise<void> {
    this.#hasFailed = false;
    try {
      const { ExplanationPanel } = await import('./explanation-panel.js');
      this.#panel ??= new ExplanationPanel(this.host, FRAGMENT);
    } catch (error) {
      this.#hasFailed = true;
      console.warn('zicht-op: the explanation could not be fetched.', error);
    }
    this.host.requestUpdate();
  }

  readonly #followAddress = (): void => {
    const { id } = this.host;
    if (id === '' || decoded(location.hash) !== FRAGMENT(id)) return;
    this.#isLinked = true;
    this.host.requestUpdate();
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
