import { html, nothing, type TemplateResult } from 'lit';
import type { FindWords } from '../../../src/language/find-words.js';
import type { TextPart } from '../../../src/regions/matched-parts.js';
import type { RegionFinderView, RegionOption } from '../../../src/views/region-finder.view.js';

export interface FindTemplateInput {
  readonly words: FindWords;
  /** What stands in the field. */
  readonly text: string;
  /** Undefined while the list is closed. */
  readonly view: RegionFinderView | undefined;
  readonly active: number | undefined;
  /** What a screen reader hears of what was found. */
  readonly announced: string;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
  readonly onOpen: () => void;
  readonly onClear: () => void;
  readonly onChoose: (option: RegionOption) => void;
}

export function findTemplate(input: FindTemplateInput): TemplateResult {
  const { words, text, view, active, announced } = input;
  const options = view?.options ?? [];
  return html`<div class="find">
    <label id="find-label" for="find-input">${words.label}</label>
    <div class="find-field" @keydown=${input.onKey} @click=${(event: Event) => click(event, input)}>
      <input
        id="find-input"
        type="text"
        role="combobox"
        aria-labelledby="find-label"
        aria-autocomplete="list"
        aria-controls="find-list"
        aria-expanded=${options.length > 0}
        aria-activedescendant=${active === undefined ? nothing : optionId(active)}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="100"
        .value=${text}
        @input=${(event: Event) => input.onType((event.target as HTMLInputElement).value)}
        @focus=${input.onFocus}
        @blur=${input.onLeave}
      />
      ${
        text === ''
          ? nothing
          : html`<button
              class="find-clear"
              type="button"
              tabindex="-1"
              aria-label=${words.clear}
              @mousedown=${keepFocus}
              @click=${input.onClear}
            >
              <span aria-hidden="true">×</span>
            </button>`
      }
      <div class="find-found" ?hidden=${view === undefined} @mousedown=${keepFocus}>
        <ul id="find-list" role="listbox" aria-label=${words.list} ?hidden=${options.length === 0}>
          ${options.map((option, i) => optionTemplate(option, i, i === active))}
        </ul>
        ${options.length === 0 ? note(view?.found) : nothing} ${note(view?.more)} ${view?.notes.map(note)}
      </div>
    </div>
    <span class="visually-hidden" role="status">${announced}</span>
  </div>`;
}

/** The keyboard stays in the field: an option is named there by its id. */
function optionTemplate({ code, nameParts, placeParts }: RegionOption, i: number, isActive: boolean): TemplateResult {
  return html`<li role="option" id=${optionId(i)} aria-selected=${isActive} data-code=${code}>
    ${partsTemplate(nameParts)} · <span class="find-place">${partsTemplate(placeParts)}</span>
  </li>`;
}

function partsTemplate(parts: readonly TextPart[]): (TemplateResult | string)[] {
  return parts.map(({ text, matched }) => (matched ? html`<mark>${text}</mark>` : text));
}

function note(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p>${text}</p>`;
}

function optionId(i: number): string {
  return `find-option-${i}`;
}

/** A click on an option chooses it, one in the field opens the list again. */
function click(event: Event, { view, onChoose, onOpen }: FindTemplateInput): void {
  const id = (event.target as Element).closest('[role="option"]')?.id;
  const option = view?.options.find((_, i) => optionId(i) === id);
  if (option !== undefined) onChoose(option);
  else if (event.target instanceof HTMLInputElement) onOpen();
}

function keepFocus(event: Event): void {
  event.preventDefault();
}
