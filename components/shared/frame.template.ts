import { html, nothing, type TemplateResult } from 'lit';
import type { ZoFailure } from '../../src/language/failures.js';
import type { Speech } from '../../src/language/speech.js';
import type { MissingAttribute } from '../../src/language/words.js';
import type { FrameView, ViewName } from '../../src/views/frame.view.js';

export interface FrameTemplateInput {
  readonly kind: 'idle' | 'loading' | 'ready' | 'empty' | 'failed';
  readonly speech: Speech;
  readonly frame: FrameView | undefined;
  readonly summary: readonly string[];
  readonly heading: string | undefined;
  /** Whether what the page wrote between the tags is shown: until there is an answer. */
  readonly fallback: boolean;
  readonly headingLevel: number;
  readonly lacking: MissingAttribute | undefined;
  readonly failure: ZoFailure | undefined;
  readonly view: ViewName;
  readonly figure: TemplateResult | undefined;
  /** What stands under the figure on paper only. */
  readonly printed: TemplateResult | typeof nothing;
  readonly takeAlong: TemplateResult | typeof nothing;
  readonly controls: TemplateResult | typeof nothing;
  readonly explanation: TemplateResult | string | typeof nothing;
  readonly toggleExplanation: (isOpen: boolean) => void;
  readonly choose: (view: ViewName) => void;
  readonly retry: () => void;
}

/** All five states of every element, in one shape. */
export function frameTemplate(input: FrameTemplateInput): TemplateResult {
  const { frame, kind, figure } = input;
  const heading = frame?.heading ?? (input.fallback ? undefined : input.heading);
  return html`<section class="frame state-${kind}" aria-busy=${kind === 'loading'} lang=${input.speech.tag}>
    ${frame?.fictional === undefined ? nothing : html`<p class="fictional">${frame.fictional}</p>`}
    ${
      heading === undefined
        ? nothing
        : html`<div role="heading" aria-level=${levelOf(input.headingLevel)} class="heading" part="heading">${heading}</div>`
    }
    ${frame === undefined ? nothing : html`<p class="subheading">${frame.subheading}</p>`} ${messageTemplate(input)} ${input.controls}
    ${input.fallback ? html`<slot></slot>` : nothing}
    ${frame === undefined || figure === undefined ? nothing : contentTemplate(input, frame, figure)}
  </section>`;
}

function contentTemplate(input: FrameTemplateInput, frame: FrameView, figure: TemplateResult): TemplateResult {
  const { speech, summary, choose } = input;
  const { words } = speech;
  const drawings = [{ view: 'chart' as const, label: frame.drawing }, ...(frame.drawings ?? [])];
  const choices = [...drawings, { view: 'table' as const, label: words.frame.table }];
  const chosen = choices.some(({ view }) => view === input.view) ? input.view : 'chart';
  return html`<p class="summary" part="summary">${summary.join(' ')}</p>
    <div class="view-choice" role="group" aria-label=${words.frame.viewChoice}>
      ${choices.map(
        ({ view, label }) =>
          html`<button type="button" part="button" aria-pressed=${view === chosen} @click=${() => choose(view)}>${label}</button>`,
      )}
    </div>
    <div class="figure" part="figure">${figure}</div>
    ${input.printed}
    <p class="caveat"><strong>${words.frame.caveat}</strong> ${frame.caveat}</p>
    ${frame.notes.map((note) => html`<p class="note">${note}</p>`)}
    <footer class="footer" part="footer">
      <p>${frame.population} ${frame.source} ${frame.boundaries}</p>
      <p>${frame.release} ${frame.licence}</p>
      <details class="explanation" @toggle=${(event: Event) => input.toggleExplanation((event.target as HTMLDetailsElement).open)}>
        <summary>${words.frame.explanation}</summary>
        ${input.explanation}
      </details>
      <div class="take-along">${input.takeAlong}</div>
    </footer>`;
}

function messageTemplate({ kind, speech, lacking, failure, frame, fallback, retry }: FrameTemplateInput): TemplateResult | typeof nothing {
  const { words } = speech;
  const isFirst = frame === undefined && !fallback;
  switch (kind) {
    case 'idle':
      return html`<p class="message" role="status">${lacking === undefined ? nothing : words.frame.idle[lacking]}</p>`;
    case 'loading':
      return html`<p class="message ${isFirst ? '' : 'message-over'}" role="status">
        ${isFirst ? words.frame.loading : words.frame.loadingNext}
      </p>`;
    case 'empty':
      return html`<p class="message" role="status">${words.frame.empty}</p>`;
    case 'failed':
      return html`<div class="message message-failed" role="alert">
        ${failure?.sentences.map((sentence) => html`<p>${sentence}</p>`)}
        <button type="button" part="button" @click=${retry}>${words.frame.retry}</button>
      </div>`;
    default:
      return nothing;
  }
}

function levelOf(headingLevel: number): number {
  return [1, 2, 3, 4, 5, 6].includes(headingLevel) ? headingLevel : 3;
}
