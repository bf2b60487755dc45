import { html, nothing, type TemplateResult } from 'lit';
import type { OverlayAxis, OverlayCell, OverlayLegend } from '../../src/views/branch-overlay.legend.js';
import type { BranchOverlayView } from '../../src/views/branch-overlay.view.js';
import type { Mark } from '../../src/views/marks.js';
import { markAt, type MapLegendInput } from '../region-map/map-legend.template.js';
import { hatchSwatch } from '../shared/hatches.js';
import { pairLook } from './overlay-palette.styles.js';
import { overlayWords } from '../../src/language/overlay-words.js';

export interface OverlayLegendInput extends Omit<MapLegendInput, 'view'> {
  readonly view: BranchOverlayView;
}

/**
 * The legend of two branches: a square of three by three, the first branch to the right and the second up. It is one stop of the tab key; the
 * arrows go through it.
 */
export function overlayLegendTemplate(input: OverlayLegendInput): TemplateResult {
  const { view, speech, marks, tools } = input;
  const { pairs } = view;
  const [first, second] = pairs.axes;
  const { pinned } = marks;
  return html`<div
    class="overlay-legend"
    role="group"
    aria-label=${speech.words.regionMap.legend}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && pinned !== undefined) marks.pin(pinned);
    }}
  >
    <div
      @pointerover=${(event: Event) => marks.show(markAt(event))}
      @pointerleave=${() => marks.show(undefined)}
      @focusin=${(event: Event) => marks.show(markAt(event))}
      @focusout=${() => marks.show(undefined)}
      @keydown=${(event: KeyboardEvent) => walk(event, first.steps.length)}
    >
      <table class="pairs" part="legend">
        <caption>
          ${second.name} ↑
        </caption>
        ${[...second.steps].reverse().map(
          (row) =>
            html`<tbody>
              <tr>
                ${headerTemplate(row, 'rowgroup')}
              </tr>
              <tr>
                ${first.steps.map((column) => cellTemplate(input, cellOf(pairs, column.step, row.step)))}
              </tr>
            </tbody>`,
        )}
        <tfoot>
          <tr>
            ${first.steps.map((column) => headerTemplate(column, 'col'))}
          </tr>
        </tfoot>
      </table>
      <p class="pairs-first">${first.name} →</p>
      ${pairs.notes.map((note) => html`<p class="subheading">${note}</p>`)} ${othersTemplate(input)}
    </div>
    ${pinned === undefined ? nothing : (tools?.regions({ ...input, view: { ...view, legend: [...pairs.cells, ...pairs.others] } }, pinned) ?? nothing)}
  </div>`;
}

function cellOf({ cells }: OverlayLegend, first: number, second: number): OverlayCell {
  return cells.find(({ steps }) => steps[0] === first && steps[1] === second)!;
}

function headerTemplate({ label, range }: OverlayAxis['steps'][number], scope: 'rowgroup' | 'col'): TemplateResult {
  return html`<th scope=${scope} colspan=${scope === 'col' ? 1 : 3}>
    ${label}${range === undefined ? nothing : html`<span class="count">${range}</span>`}
  </th>`;
}

/** A colour; and a pattern for where a reader's own colours are forced on the page. The style sheet shows one of them. */
function cellTemplate(input: OverlayLegendInput, { mark, label, count, countText }: OverlayCell): TemplateResult {
  const { view, speech } = input;
  const look = pairLook(mark, view.by);
  const shown = html`<span class="swatch pair-${look}"></span>${hatchSwatch(`pair-${look}`)}<span class="count"
      >${speech.number(count)}</span
    >`;
  return html`<td data-mark=${mark}>${buttonTemplate(input, mark, overlayWords(speech.tag).stepCount(label, countText), shown)}</td>`;
}

function othersTemplate(input: OverlayLegendInput): TemplateResult | typeof nothing {
  const { others } = input.view.pairs;
  const overlay = overlayWords(input.speech.tag);
  if (others.length === 0) return nothing;
  return html`<p class="legend-title">${overlay.leftOutKey}</p>
    <ul class="legend" part="legend">
      ${others.map(({ mark, kind, label, countText }) => {
        const shown = html`${hatchSwatch(kind)}<span>${label}</span> <span class="count">${countText}</span>`;
        return html`<li data-mark=${mark}>${buttonTemplate(input, mark, overlay.stepCount(label, countText), shown)}</li>`;
      })}
    </ul>`;
}

function buttonTemplate({ view: { pairs }, marks }: OverlayLegendInput, mark: Mark, text: string, shown: TemplateResult): TemplateResult {
  const all = [...pairs.cells, ...pairs.others].map((each) => each.mark);
  const stop = all.find((each) => each === marks.shown) ?? all[0];
  return html`<button
    type="button"
    title=${text}
    aria-label=${text}
    tabindex=${mark === stop ? 0 : -1}
    aria-pressed=${marks.pinned === mark}
    @click=${() => marks.pin(mark)}
  >
    ${shown}
  </button>`;
}

/** Takes the keyboard to the pair beside, above or below, and from the lowest row to what does not count. */
function walk(event: KeyboardEvent, columns: number): void {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const step = steps[event.key];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + (step ?? NaN)];
  if (step === undefined) return;
  event.preventDefault();
  next?.focus();
}
