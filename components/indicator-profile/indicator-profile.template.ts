import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { indicatorProfileWords } from '../../src/language/indicator-profile-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { Verdict } from '../../src/statistics/verdict.js';
import type { IndicatorProfileView, ProfilePlace } from '../../src/views/indicator-profile.view.js';
import { hatchSwatch } from '../shared/hatches.js';

export interface IndicatorProfileTemplateInput {
  readonly view: IndicatorProfileView;
  readonly speech: Speech;
  /** Position of the row that the keyboard is at. */
  readonly active: number;
  /** Code of the row under the pointer. */
  readonly pointed: string | undefined;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function indicatorProfileTemplate(input: IndicatorProfileTemplateInput): TemplateResult {
  const { view, speech, active } = input;
  return html`${legendTemplate(view, speech)}
    <div class="profile">
      ${headerTemplate(view)}
      <div
        class="row-list"
        role="listbox"
        tabindex="0"
        aria-label=${view.label}
        aria-describedby="profile-help"
        aria-activedescendant="profile-${active}"
        @pointermove=${input.onPointer}
        @pointerleave=${input.onLeave}
        @click=${input.onClick}
        @keydown=${input.onKey}
      >
        ${view.rows.map((_, at) => rowTemplate(input, at))}
      </div>
    </div>
    <p class="visually-hidden" id="profile-help">${view.help}</p>`;
}

function headerTemplate({ rowHeader, ticks, own, reference, differenceHeader }: IndicatorProfileView): TemplateResult {
  return html`<div class="row header" aria-hidden="true">
    <span class="name">${rowHeader}</span>
    <span class="plot"
      ><svg class="axis">
        ${ticks.map(({ at, text }) => svg`<text x=${percent(at)} y="1em" text-anchor=${at === 0 ? 'start' : at > 0.95 ? 'end' : 'middle'}>${text}</text>`)}
      </svg></span
    >
    <span class="own">${own}</span>
    ${reference === undefined ? nothing : html`<span class="reference">${reference}</span><span class="difference">${differenceHeader}</span>`}
  </div>`;
}

function rowTemplate({ view, active, pointed }: IndicatorProfileTemplateInput, at: number): TemplateResult {
  const { code, name, chosen, absence, word, remark, verdict, own, reference, difference, details } = view.rows[at]!;
  const isActive = at === active;
  const isPointed = code === pointed;
  return html`<div
    class="row ${chosen ? 'chosen' : ''} ${isActive ? 'active' : ''} ${isPointed ? 'pointed' : ''}"
    role="option"
    id="profile-${at}"
    data-code=${code}
    aria-selected=${chosen}
  >
    <span class="visually-hidden">${name}: ${details.join('; ')}</span>
    <span class="name" aria-hidden="true">${name} <span class="word">${remark}</span></span>
    ${
      absence === undefined
        ? html`<span class="plot" aria-hidden="true">${plotTemplate(view, view.places[at]!, verdict)}</span>
            <span class="own" aria-hidden="true">${own?.text}</span>
            ${
              view.reference === undefined
                ? nothing
                : html`<span class="reference" aria-hidden="true">${reference?.text ?? '–'}</span>
                    <span class="difference" aria-hidden="true">${difference?.text ?? '–'}</span>`
            }`
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

/** Widths are parts of the plot and heights are pixels, so that the picture fits any width without being measured. */
function plotTemplate(
  { ticks }: IndicatorProfileView,
  { own, interval, reference }: ProfilePlace,
  verdict: Verdict | undefined,
): TemplateResult {
  return html`<svg class="marks">
    ${ticks.map(({ at }) => svg`<line class="grid" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`)}
    <rect class="own-bar ${verdict ?? 'no-verdict'}" x="0" y="4" width=${percent(own)} height="13"></rect>
    ${reference === undefined ? nothing : svg`<rect class="reference-bar" x="0" y="18" width=${percent(reference)} height="6"></rect>`}
    ${interval === undefined ? nothing : intervalTemplate(percent(interval[0]), percent(interval[1]), 10.5)}
  </svg>`;
}

function intervalTemplate(from: string, to: string, y: number): SVGTemplateResult {
  return svg`<line class="interval-halo" x1=${from} x2=${to} y1=${y} y2=${y}></line><line class="interval" x1=${from} x2=${to} y1=${y} y2=${y}></line>`;
}

function legendTemplate({ key, own, reference, hasIntervals }: IndicatorProfileView, { tag, words }: Speech): TemplateResult {
  const profile = indicatorProfileWords(tag);
  const swatch = (drawing: SVGTemplateResult): TemplateResult => html`<svg width="24" height="16" aria-hidden="true">${drawing}</svg>`;
  const bar = (kind: string): SVGTemplateResult => svg`<rect class="own-bar ${kind}" x="1" y="2" width="22" height="12"></rect>`;
  return html`<ul class="legend" part="legend" aria-label=${words.regionMap.legend}>
      ${key.map(({ verdict, label, countText }) => html`<li>${swatch(bar(verdict))} ${own}: ${label} <span class="count">${countText}</span></li>`)}
      ${key.length === 0 ? html`<li>${swatch(bar('no-verdict'))} ${own}</li>` : nothing}
      ${reference === undefined ? nothing : html`<li>${swatch(svg`<rect class="reference-bar" x="1" y="5" width="22" height="6"></rect>`)} ${reference}</li>`}
      ${hasIntervals ? html`<li>${swatch(intervalTemplate('1', '23', 8))} ${profile.intervalKey}</li>` : nothing}
    </ul>
    ${hasIntervals ? html`<p class="interval-note">${profile.intervalNote}</p>` : nothing}`;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(2)}%`;
}
