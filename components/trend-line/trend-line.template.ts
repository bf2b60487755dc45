import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TrendWords } from '../../src/language/trend-words.js';
import type { PlacedText } from '../../src/views/trend-line.layout-axes.js';
import type { TrendLayout } from '../../src/views/trend-line.layout.js';
import { trendPointText, type TrendLineView } from '../../src/views/trend-line.view.js';
import { hatchDefinition } from '../shared/hatches.js';
import { legendTemplate, seriesSwatch } from './trend-legend.template.js';
import type { TrendPlace } from './trend-walk.js';

export interface TrendLineTemplateInput {
  readonly view: TrendLineView;
  /** Undefined until the box has a width. */
  readonly layout: TrendLayout | undefined;
  readonly words: TrendWords;
  /** Period that the pointer or keyboard is at. */
  readonly shownPeriod: number | undefined;
  /** The point that the keyboard is at; read out as the one option of the list. */
  readonly active: TrendPlace | undefined;
  readonly activeText: string;
  readonly activeIsChosen: boolean;
  readonly activeIsShown: boolean;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export function trendLineTemplate(input: TrendLineTemplateInput): TemplateResult {
  const { view, layout, words, active, shownPeriod } = input;
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
      ${layout === undefined ? nothing : pictureTemplate(input, layout)}
      ${
        active === undefined
          ? nothing
          : html`<div class="visually-hidden" role="option" id=${optionId(active)} aria-selected=${input.activeIsChosen}>
              ${input.activeText}
            </div>`
      }
      ${shownPeriod === undefined || layout === undefined ? nothing : tooltipTemplate(view, shownPeriod)}
    </div>
    <p class="visually-hidden" id="trend-help">${view.help}</p>
    ${legendTemplate(view, words, layout?.labelled === true)}`;
}

function pictureTemplate(input: TrendLineTemplateInput, layout: TrendLayout): TemplateResult {
  const { width, height, plot } = layout;
  return html`<svg class="trend" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <defs>${input.view.key.absences.map(({ hatch }) => hatchDefinition(hatch))}</defs>
    ${layout.gridLines.map((y) => svg`<line class="grid" x1=${plot.left} x2=${plot.right} y1=${y} y2=${y}></line>`)}
    ${layout.timeTicks.map((x) => svg`<line class="tick" x1=${x} x2=${x} y1=${plot.bottom} y2=${plot.bottom + 5}></line>`)}
    <line class="axis" x1=${plot.left} x2=${plot.right} y1=${plot.bottom} y2=${plot.bottom}></line>
    ${layout.valueLabels.map((label) => textTemplate(label))} ${layout.timeLabels.map((label) => textTemplate(label))}
    <g class="series-1">
      ${layout.bands.map((path) => svg`<path class="band" d=${path}></path>`)}
      ${layout.whiskers.map((path) => svg`<path class="whisker" d=${path}></path>`)}
    </g>
    ${layout.breaks.map(
      ({ x, top, label }) =>
        svg`<line class="break" x1=${x} x2=${x} y1=${top} y2=${plot.bottom}></line>${textTemplate(label, 'break-label')}`,
    )}
    ${layout.absences.map(
      ({ style, marker, cells }) =>
        svg`<g><path class="marker series-${style}" d=${marker}></path>${cells.map(
          ({ x, y, width, height, hatch }) =>
            svg`<rect class="absence" x=${x} y=${y} width=${width} height=${height} fill="url(#hatch-${hatch})"></rect>`,
        )}</g>`,
    )}
    ${highlightTemplate(input, layout)}
    ${[...layout.series].reverse().map(
      ({ style, runs, markers, label, leader }) => svg`<g class="series-${style}">
        ${runs.map(({ path, open }) => svg`<path class="line ${open ? 'open' : ''}" d=${path}></path>`)}
        ${markers.map(({ path, open }) => svg`<path class="marker ${open ? 'open' : ''}" d=${path}></path>`)}
        ${leader === undefined ? nothing : svg`<path class="leader" d=${leader}></path>`}
        ${label === undefined ? nothing : textTemplate(label, 'name')}
      </g>`,
    )}
    ${ringTemplate(input, layout)}
  </svg>`;
}

function highlightTemplate({ shownPeriod }: TrendLineTemplateInput, { places, plot }: TrendLayout): SVGTemplateResult | typeof nothing {
  if (shownPeriod === undefined) return nothing;
  const x = places[shownPeriod]!;
  return svg`<line class="pointed" x1=${x} x2=${x} y1=${plot.top} y2=${plot.bottom}></line>`;
}

/** A ring around the point that the keyboard is at; on the axis where it has no number. */
function ringTemplate({ view, active, activeIsShown }: TrendLineTemplateInput, layout: TrendLayout): SVGTemplateResult | typeof nothing {
  if (active === undefined || !activeIsShown) return nothing;
  const line = view.series.slice(0, active.series).filter(({ style }) => style !== undefined).length;
  const y = layout.series[line]?.heights[active.period] ?? layout.plot.bottom;
  return svg`<circle class="ring" cx=${layout.places[active.period]!} cy=${y} r="9"></circle>`;
}

function tooltipTemplate({ series, periodTexts, breaks }: TrendLineView, period: number): TemplateResult {
  return html`<div class="tooltip" aria-hidden="true">
    <strong>${periodTexts[period]}</strong>
    ${series.map(({ name, style, points }) =>
      style === undefined
        ? nothing
        : html`<span class="row">${seriesSwatch(style)}<span>${name}: ${trendPointText(points[period]!)}</span></span>`,
    )}
    ${breaks.map(({ at, label, note }) => (at === period ? html`<span class="row">${label}: ${note}</span>` : nothing))}
  </div>`;
}

function textTemplate({ x, y, text, anchor }: PlacedText, kind = ''): SVGTemplateResult {
  return svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

function optionId({ series, period }: TrendPlace): string {
  return `point-${series}-${period}`;
}
