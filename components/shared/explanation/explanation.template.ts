import { html, nothing, type TemplateResult } from 'lit';
import { explanationWords } from '../../../src/language/explanation-words.js';
import { changeSentences } from '../../../src/views/changes.view.js';
import { explanationSections, type ExplanationSection } from '../../../src/views/explanation.view.js';
import { indicatorOf } from '../../../src/views/release-terms.js';
import type { ChangedRelease, Explained } from './explanation-documents.js';
import type { ShownAnalysis } from './explanation-panel.js';
import { methodTemplate } from './method.template.js';

export interface ExplanationTemplateInput extends ShownAnalysis {
  /** Undefined while it is under way. */
  readonly answer: Explained | undefined;
  /** Fragment of an address that opens it. */
  readonly address: string | undefined;
}

export function explanationTemplate(input: ExplanationTemplateInput): TemplateResult {
  const { speech, indicators, answer, address } = input;
  const { frame } = speech.words;
  const isOne = indicators.length === 1;
  return html`<div class="explained">
    ${answer === undefined ? html`<p role="status">${frame.explanationLoading}</p>` : nothing}
    ${answer?.hasFailed === true ? html`<p role="status">${frame.explanationFailed}</p>` : nothing}
    ${indicators.map(({ id, title }) =>
      isOne
        ? indicatorTemplate(input, id, input.headingLevel + 1)
        : html`${headingTemplate(title, input.headingLevel + 1, 'explained-title')} ${indicatorTemplate(input, id, input.headingLevel + 2)}`,
    )}
    ${address === undefined ? nothing : html`<p><a href=${address}>${explanationWords(speech.tag).link}</a></p>`}
  </div>`;
}

function indicatorTemplate(input: ExplanationTemplateInput, id: string, level: number): TemplateResult {
  const { open, speech, answer } = input;
  const words = explanationWords(speech.tag);
  const document = answer?.documents.get(id);
  const sections = explanationSections({ release: open.release, indicator: indicatorOf(open.release, id), document, speech });
  return html`${sections.map((section) => sectionTemplate(section, level))}
  ${changesTemplate(answer?.changed, (changed) => words.changedSince(changed.changes.since), id, input, level)}
  ${changesTemplate(answer?.newer, (newer) => words.changedIn(newer.release.id), id, input, level)}
  ${
    document === undefined || document.blocks.length === 0
      ? nothing
      : html`${headingTemplate(words.technical, level)}${methodTemplate(document, level)}`
  }`;
}

function sectionTemplate({ id, heading, paragraphs, lists }: ExplanationSection, level: number): TemplateResult {
  return html`<div class="explained-section" data-section=${id}>
    ${headingTemplate(heading, level)} ${paragraphs.map((text) => html`<p>${text}</p>`)}
    ${lists.map(
      ({ lead, items }) => html`
        ${lead === undefined ? nothing : html`<p>${lead}</p>`}
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      `,
    )}
  </div>`;
}

function changesTemplate(
  changed: ChangedRelease | undefined,
  heading: (changed: ChangedRelease) => string,
  indicator: string,
  { speech }: ExplanationTemplateInput,
  level: number,
): TemplateResult | typeof nothing {
  if (changed === undefined) return nothing;
  return html`<div class="explained-section" data-section="changes">
    ${headingTemplate(heading(changed), level)}
    <ul>
      ${changeSentences(changed.changes, changed.release, indicator, speech).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}

function headingTemplate(text: string, level: number, name = 'explained-heading'): TemplateResult {
  return html`<p role="heading" aria-level=${Math.min(6, level)} class=${name}>${text}</p>`;
}
