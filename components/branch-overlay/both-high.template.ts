import { html, nothing, type TemplateResult } from 'lit';
import { longListWords } from '../../src/language/long-list-words.js';
import { overlayWords } from '../../src/language/overlay-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { OverlayOrder } from '../../src/views/branch-overlay.list.js';
import type { BranchOverlayView } from '../../src/views/branch-overlay.view.js';

/** Rows that are shown before someone asks for all. */
export const FIRST_ROWS = 60;

export interface BothHighInput {
  readonly view: BranchOverlayView;
  readonly speech: Speech;
  /** Positions of the regions, in the order of the list. */
  readonly regions: Int32Array;
  readonly order: OverlayOrder;
  readonly showsAll: boolean;
  readonly allText: string;
  /** Position of the region that the keyboard is at, and of that under the pointer, here or elsewhere. */
  readonly active: number | undefined;
  readonly pointed: number | undefined;
  /** Texts of the figures of a region. */
  readonly figures: (region: number) => readonly [first: string, second: string];
  readonly onOrder: (order: OverlayOrder) => void;
  readonly onShowAll: () => void;
  readonly onPointer: (region: number | undefined) => void;
  readonly onClick: (region: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** The regions that are high on both: by name, and by a figure only when asked. */
export function bothHighTemplate(input: BothHighInput): TemplateResult {
  const { view, regions, speech, active } = input;
  return html`<div class="both-high">
    <p class="legend-title" id="both-high-title">${view.listTitle}</p>
    ${
      regions.length === 0
        ? html`<p>${view.listEmpty}</p>`
        : html`${orderTemplate(input)} ${headerTemplate(view)}
            <div
              class="row-list"
              role="listbox"
              tabindex="0"
              aria-labelledby="both-high-title"
              aria-describedby="both-high-help"
              aria-activedescendant=${active === undefined ? nothing : `high-${active}`}
              @pointerover=${(event: Event) => input.onPointer(regionAt(event))}
              @pointerleave=${() => input.onPointer(undefined)}
              @click=${(event: Event) => {
                const region = regionAt(event);
                if (region !== undefined) input.onClick(region);
              }}
              @keydown=${input.onKey}
              @focus=${input.onFocus}
              @blur=${input.onBlur}
            >
              ${Array.from(input.showsAll ? regions : regions.subarray(0, FIRST_ROWS), (region) => rowTemplate(input, region))}
            </div>
            ${moreTemplate(input)}
            <p class="visually-hidden" id="both-high-help">${overlayWords(speech.tag).listHelp}</p>`
    }
  </div>`;
}

function orderTemplate({ view, speech, order, onOrder }: BothHighInput): TemplateResult {
  const overlay = overlayWords(speech.tag);
  const choices: readonly (readonly [OverlayOrder, string])[] = [
    ['name', overlay.byName],
    ['first', overlay.byFigure(view.branches[0].name)],
    ['second', overlay.byFigure(view.branches[1].name)],
  ];
  return html`<label class="order"
    >${overlay.order}
    <select @change=${(event: Event) => onOrder((event.target as HTMLSelectElement).value as OverlayOrder)}>
      ${choices.map(([value, text]) => html`<option value=${value} ?selected=${value === order}>${text}</option>`)}
    </select></label
  >`;
}

function headerTemplate({ branches }: BranchOverlayView): TemplateResult {
  return html`<div class="high-row header" aria-hidden="true"><span></span>${branches.map(({ name }) => html`<span>${name}</span>`)}</div>`;
}

function rowTemplate({ view, active, pointed, figures }: BothHighInput, region: number): TemplateResult {
  const chosen = region === view.chosen;
  const [first, second] = figures(region);
  return html`<div
    class="high-row ${chosen ? 'chosen' : ''} ${region === active ? 'active' : ''} ${region === pointed ? 'pointed' : ''}"
    role="option"
    id="high-${region}"
    data-region=${region}
    aria-selected=${chosen}
  >
    <span>${view.names[region]}</span>
    <span><span class="visually-hidden">${view.branches[0].name}: </span>${first}</span>
    <span><span class="visually-hidden">${view.branches[1].name}: </span>${second}</span>
  </div>`;
}

function moreTemplate({ regions, speech, showsAll, allText, onShowAll }: BothHighInput): TemplateResult | typeof nothing {
  if (regions.length <= FIRST_ROWS) return nothing;
  const { showAll, showFewer } = longListWords(speech.tag);
  return html`<p class="more">
    <button type="button" part="button" @click=${onShowAll}>${showsAll ? showFewer : showAll(allText)}</button>
  </p>`;
}

function regionAt({ target }: Event): number | undefined {
  const region = (target as Element).closest<HTMLElement>('[data-region]')?.dataset['region'];
  return region === undefined ? undefined : Number(region);
}
