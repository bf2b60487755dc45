import { html, nothing, type TemplateResult } from 'lit';
import { actionsWords } from '../../src/language/actions-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { ActionCard } from '../../src/views/action-cards.js';
import type { ActionCardsView } from '../../src/views/actions.view.js';
import type { FeedbackView } from '../../src/views/feedback.js';

export interface CardsPlace {
  readonly speech: Speech;
  /** Level of the heading above the cards. */
  readonly headingLevel: number;
}

/** All that fits, and where a question goes. */
export function actionsTemplate({ cards, practice, listFailure, feedback }: ActionCardsView, place: CardsPlace): TemplateResult {
  const words = actionsWords(place.speech.tag);
  const level = Math.min(6, place.headingLevel + 1);
  return html`${listFailure === undefined ? nothing : html`<p class="note" role="status">${listFailure}</p>`}
  ${actionCardsTemplate(cards, level)}
  ${
    practice.length === 0
      ? nothing
      : html`<p role="heading" aria-level=${level} class="cards-heading">${words.practice}</p>
          ${actionCardsTemplate(practice, Math.min(6, level + 1))}`
  }
  ${feedback === undefined ? nothing : feedbackTemplate(feedback, words.feedback)}`;
}

/** @param level of the heading of each card */
export function actionCardsTemplate(cards: readonly ActionCard[], level: number): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<ul class="cards">
    ${cards.map((card) => html`<li class="card" part="card" data-action=${card.id}>${cardTemplate(card, level)}</li>`)}
  </ul>`;
}

function cardTemplate(card: ActionCard, level: number): TemplateResult {
  const { title, address, kind, holder, list, summary, isOpen, access, request, alternative, steps, notes, why, analyses } = card;
  return html`<p class="kind">${[kind, holder].filter((part) => part !== undefined).join(' · ')}</p>
    <p role="heading" aria-level=${level} class="card-title">${linkTemplate(title, address)}</p>
    ${summary === undefined ? nothing : html`<p>${summary}</p>`} ${why === undefined ? nothing : html`<p>${why}</p>`}
    ${
      analyses === undefined
        ? nothing
        : html`<p>${analyses.lead}</p>
            <ul>
              ${analyses.items.map((analysis) => html`<li>${analysis}</li>`)}
            </ul>`
    }
    <p class="access">
      <span class="access-word ${isOpen ? 'open' : 'on-request'}">${access}</span>
      ${request === undefined ? nothing : linkTemplate(request.text, request.address)}
    </p>
    ${alternative === undefined ? nothing : html`<p>${alternative.lead} ${linkTemplate(alternative.text, alternative.address)}</p>`}
    ${
      steps === undefined
        ? nothing
        : html`<details>
            <summary>${steps.lead}</summary>
            <ol>
              ${steps.items.map((step) => html`<li>${step}</li>`)}
            </ol>
          </details>`
    }
    ${[...(list === undefined ? [] : [list]), ...notes].map((note) => html`<p class="card-note">${note}</p>`)}`;
}

function feedbackTemplate({ lead, lines, links }: FeedbackView, title: string): TemplateResult {
  return html`<details class="feedback">
    <summary>${title}</summary>
    <p>${lead}</p>
    <p class="feedback-text">${lines.join('\n')}</p>
    ${links.map(({ text, address }) => html`<p>${linkTemplate(text, address)}</p>`)}
  </details>`;
}

/** The schemas allow https and mailto only; this is the second lock on the same door. Where it leads, nobody learns which page it was on. */
function linkTemplate(text: string, address: string): TemplateResult {
  return /^(https:\/\/|mailto:)/.test(address) ? html`<a href=${address} rel="noreferrer">${text}</a>` : html`${text}`;
}
