import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { BRANCHES_WORDS } from '../../src/language/branches-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { Verdict } from '../../src/statistics/verdict.js';
import type { QuotientPlace, QuotientTick } from '../../src/views/branch-concentration.axis.js';
import type { BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import { hatchSwatch } from '../shared/hatches.js';

export interface BranchConcentrationTemplateInput {
  readonly view: BranchConcentrationView;
  /** Positions in the rows of those that are shown, rising. */
  readonly shown: readonly number[];
  readonly speech: Speech;
  /** Position in the rows of the one that the keyboard is at. */
  readonly active: number;
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
  const { rows } = view;
  return html`${legendTemplate(view, speech)}
    <div class="rows">
      ${headerTemplate(view, speech)}
      <div
        class="row-list"
        role="listbox"
        tabindex="0"
        aria-label=${view.label}
        aria-describedby="rows-help"
        aria-activedescendant="row-${active}"
        @pointermove=${input.onPointer}
        @pointerleave=${input.onLeave}
        @click=${input.onClick}
        @keydown=${input.onKey}
      >
        ${shown.map((at, i) => [
          rows[at]!.group === (i === 0 ? 'worded' : rows[shown[i - 1]!]!.group) ? nothing : groupTitle(view, at),
          rowTemplate(input, at),
        ])}
      </div>
    </div>
    <p class="visually-hidden" id="rows-help">${view.help}</p>
    ${view.first === undefined ? nothing : moreTemplate(input)}`;
}

function headerTemplate({ ticks, axisTitle, rowHeader }: BranchConcentrationView, { tag, words: { table } }: Speech): TemplateResult {
  const branches = BRANCHES_WORDS[tag];
  return html`<div class="row header" aria-hidden="true">
    <span class="name">${rowHeader}</span>
    <span class="title">${axisTitle}</span>
    <span class="plot"
      ><svg class="axis">${ticks.map(({ at, text }) => svg`<text x=${percent(at)} y="1em" text-anchor="middle">${text}</text>`)}</svg></span
    >
    <span class="count">${table.count}</span>
    <span class="times">${branches.times}</span>
  </div>`;
}

function groupTitle({ rows, groupTitles }: BranchConcentrationView, at: number): TemplateResult | typeof nothing {
  const { group } = rows[at]!;
  return group === 'worded' ? nothing : html`<p class="group" aria-hidden="true">${groupTitles[group]}</p>`;
}

function rowTemplate({ view, speech, active, pointed }: BranchConcentrationTemplateInput, at: number): TemplateResult {
  const { code, name, chosen, absence, word, count, compared, details } = view.rows[at]!;
  const isActive = at === active;
  const isPointed = code === pointed;
  const times = compared?.verdict === 'too-small' ? BRANCHES_WORDS[speech.tag].tooSmallShort : (compared?.quotientText ?? '–');
  return html`<div
    class="row ${chosen ? 'chosen' : ''} ${isActive ? 'active' : ''} ${isPointed ? 'pointed' : ''}"
    role="option"
    id="row-${at}"
    data-code=${code}
    aria-selected=${chosen}
  >
    <span class="visually-hidden">${name}: ${details.join('; ')}</span>
    <span class="name" aria-hidden="true">${name}</span>
    ${
      absence === undefined
        ? html`<span class="plot" aria-hidden="true">${plotTemplate(view.ticks, view.places[at], compared?.verdict)}</span>
            <span class="count" aria-hidden="true">${count?.text}</span> <span class="times" aria-hidden="true">${times}</span>`
        : html`<span class="plot absent" aria-hidden="true">${hatchSwatch(absence)} ${word}</span>`
    }
    ${
      isPointed || (isActive && pointed === undefined)
        ? html`<span class="tooltip" aria-hidden="true"><strong>${name}</strong>${details.map((line) => html`<span>${line}</span>`)}</span>`
        : nothing
    }
  </div>`;
}

/** Widths are parts of the plot and marks are pixels, so that the picture fits any width without being measured. */
function plotTemplate(ticks: readonly QuotientTick[], place: QuotientPlace | undefined, verdict: Verdict | undefined): TemplateResult {
  return html`<svg class="marks">
    ${ticks.map(({ at }) => svg`<line class=${at === 0.5 ? 'reference' : 'grid'} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`)}
    ${
      place === undefined || verdict === undefined
        ? nothing
        : svg`<line x1=${percent(place.from)} x2=${percent(place.to)} y1="50%" y2="50%"></line>
          <svg class="mark" x=${percent(place.at)} y="50%">${markTemplate(verdict)}${arrowTemplate(place.beyond)}</svg>`
    }
  </svg>`;
}

/** Marks differ in shape, not in colour alone: a dot for what is clear, a ring for what is not, a cross for what is too small. */
function markTemplate(verdict: Verdict): SVGTemplateResult {
  if (verdict === 'too-small') return svg`<path d="M-4 -4L4 4M-4 4L4 -4"></path>`;
  return svg`<circle class=${verdict} r="5.5"></circle>`;
}

function arrowTemplate(beyond: QuotientPlace['beyond']): SVGTemplateResult | typeof nothing {
  if (beyond === undefined) return nothing;
  return svg`<path d=${beyond === 'right' ? 'M8 -5L14 0L8 5' : 'M-8 -5L-14 0L-8 5'}></path>`;
}

function legendTemplate({ key }: BranchConcentrationView, { tag, words }: Speech): TemplateResult | typeof nothing {
  if (key.length === 0) return nothing;
  const branches = BRANCHES_WORDS[tag];
  const swatch = (drawing: SVGTemplateResult): TemplateResult =>
    html`<svg width="24" height="16" aria-hidden="true"><svg class="mark" x="12" y="8">${drawing}</svg></svg>`;
  return html`<ul class="legend" aria-label=${words.regionMap.legend}>
      ${key.map(
        ({ verdict, label, countText }) =>
          html`<li>${swatch(markTemplate(verdict))}<span>${label}</span> <span class="count">${countText}</span></li>`,
      )}
      <li>${swatch(svg`<line x1="-12" x2="12"></line>`)}<span>${branches.intervalKey}</span></li>
    </ul>
    <p class="subheading">${branches.intervalNote}</p>`;
}

function moreTemplate({ view, speech, showsAll, allText, onShowAll }: BranchConcentrationTemplateInput): TemplateResult {
  const { frame } = speech.words;
  return html`<p class="more">
    ${showsAll ? nothing : view.firstNote}
    <button type="button" @click=${onShowAll}>${showsAll ? frame.showFewer : frame.showAll(allText)}</button>
  </p>`;
}

function percent(part: number): string {
  return `${100 * part}%`;
}
