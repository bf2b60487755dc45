import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { HatchedAbsence } from '../../src/views/trend-line.series.js';
import type { PlacedText } from '../../src/views/trend-line.layout-axes.js';
import type { TrendLayout } from '../../src/views/trend-line.layout.js';
import { hatchDefinition } from '../shared/hatches.js';
import type { TrendPlace } from './trend-walk.js';

export interface PictureInput {
  /** Period that the pointer or keyboard is at. */
  readonly shownPeriod?: number | undefined;
  /** The point that has a ring around it. */
  readonly ringed?: TrendPlace | undefined;
}

/** A laid out chart as SVG. Its hatches are defined once, beside it. */
export function pictureTemplate(layout: TrendLayout, { shownPeriod, ringed }: PictureInput): TemplateResult {
  const { width, height, plot, places } = layout;
  return html`<svg class="trend" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="grid" d=${layout.gridLines.map((y) => `M${plot.left} ${y}H${plot.right}`).join('')}></path>
    <path class="tick" d=${layout.timeTicks.map((x) => `M${x} ${plot.bottom}v5`).join('')}></path>
    <line class="axis" x1=${plot.left} x2=${plot.right} y1=${plot.bottom} y2=${plot.bottom}></line>
    ${layout.baseLine === undefined ? nothing : svg`<line class="axis base" x1=${plot.left} x2=${plot.right} y1=${layout.baseLine} y2=${layout.baseLine}></line>`}
    ${layout.valueLabels.map((label) => textTemplate(label))} ${layout.timeLabels.map((label) => textTemplate(label))}
    ${layout.events.map(
      ({ x, y, text }) =>
        svg`<line class="event-line" x1=${x} x2=${x} y1=${plot.top} y2=${y - 9}></line><circle class="event" cx=${x} cy=${y} r="9"></circle>${textTemplate({ x, y: y + 4.5, text, anchor: 'middle' }, 'event-number')}`,
    )}
    <g class="series-1">
      ${layout.bands.map((path) => svg`<path class="band" d=${path}></path>`)}
      ${layout.whiskers.map((path) => svg`<path class="whisker" d=${path}></path>`)}
    </g>
    ${layout.breaks.map(
      ({ x, top, label }) =>
        svg`<line class="break" x1=${x} x2=${x} y1=${top} y2=${plot.bottom}></line>${label === undefined ? nothing : textTemplate(label, 'break-label')}`,
    )}
    ${layout.absences.map(
      ({ style, marker, cells }) =>
        svg`<g><path class="marker series-${style}" d=${marker}></path>${cells.map(
          ({ x, y, width: across, height: high, hatch }) =>
            svg`<rect class="absence" x=${x} y=${y} width=${across} height=${high} fill="url(#hatch-${hatch})"></rect>`,
        )}</g>`,
    )}
    ${shownPeriod === undefined ? nothing : svg`<line class="pointed" x1=${places[shownPeriod]!} x2=${places[shownPeriod]!} y1=${plot.top} y2=${plot.bottom}></line>`}
    ${[...layout.series].reverse().map(
      ({ style, runs, markers, label, leader }) => svg`<g class="series-${style}">
        ${runs.map(({ path, open }) => svg`<path class="line ${open ? 'open' : ''}" d=${path}></path>`)}
        ${[false, true].map((open) => markersTemplate(markers, open))}
        ${leader === undefined ? nothing : svg`<path class="leader" d=${leader}></path>`}
        ${label === undefined ? nothing : textTemplate(label, 'name')}
      </g>`,
    )}
    ${ringed === undefined ? nothing : ringTemplate(layout, ringed)}
  </svg>`;
}

/** All markers of one look as one path. */
function markersTemplate(markers: TrendLayout['series'][number]['markers'], isOpen: boolean): SVGTemplateResult | typeof nothing {
  const path = markers.flatMap((marker) => (marker.open === isOpen ? [marker.path] : [])).join('');
  return path === '' ? nothing : svg`<path class="marker ${isOpen ? 'open' : ''}" d=${path}></path>`;
}

/** The patterns that absences are filled with, for all charts of a figure. */
export function hatchesTemplate(absences: readonly { readonly hatch: HatchedAbsence }[]): TemplateResult {
  return html`<svg class="hatches" width="0" height="0" aria-hidden="true">
    <defs>${absences.map(({ hatch }) => hatchDefinition(hatch))}</defs>
  </svg>`;
}

/** A ring around the point that the keyboard is at; on the axis where it has no number. */
function ringTemplate(
  { series, drawn, places, plot }: TrendLayout,
  { series: at, period }: TrendPlace,
): SVGTemplateResult | typeof nothing {
  const line = drawn.indexOf(at);
  if (line < 0) return nothing;
  const height = series[line]!.heights[period]!;
  return svg`<circle class="ring" cx=${places[period]!} cy=${Number.isNaN(height) ? plot.bottom : height} r="9"></circle>`;
}

function textTemplate({ x, y, text, anchor }: PlacedText, kind = ''): SVGTemplateResult {
  return svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}
