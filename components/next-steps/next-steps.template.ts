import { html, nothing, svg, type TemplateResult } from 'lit';
import { nextStepsWords } from '../../src/language/next-steps-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { TextLink } from '../../src/views/action-cards.js';
import type { FigureBar, NextStepsView, ShownFigure, StepAction, StepView } from '../../src/views/next-steps.view.js';

/** Length of the longest bar. */
const LENGTH = 100;

/** @param level of the heading of each step */
export function nextStepsTemplate({ figures, frame, steps }: NextStepsView, speech: Speech, level: number): TemplateResult {
  return html`<ol class="steps">
    ${steps.map((step) => html`<li class="step" data-step=${step.step}>${stepTemplate(step, figures, frame.unit, speech, level)}</li>`)}
  </ol>`;
}

function stepTemplate(view: StepView, figures: readonly ShownFigure[], unit: string, speech: Speech, level: number): TemplateResult {
  const { step, heading, sentences, actions, practice } = view;
  return html`<p role="heading" aria-level=${Math.min(6, level)} class="step-heading">${heading}</p>
    ${step === 'see' ? figuresTemplate(figures, unit, speech) : nothing} ${listTemplate(sentences.map((sentence) => html`${sentence}`))}
    ${listTemplate(actions.map(actionTemplate))}
    ${practice.length === 0 ? nothing : html`<p class="practice">${nextStepsWords(speech.tag).practice}</p>`}
    ${listTemplate(practice.map(actionTemplate))}
    <slot name=${step}></slot>`;
}

function figuresTemplate(figures: readonly ShownFigure[], unit: string, { words: { table } }: Speech): TemplateResult {
  return html`<div class="key-figures">
      ${figures.map(
        ({ name, text, interval, bar }, i) => html`
          <span class="key-name">${name}</span><strong class="key-value">${text}</strong>
          ${bar === null ? nothing : barTemplate(bar, i === 0)}
          ${interval === undefined ? nothing : html`<span class="key-margin">${table.interval}: ${interval}</span>`}
        `,
      )}
    </div>
    <p class="key-unit">${unit}</p>`;
}

function barTemplate({ value, interval }: FigureBar, isOwn: boolean): TemplateResult {
  return html`<svg class="key-bar" viewBox="0 0 ${LENGTH} 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class=${isOwn ? 'own' : 'reference'} width=${value * LENGTH} height="4"></rect>`}
    ${interval === null ? nothing : marginTemplate(`M${interval[0] * LENGTH} 2H${interval[1] * LENGTH}`)}
  </svg>`;
}

function marginTemplate(line: string): TemplateResult {
  return svg`<path class="halo" d=${line}></path><path class="margin" d=${line}></path>`;
}

function listTemplate(items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function actionTemplate({ title, address, about, access, isOpen, request, alternative, summary }: StepAction): TemplateResult {
  return html`${linkTemplate({ text: title, address })} <span class="step-about">${about}</span> ${
      isOpen
        ? nothing
        : html`<span class="step-access">${access}${request === undefined ? nothing : html`: ${linkTemplate(request)}`}.</span>
            ${alternative === undefined ? nothing : html`<span class="step-access">${alternative.lead} ${linkTemplate(alternative)}</span>`}`
    }
    ${summary === undefined ? nothing : html`<span class="step-summary">${summary}</span>`}`;
}

/** The schemas allow https only; this is the second lock on the same door. */
function linkTemplate({ text, address }: TextLink): TemplateResult {
  return address.startsWith('https://') ? html`<a href=${address} rel="noreferrer">${text}</a>` : html`${text}`;
}
