import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Speech } from '../../../src/language/speech.js';
import type { OpenRelease, Source } from '../../../src/sources/source.js';
import type { ExplainedIndicator } from '../../../src/views/frame.view.js';
import { adoptStyles } from '../adopt-styles.js';
import { type Explained, loadExplanation } from './explanation-documents.js';
import { explanationStyles } from './explanation.styles.js';
import { explanationTemplate } from './explanation.template.js';

export type ExplanationHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The figure that is shown, as far as its explanation depends on it. */
export interface ShownAnalysis {
  readonly source: Source;
  readonly open: OpenRelease;
  readonly indicators: readonly ExplainedIndicator[];
  readonly speech: Speech;
  /** Level of the heading of the figure. */
  readonly headingLevel: number;
  /** The source at another address, asked in the same way. */
  readonly sourceAt: (address: string) => Source;
}

/** What a person reads about a figure. It follows the figure that is shown. */
export class ExplanationPanel {
  #asked: ShownAnalysis | undefined;
  #answer: Explained | undefined;
  #abort: AbortController | undefined;

  /** @param fragment what of an address opens the panel of the element with an id */
  constructor(
    private readonly host: ExplanationHost,
    private readonly fragment: (id: string) => string,
  ) {
    adoptStyles(host.renderRoot, [explanationStyles]);
  }

  /** To be called when the element leaves the page. */
  forget(): void {
    this.#abort?.abort();
    if (this.#answer === undefined) this.#asked = undefined;
  }

  /** What could not be had is asked for anew at the next render. */
  askAgain(): void {
    if (this.#answer?.hasFailed === true) this.#asked = undefined;
  }

  template(analysis: ShownAnalysis): TemplateResult {
    if (!isSame(analysis, this.#asked)) void this.#ask(analysis);
    const { id } = this.host;
    return explanationTemplate({ ...analysis, answer: this.#answer, address: id === '' ? undefined : this.fragment(id) });
  }

  async #ask(analysis: ShownAnalysis): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    [this.#asked, this.#answer] = [analysis, undefined];
    const answer = await loadExplanation(analysis, signal);
    if (signal.aborted) return;
    this.#answer = answer;
    this.host.requestUpdate();
  }
}

function isSame({ source, indicators }: ShownAnalysis, asked: ShownAnalysis | undefined): boolean {
  return (
    source === asked?.source &&
    indicators.length === asked.indicators.length &&
    indicators.every(({ id }, i) => id === asked.indicators[i]!.id)
  );
}
