import { linearScale } from '../scales/linear-scale.js';
import { periodScale } from '../scales/period-scale.js';
import { placeFlags, placeTime, type PlacedText, type TextWidth } from './trend-line.layout-axes.js';
import {
  ABSENCE_HEIGHT,
  isDrawn,
  placeAbsences,
  placeBands,
  placeNames,
  placeSeries,
  type AbsenceRow,
  type Geometry,
  type PlacedSeries,
} from './trend-line.layout-series.js';
import { isGap } from './trend-line.series.js';
import type { TrendLineView } from './trend-line.view.js';

/** What a drawing has to do with: all in CSS pixels. */
export interface TrendLayoutInput {
  readonly width: number;
  readonly textSize: number;
  readonly textWidth: TextWidth;
}

/** A trend line as shapes in a box of `width` by `height` CSS pixels. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Place of each period. */
  readonly places: readonly number[];
  readonly valueLabels: readonly PlacedText[];
  readonly gridLines: readonly number[];
  readonly timeLabels: readonly PlacedText[];
  readonly timeTicks: readonly number[];
  readonly breaks: readonly { readonly x: number; readonly top: number; readonly label: PlacedText }[];
  /** Outlines of the interval, and strokes where it is that of a point alone. */
  readonly bands: readonly string[];
  readonly whiskers: readonly string[];
  readonly series: readonly PlacedSeries[];
  readonly absences: readonly AbsenceRow[];
  /** Whether names stand at the ends of the lines; else they are for a legend. */
  readonly labelled: boolean;
}

/** Room between the edge of the plot and the first and last period. */
const INSET = 12;
/** Narrower drawings have their names in a legend, as do those whose names would take more than a third. */
const LEAST_WIDTH_FOR_NAMES = 480;

/** Lays out a trend line in a given width. Pure: the same view and width give the same drawing. */
export function trendLineLayout(view: TrendLineView, { width, textSize, textWidth }: TrendLayoutInput): TrendLayout {
  const line = Math.round(textSize * 1.35);
  const widest = (texts: readonly string[]): number => Math.ceil(texts.reduce((most, text) => Math.max(most, textWidth(text)), 0));
  const drawn = view.series.filter(isDrawn);
  const rows = drawn.filter(({ points }) => points.some(isGap));
  const plotHeight = Math.round(Math.min(340, Math.max(200, width * 0.42)));
  const names = widest(drawn.map(({ name }) => name));
  const labelled = width >= LEAST_WIDTH_FOR_NAMES && names <= width * 0.32 && drawn.length * line <= plotHeight;

  const left = widest(view.axis.ticks.map(({ text }) => text)) + 10;
  const right = width - (labelled ? names + 22 : 6);
  const scale = periodScale(view.periods, [left + INSET, right - INSET]);
  const places = view.periods.map((period) => scale.at(period));
  const cuts = view.breaks.map(({ at }) => ({ at, x: Math.round((places[at - 1]! + places[at]!) / 2) }));
  const flags = placeFlags(
    view.breaks.map(({ label }, i) => ({ text: label, x: cuts[i]!.x })),
    { left, right: width, line, textWidth },
  );
  const top = 8 + line * flags.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const bottom = top + plotHeight;
  const heights = linearScale([view.axis.minimum, view.axis.maximum], [bottom, top]);
  const below = bottom + 6 + rows.length * ABSENCE_HEIGHT;
  const geometry: Geometry = { scale, heights, places, breaks: cuts.map(({ at }) => at) };

  const shapes = drawn.map((each) => placeSeries(each, geometry));
  return {
    width,
    height: below + line + 4,
    plot: { left, right, top, bottom },
    places,
    gridLines: view.axis.ticks.map(({ value }) => heights.at(value)),
    valueLabels: view.axis.ticks.map(({ value, text }) => ({ x: left - 8, y: heights.at(value) + textSize * 0.35, text, anchor: 'end' })),
    ...placeTime(view, scale, { left, right, baseline: below + textSize + 2, width, textWidth }),
    breaks: flags.map(({ x, row, label }, i) => ({ x: cuts[i]!.x, top: 4 + row * line, label: { ...label, x, y: row * line + textSize } })),
    ...placeBands(drawn, geometry),
    series: labelled ? placeNames(drawn, shapes, geometry, { x: right + 14, line, textSize, top, bottom }) : shapes,
    absences: rows.map((each, i) => placeAbsences(each, places, { y: bottom + 5 + i * ABSENCE_HEIGHT, left })),
    labelled,
  };
}

/** The period nearest to a place, and of the lines there the one nearest to a height, with its distance. */
export function nearestPoint(layout: TrendLayout, x: number, y: number): { period: number; series: number | undefined; distance: number } {
  const period = layout.places.reduce((best, place, i) => (Math.abs(place - x) < Math.abs(layout.places[best]! - x) ? i : best), 0);
  let nearest: { series: number | undefined; distance: number } = { series: undefined, distance: Infinity };
  layout.series.forEach(({ heights }, series) => {
    const height = heights[period];
    if (height === null || height === undefined) return;
    const distance = Math.abs(height - y);
    if (distance < nearest.distance) nearest = { series, distance };
  });
  return { period, ...nearest };
}
