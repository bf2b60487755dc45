import { html, nothing, type TemplateResult } from 'lit';
import { TREND_WORDS } from '../../src/language/trend-words.js';
import type { Speech } from '../../src/language/speech.js';
import { pointWithInterval } from '../../src/views/trend-line.text.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import { eventsTemplate } from './trend-events.template.js';
import { legendTemplate, seriesSwatch } from './trend-legend.template.js';
import { hatchesTemplate } from './trend-picture.template.js';
import type { TrendPlace } from './trend-walk.js';

export interface TrendLineTemplateInput {
  readonly view: TrendLineView;
  readonly speech: Speech;
  /** The charts; undefined until the box has a width. */
  readonly picture: TemplateResult | undefined;
  /** Period that the pointer or keyboard is at. */
  readonly shownPeriod: number | undefined;
  /** Which lines the tooltip tells of. */
  readonly told: readonly number[];
  /** The point that the keyboard is at; read out as the one option of the list. */
  readonly active: TrendPlace | undefined;
  readonly activeText: string;
  readonly activeIsChosen: boolean;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export function trendLineTemplate(input: TrendLineTemplateInput): TemplateResult {
  const { view, picture, active, shownPeriod } = input;
  return html`<p class="axis-title">${view.frame.unit}${view.axisNote === undefined ? nothing : html` · ${view.axisNote}`}</p>
    <div
      class="trend-box"
      role="listbox"
      tabindex="0"
      aria-label=${view.label}
      aria-describedby="trend-help"
      aria-activedescendant=${active === undefined ? nothing : optionId(active)}
      @pointermove=${input.onPointer}
      @pointerleave=${input.onLeave}
      @click=${input.onClick}
      @keydown=${input.onKey}
      @focus=${input.onFocus}
      @blur=${input.onBlur}
    >
      ${hatchesTemplate(view.key.absences)} ${picture ?? nothing}
      ${
        active === undefined
          ? nothing
          : html`<div class="visually-hidden" role="option" id=${optionId(active)} aria-selected=${input.activeIsChosen}>
              ${input.activeText}
            </div>`
      }
      ${shownPeriod === undefined || picture === undefined ? nothing : tooltipTemplate(input, shownPeriod)}
    </div>
    <p class="visually-hidden" id="trend-help">${view.help}</p>
    ${legendTemplate(view, TREND_WORDS[input.speech.tag])} ${view.events === undefined ? nothing : eventsTemplate(view.events)}`;
}

function tooltipTemplate({ view, told, speech }: TrendLineTemplateInput, period: number): TemplateResult {
  const { series, breaks, events, figure, periods } = view;
  const isTold = (about: readonly number[] | undefined): boolean => about === undefined || about.some((line) => told.includes(line));
  return html`<div class="tooltip" aria-hidden="true">
    <strong>${speech.period(periods[period]!)}</strong>
    ${told.map((line) => {
      const { name, style, points } = series[line]!;
      return html`<span class="row"
        >${seriesSwatch(style!)}<span>${name}: ${pointWithInterval(points[period]!, figure, speech)}</span></span
      >`;
    })}
    ${breaks.map((each) => (each.at === period && isTold(each.series) ? html`<span class="row">${each.label}: ${each.note}</span>` : nothing))}
    ${(events?.list ?? []).map((each) => (each.at === period && isTold(each.series) ? html`<span class="row">${each.text}</span>` : nothing))}
  </div>`;
}

function optionId({ series, period }: TrendPlace): string {
  return `point-${series}-${period}`;
}
