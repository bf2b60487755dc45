import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TrendWords } from '../../src/language/trend-words.js';
import { markerPath } from '../../src/views/trend-line.marker.js';
import type { SeriesStyle } from '../../src/views/trend-line.series.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import { hatchSwatch } from '../shared/hatches.js';

/** What lines and marks stand for, and the trend of each line. Where every region has a chart of its own, these stand with it. */
export function legendTemplate({ series, key, apart }: TrendLineView, words: TrendWords): TemplateResult | typeof nothing {
  const lines = series.flatMap(({ name, style, isReference, points, trend }) => {
    if (style === undefined || (apart && !isReference)) return [];
    const drawn = points.some(({ value }) => value !== null);
    const text = drawn ? (trend === undefined ? name : `${name}: ${trend.text}`) : words.withoutFigures(name);
    return [html`<li>${seriesSwatch(style)}<span>${text}</span></li>`];
  });
  const marks = [
    ...(key.open === undefined ? [] : [html`<li>${openSwatch()}<span>${key.open}</span></li>`]),
    ...key.absences.map(({ hatch, text }) => html`<li>${hatchSwatch(hatch)}<span>${text}</span></li>`),
    ...(key.band === undefined ? [] : [html`<li>${bandSwatch()}<span>${key.band}</span></li>`]),
    ...(key.cut === undefined ? [] : [html`<li><span>${key.cut}</span></li>`]),
    ...(key.note === undefined ? [] : [html`<li><span>${key.note}</span></li>`]),
  ];
  if (lines.length === 0 && marks.length === 0) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${words.legend}>
    ${lines} ${marks}
  </ul>`;
}

/** A piece of a line with its marker. */
export function seriesSwatch(style: SeriesStyle): TemplateResult {
  return html`<svg class="line-swatch series-${style}" width="40" height="14" viewBox="0 0 40 14" aria-hidden="true">
    <path class="line" d="M0 7H40"></path>
    ${style === 'reference' ? nothing : svg`<path class="marker" d=${markerPath(style, 20, 7, 4)}></path>`}
  </svg>`;
}

function openSwatch(): TemplateResult {
  return html`<svg class="line-swatch series-1" width="40" height="14" viewBox="0 0 40 14" aria-hidden="true">
    <path class="line open" d="M0 7H32"></path>
    <path class="marker open" d=${markerPath(1, 34, 7, 4)}></path>
  </svg>`;
}

function bandSwatch(): TemplateResult {
  return html`<svg class="line-swatch series-1" width="40" height="14" viewBox="0 0 40 14" aria-hidden="true">
    <path class="band" d="M0 1H40V13H0z"></path>
    <path class="line" d="M0 7H40"></path>
  </svg>`;
}
