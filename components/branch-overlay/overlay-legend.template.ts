import { html, nothing, type TemplateResult } from 'lit';
import type { OverlayAxis, OverlayCell, OverlayLegend } from '../../src/views/branch-overlay.legend.js';
import type { OverlayScale } from '../../src/views/branch-overlay.options.js';
import type { LegendMarks } from '../region-map/legend-marks.js';
import { hatchSwatch } from '../shared/hatches.js';
import { pairLook } from './overlay-palette.styles.js';

export interface OverlayLegendInput {
  readonly by: OverlayScale;
  readonly legend: OverlayLegend;
  readonly legendLabel: string;
  /** Title of the list of what does not count. */
  readonly leftOut: string;
  /** The pair of steps, or kind of absence, that a person looks at. */
  readonly marks: LegendMarks;
}

/** The legend of two branches: a square of three by three, the first branch to the right and the second up. */
export function overlayLegendTemplate(input: OverlayLegendInput): TemplateResult {
  const { legend, legendLabel, marks } = input;
  const [first, second] = legend.axes;
  return html`<div
    class="overlay-legend"
    role="group"
    aria-label=${legendLabel}
    @pointerover=${(event: Event) => marks.show(markAt(event))}
    @pointerleave=${() => marks.show(undefined)}
    @focusin=${(event: Event) => marks.show(markAt(event))}
    @focusout=${() => marks.show(undefined)}
  >
    <table class="pairs">
      <caption>
        ${second.name} ↑
      </caption>
      <tbody>
        ${[...second.steps].reverse().map(
          (row) =>
            html`<tr>
              ${headerTemplate(row, 'row')} ${first.steps.map((column) => cellTemplate(input, cellOf(legend, column.step, row.step)))}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <td></td>
          ${first.steps.map((column) => headerTemplate(column, 'col'))}
        </tr>
      </tfoot>
    </table>
    <p class="pairs-first">${first.name} →</p>
    ${legend.notes.map((note) => html`<p class="subheading">${note}</p>`)} ${othersTemplate(input)}
  </div>`;
}

function cellOf({ cells }: OverlayLegend, first: number, second: number): OverlayCell {
  return cells.find(({ steps }) => steps[0] === first && steps[1] === second)!;
}

function headerTemplate({ label, range }: OverlayAxis['steps'][number], scope: 'row' | 'col'): TemplateResult {
  return html`<th scope=${scope}>${label}${range === undefined ? nothing : html`<span class="count">${range}</span>`}</th>`;
}

/** A colour; and a pattern for where a reader's own colours are forced on the page. The style sheet shows one of them. */
function cellTemplate({ by, marks }: OverlayLegendInput, { mark, countText, text }: OverlayCell): TemplateResult {
  const look = pairLook(mark, by);
  return html`<td data-mark=${mark}>
    <button type="button" class="pair" title=${text} aria-label=${text} aria-pressed=${marks.pinned === mark} @click=${() => marks.pin(mark)}>
      <span class="swatch pair-${look}"></span>${hatchSwatch(`pair-${look}`)}<span class="count">${countText}</span>
    </button>
  </td>`;
}

function othersTemplate({ legend, leftOut }: OverlayLegendInput): TemplateResult | typeof nothing {
  if (legend.others.length === 0) return nothing;
  return html`<p class="legend-title">${leftOut}</p>
    <ul class="legend">
      ${legend.others.map(
        ({ mark, kind, label, countText }) =>
          html`<li data-mark=${mark}>${hatchSwatch(kind)}<span>${label}</span> <span class="count">${countText}</span></li>`,
      )}
    </ul>`;
}

function markAt({ target }: Event): number | undefined {
  const mark = (target as Element).closest<HTMLElement>('[data-mark]')?.dataset['mark'];
  return mark === undefined ? undefined : Number(mark);
}
