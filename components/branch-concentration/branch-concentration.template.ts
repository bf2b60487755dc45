import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { branchesWords } from '../../src/language/branches-words.js';
import { longListWords } from '../../src/language/long-list-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { Verdict } from '../../src/statistics/verdict.js';
import type { QuotientPlace } from '../../src/views/branch-concentration.axis.js';
import type { ConcentrationRow } from '../../src/views/branch-concentration.rows.js';
import type { BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import { hatchSwatch } from '../shared/hatches.js';

export interface BranchConcentrationTemplateInput {
  readonly view: BranchConcentrationView;
  /** Positions in the rows of those that are shown, rising. */
  readonly shown: readonly number[];
  readonly speech: Speech;
  /** Position in the rows of the one that the keyboard is at; undefined where there is none. */
  readonly active: number | undefined;
  /** Code of the row under the pointer. */
  readonly pointed: string | undefined;
  readonly showsAll: boolean;
  readonly allText: string;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onShowAll: () => void;
}

export function branchConcentrationTemplate(input: BranchConcentrationTemplateInput): TemplateResult {
  const { view, shown, speech, active } = input;
  const { groups } = view;
  return html`${legendTemplate(view, speech)}
    <div class="rows doublings-${(view.ticks.length - 1) / 2}">
      ${headerTemplate(view, speech)}
      <div
        class="row-list"
        role="listbox"
        tabindex="0"
        aria-label=${view.label}
        aria-describedby="rows-help"
        aria-activedescendant=${active === undefined ? nothing : `row-${active}`}
        @pointermove=${input.onPointer}
        @pointerleave=${input.onLeave}
        @click=${input.onClick}
        @keydown=${input.onKey}
      >
        ${shown.map((at, i) => [
          groups[at] === (i === 0 ? 'worded' : groups[shown[i - 1]!]) ? nothing : groupTitle(view, at),
          rowTemplate(input, at),
        ])}
      </div>
    </div>
    <p class="visually-hidden" id="rows-help">${view.help}</p>
    ${view.first === undefined ? nothing : moreTemplate(input)}`;
}

function headerTemplate({ ticks, axisTitle, rowHeader, rateHeader }: BranchConcentrationView, { tag, words }: Speech): TemplateResult {
  return html`<div class="row header" aria-hidden="true">
    <span class="name">${rowHeader}</span>
    <span class="title">${axisTitle}</span>
    <span class="plot"
      ><svg class="axis">${ticks.map(({ at, text }) => svg`<text x=${percent(at)} y="1em" text-anchor="middle">${text}</text>`)}</svg></span
    >
    <span class="count">${words.table.count}</span>
    <span class="rate">${rateHeader}</span>
    <span class="times">${branchesWords(tag).times}</span>
  </div>`;
}

function groupTitle({ groups, groupTitles }: BranchConcentrationView, at: number): TemplateResult | typeof nothing {
  const group = groups[at]!;
  return group === 'worded' ? nothing : html`<p class="group" aria-hidden="true">${groupTitles[group]}</p>`;
}

function rowTemplate(input: BranchConcentrationTemplateInput, at: number): TemplateResult {
  const { view, speech, active, pointed } = input;
  const { code, name, chosen, absence, word, details } = view.rows[at]!;
  const branches = branchesWords(speech.tag);
  const isActive = at === active;
  const isPointed = code === pointed;
  const term = view.found?.terms[at];
  return html`<div
    class="row ${chosen ? 'chosen' : ''} ${isActive ? 'active' : ''} ${isPointed ? 'pointed' : ''}"
    role="option"
    id="row-${at}"
    data-code=${code}
    aria-selected=${chosen}
  >
    <span class="visually-hidden">${name}: ${details.join('; ')}</span>
    ${nameTemplate(view.rows[at]!, term === undefined ? [] : [branches.foundBy(term)])}
    ${
      absence === undefined
        ? figuresTemplate(view, at, speech)
        : html`<span class="plot absent" aria-hidden="true">${hatchSwatch(absence)} ${word}</span>`
    }
    ${
      isPointed || (isActive && pointed === undefined)
        ? html`<span class="tooltip" part="tooltip" aria-hidden="true"
            ><strong>${name}</strong>${details.map((line) => html`<span>${line}</span>`)}</span
          >`
        : nothing
    }
  </div>`;
}

/** A branch with parts opens by its name; who does not point has keys for it, and the list above. */
function nameTemplate({ name, hasParts, outlier }: ConcentrationRow, found: readonly string[]): TemplateResult {
  const besides = [...found, ...(outlier === undefined ? [] : [outlier])];
  return html`<span class="name" aria-hidden="true"
    >${hasParts ? html`<span class="open">${name}</span>` : name}${besides.map((text) => html` <small>${text}</small>`)}</span
  >`;
}

/** Count, base, rate and quotient; of what is too small to say, its words in the place of mark and quotient. */
function figuresTemplate(view: BranchConcentrationView, at: number, { tag, words }: Speech): TemplateResult {
  const { count, base, value, compared } = view.rows[at]!;
  const place = view.places[at];
  return html`${
      compared?.verdict === 'too-small'
        ? html`<span class="plot said" aria-hidden="true">${words.verdict['too-small']}</span>`
        : html`<span class="plot" aria-hidden="true">${plotTemplate(place, compared?.verdict)}</span>`
    }
    <span class="count" aria-hidden="true">${count?.text} <small>${branchesWords(tag).on(base?.text ?? '')}</small></span>
    <span class="rate" aria-hidden="true">${value?.text} <small class="unit">${view.rateUnit}</small></span>
    <span class="times" aria-hidden="true">${place === undefined ? '–' : compared?.quotientText}</span>`;
}

/** Widths are parts of the plot and marks are pixels, so that the picture fits any width without being measured. */
function plotTemplate(place: QuotientPlace | undefined, verdict: Verdict | undefined): TemplateResult {
  return html`<svg class="marks">
    <line class="reference" x1="50%" x2="50%" y1="0" y2="100%"></line>
    ${
      place === undefined || verdict === undefined
        ? nothing
        : svg`<line x1=${percent(place.from)} x2=${percent(place.to)} y1="50%" y2="50%"></line>
          <svg class="mark" x=${percent(place.at)} y="50%">${markTemplate(verdict)}${arrowTemplate(place.beyond)}</svg>`
    }
  </svg>`;
}

/** Marks differ in shape, not in colour alone: a dot for what is clear, a ring for what is not. */
function markTemplate(verdict: Verdict): SVGTemplateResult {
  return svg`<circle class=${verdict} r="5.5"></circle>`;
}

function arrowTemplate(beyond: QuotientPlace['beyond']): SVGTemplateResult | typeof nothing {
  if (beyond === undefined) return nothing;
  return svg`<path d=${beyond === 'right' ? 'M8 -5L14 0L8 5' : 'M-8 -5L-14 0L-8 5'}></path>`;
}

function legendTemplate({ key }: BranchConcentrationView, { tag, words }: Speech): TemplateResult | typeof nothing {
  // What is too small to say has its words in its own row.
  const marked = key.filter(({ verdict }) => verdict !== 'too-small');
  if (marked.length === 0) return nothing;
  const branches = branchesWords(tag);
  const swatch = (drawing: SVGTemplateResult): TemplateResult =>
    html`<svg width="24" height="16" aria-hidden="true"><svg class="mark" x="12" y="8">${drawing}</svg></svg>`;
  return html`<ul class="legend" part="legend" aria-label=${words.regionMap.legend}>
      ${marked.map(
        ({ verdict, label, countText }) =>
          html`<li>${swatch(markTemplate(verdict))}<span>${label}</span> <span class="count">${countText}</span></li>`,
      )}
      <li>${swatch(svg`<line x1="-12" x2="12"></line>`)}<span>${branches.intervalKey}</span></li>
    </ul>
    <p class="subheading">${branches.intervalNote}</p>`;
}

function moreTemplate({ view, speech, showsAll, allText, onShowAll }: BranchConcentrationTemplateInput): TemplateResult {
  const { showAll, showFewer } = longListWords(speech.tag);
  return html`<p class="more">
    ${showsAll ? nothing : view.firstNote}
    <button type="button" part="button" @click=${onShowAll}>${showsAll ? showFewer : showAll(allText)}</button>
  </p>`;
}

function percent(part: number): string {
  return `${100 * part}%`;
}
