import type { Speech } from '../../language/speech.js';
import { trendWords } from '../../language/trend-words.js';
import type { PlacedText } from '../../views/trend-line.layout-axes.js';
import type { TrendEvents } from '../../views/trend-line.events.js';
import { trendLineLayout, type TrendLayout } from '../../views/trend-line.layout.js';
import { markerPath } from '../../views/trend-line.marker.js';
import type { SeriesStyle } from '../../views/trend-line.series.js';
import type { TrendLineView } from '../../views/trend-line.view.js';
import { capitalized, tag, type Content, type Markup } from './markup.js';
import { COLOURS, DASHES } from './static-colours.js';
import { drawing, hatched, hatchSwatch, legendList, swatch } from './static-legend.js';

const WIDTH = 560;
const TEXT_SIZE = 13;
/** The font of the page is not known: a wide guess keeps texts apart. */
const WIDTH_OF_LETTER = 0.62 * TEXT_SIZE;

/** A trend line as SVG, with what its lines and marks stand for. */
export function staticTrend(view: TrendLineView, speech: Speech): Markup {
  const layout = trendLineLayout(view, { width: WIDTH, textSize: TEXT_SIZE, textWidth: (text) => text.length * WIDTH_OF_LETTER });
  const { width, height } = layout;
  return tag(
    'figure',
    {},
    drawing(
      { label: view.label, shown: height, box: [width, height] },
      tag(
        'g',
        { 'font-size': TEXT_SIZE, fill: 'currentColor' },
        axes(layout),
        intervals(layout),
        breaks(layout),
        eventMarks(layout),
        absences(layout),
        [...layout.series].reverse().map(lineOf),
      ),
    ),
    tag(
      'figcaption',
      {},
      capitalized([view.frame.unit, view.axisNote].filter((text) => text !== undefined).join(' · ')),
      legend(view, speech),
      view.events === undefined ? undefined : eventList(view.events),
    ),
  );
}

function axes({ plot: { left, right, bottom }, gridLines, timeTicks, baseLine, valueLabels, timeLabels }: TrendLayout): Markup {
  const across = (y: number, opacity: number): Markup =>
    tag('line', { x1: left, x2: right, y1: y, y2: y, stroke: 'currentColor', 'stroke-opacity': opacity });
  return tag(
    'g',
    {},
    gridLines.map((y) => across(y, 0.2)),
    across(bottom, 0.7),
    baseLine === undefined ? undefined : across(baseLine, 0.7),
    timeTicks.map((x) => tag('line', { x1: x, x2: x, y1: bottom, y2: bottom + 5, stroke: 'currentColor' })),
    [...valueLabels, ...timeLabels].map((label) => textAt(label)),
  );
}

function intervals({ bands, whiskers }: TrendLayout): Markup {
  return tag(
    'g',
    {},
    bands.map((d) => tag('path', { d, fill: COLOURS.series[1], 'fill-opacity': 0.16 })),
    whiskers.map((d) => tag('path', { d, fill: 'none', stroke: COLOURS.series[1], 'stroke-opacity': 0.4, 'stroke-width': 6 })),
  );
}

function breaks({ breaks: all, plot }: TrendLayout): Markup {
  return tag(
    'g',
    {},
    all.map(({ x, top, label }) => [
      tag('line', { x1: x, x2: x, y1: top, y2: plot.bottom, stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-dasharray': '1 3' }),
      label === undefined ? undefined : textAt(label),
    ]),
  );
}

function eventMarks({ events, plot }: TrendLayout): Markup {
  return tag(
    'g',
    {},
    events.map(({ x, y, text }) => [
      tag('line', { x1: x, x2: x, y1: plot.top, y2: y - 9, stroke: 'currentColor', 'stroke-opacity': 0.5 }),
      tag('circle', { cx: x, cy: y, r: 9, fill: 'none', stroke: 'currentColor' }),
      textAt({ x, y: y + 4.5, text, anchor: 'middle' }),
    ]),
  );
}

/** The measures that have a number on the time axis, with where to read about them. */
function eventList({ heading, list, notACause }: TrendEvents): Markup {
  const items = list.map(({ number, from, title, holder, url }) =>
    tag('li', { value: number }, `${from}: `, url === undefined ? title : tag('a', { href: url }, title), ` (${holder})`),
  );
  return tag('div', {}, tag('p', {}, heading), tag('ol', {}, items), tag('p', {}, notACause));
}

function absences({ absences: rows }: TrendLayout): Markup {
  return tag(
    'g',
    {},
    rows.map(({ style, marker, cells }) => [
      tag('path', { d: marker, fill: COLOURS.series[style] }),
      cells.map(({ x, y, width, height, hatch }) => hatched(hatch, x, y, width, height)),
    ]),
  );
}

function lineOf({ style, runs, markers, label, leader }: TrendLayout['series'][number]): Markup {
  const colour = COLOURS.series[style];
  const line = { fill: 'none', stroke: colour, 'stroke-width': style === 'reference' ? 1.5 : 2.25, 'stroke-linejoin': 'round' };
  return tag(
    'g',
    {},
    runs.map(({ path, open }) =>
      tag('path', { d: path, ...line, 'stroke-dasharray': open ? '0.1 5' : DASHES[style], 'stroke-linecap': open ? 'round' : undefined }),
    ),
    markers.map(({ path, open }) =>
      tag('path', { d: path, ...(open ? { fill: '#ffffff', stroke: colour, 'stroke-width': 1.75 } : { fill: colour }) }),
    ),
    leader === undefined ? undefined : tag('path', { d: leader, fill: 'none', stroke: colour, 'stroke-width': 0.75 }),
    label === undefined ? undefined : textAt(label, 600),
  );
}

function textAt({ x, y, text, anchor }: PlacedText, weight?: number): Markup {
  return tag('text', { x, y, 'text-anchor': anchor, 'font-weight': weight }, text);
}

function legend({ series, key }: TrendLineView, speech: Speech): Markup | undefined {
  const words = trendWords(speech.tag);
  const lines = series.flatMap(({ name, style, points, trend }) => {
    if (style === undefined) return [];
    const drawn = points.some(({ value }) => value !== null);
    return [[lineSwatch(style), drawn ? (trend === undefined ? name : `${name}: ${trend.text}`) : words.withoutFigures(name)] as const];
  });
  const marks: (readonly [Markup | undefined, string])[] = [
    ...(key.open === undefined ? [] : [[openSwatch(), key.open] as const]),
    ...key.absences.map(({ hatch, text }) => [hatchSwatch(hatch), text] as const),
    ...(key.band === undefined ? [] : [[bandSwatch(), key.band] as const]),
    ...(key.note === undefined ? [] : [[undefined, key.note] as const]),
  ];
  return legendList(words.legend, [...lines, ...marks]);
}

function lineSwatch(style: SeriesStyle): Markup {
  const colour = COLOURS.series[style];
  const line = tag('path', { d: 'M0 7H40', fill: 'none', stroke: colour, 'stroke-width': 2.25, 'stroke-dasharray': DASHES[style] });
  return swatch(40, 14, line, style === 'reference' ? undefined : tag('path', { d: markerPath(style, 20, 7, 4), fill: colour }));
}

function openSwatch(): Markup {
  const look = { stroke: COLOURS.series[1], 'stroke-width': 1.75 };
  return swatch(
    40,
    14,
    tag('path', { d: 'M0 7H32', fill: 'none', ...look, 'stroke-dasharray': '0.1 5', 'stroke-linecap': 'round' }),
    tag('path', { d: markerPath(1, 34, 7, 4), fill: '#ffffff', ...look }),
  );
}

function bandSwatch(): Markup {
  const content: Content[] = [
    tag('path', { d: 'M0 1H40V13H0z', fill: COLOURS.series[1], 'fill-opacity': 0.16 }),
    tag('path', { d: 'M0 7H40', fill: 'none', stroke: COLOURS.series[1], 'stroke-width': 2.25 }),
  ];
  return swatch(40, 14, content);
}
