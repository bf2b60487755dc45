import { linearScale } from '../scales/linear-scale.js';
import { periodScale } from '../scales/period-scale.js';
import { EVENT_HEIGHT, placeEvents, type PlacedEvent } from './trend-line.layout-events.js';
import { placeFlags, placeTime, type PlacedText, type TextWidth } from './trend-line.layout-axes.js';
import {
  ABSENCE_HEIGHT,
  placeAbsences,
  placeBands,
  placeNames,
  placeSeries,
  type AbsenceRow,
  type DrawnSeries,
  type Geometry,
  type PlacedSeries,
} from './trend-line.layout-series.js';
import { isGap } from './trend-line.series.js';
import { trendTime } from './trend-line.time.js';
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
  /** Height of 100 in an index. */
  readonly baseLine: number | undefined;
  readonly timeLabels: readonly PlacedText[];
  readonly timeTicks: readonly number[];
  readonly breaks: readonly { readonly x: number; readonly top: number; readonly label?: PlacedText }[];
  readonly events: readonly PlacedEvent[];
  /** Outlines of the interval, and strokes where it is that of a point alone. */
  readonly bands: readonly string[];
  readonly whiskers: readonly string[];
  readonly series: readonly PlacedSeries[];
  /** Positions in the view of the lines that are drawn, in the same order. */
  readonly drawn: readonly number[];
  readonly absences: readonly AbsenceRow[];
  /** Whether names stand at the ends of the lines; else they are for a legend. */
  readonly labelled: boolean;
}

/** What is the same for all charts that have one width, one height and one scale. */
export interface TrendFrame {
  readonly geometry: Geometry;
  /** The lines to draw, by their position in the view, within the frame. */
  layout(lines: readonly number[]): TrendLayout;
}

export interface TrendFrameInput extends TrendLayoutInput {
  readonly plotHeight: number;
  /** Room for names at the ends of lines; 0 where they stand elsewhere. */
  readonly names: number;
  /** Whether breaks have their name above the plot; else a legend says what their lines are. */
  readonly withBreakNames: boolean;
  /** Which lines stand in one chart, by their position in the view: room is kept for the marks of all their absent figures. */
  readonly together: readonly (readonly number[])[];
}

/** Room between the edge of the plot and the first and last period. */
const INSET = 12;
/** Narrower drawings have their names in a legend, as do those whose names would take more than a third. */
const LEAST_WIDTH_FOR_NAMES = 480;

/** Lays out a trend line in a given width. Pure: the same view and width give the same drawing. */
export function trendLineLayout(view: TrendLineView, input: TrendLayoutInput): TrendLayout {
  const { width, textSize, textWidth } = input;
  const lines = view.series.flatMap(({ style }, i) => (style === undefined ? [] : [i]));
  const plotHeight = Math.round(Math.min(340, Math.max(200, width * 0.42)));
  const names = widestOf(
    lines.map((i) => view.series[i]!.name),
    textWidth,
  );
  const labelled = width >= LEAST_WIDTH_FOR_NAMES && names <= width * 0.32 && lines.length * lineHeight(textSize) <= plotHeight;
  return trendFrame(view, { ...input, plotHeight, names: labelled ? names : 0, withBreakNames: true, together: [lines] }).layout(lines);
}

/** Places all but the lines. */
export function trendFrame(view: TrendLineView, input: TrendFrameInput): TrendFrame {
  const { width, textSize, textWidth, plotHeight, names, withBreakNames, together } = input;
  const withGaps = new Set(view.series.flatMap(({ points }, i) => (points.some(isGap) ? [i] : [])));
  const absenceRows = together.reduce((most, lines) => Math.max(most, lines.filter((i) => withGaps.has(i)).length), 0);
  const line = lineHeight(textSize);
  const left =
    widestOf(
      view.axis.ticks.map(({ text }) => text),
      textWidth,
    ) + 10;
  const right = width - (names > 0 ? names + 22 : 6);
  const scale = periodScale(view.periods, [left + INSET, right - INSET]);
  const places = view.periods.map((period) => scale.at(period));
  const cuts = view.breaks.map(({ at }) => Math.round((places[at - 1]! + places[at]!) / 2));
  const flags = placeFlags(
    view.breaks.flatMap(({ label }, i) => (withBreakNames ? [{ text: label, x: cuts[i]! }] : [])),
    { left, right: width, line, textWidth },
  );
  const top = 8 + line * flags.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const bottom = top + plotHeight;
  const heights = linearScale([view.axis.minimum, view.axis.maximum], [bottom, top]);
  const marksTop = bottom + 6 + absenceRows * ABSENCE_HEIGHT;
  const events = placeEvents(view.events?.list ?? [], scale.atMonths, { left, right, top: marksTop });
  const below = marksTop + EVENT_HEIGHT * events.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const geometry: Geometry = { time: trendTime(view.periods), heights, places };
  const fixed = {
    width,
    height: below + line + 4,
    plot: { left, right, top, bottom },
    places,
    gridLines: view.axis.ticks.map(({ value }) => heights.at(value)),
    baseLine: view.base === undefined ? undefined : heights.at(100),
    valueLabels: view.axis.ticks.map(({ value, text }): PlacedText => ({
      x: left - 8,
      y: heights.at(value) + textSize * 0.35,
      text,
      anchor: 'end',
    })),
    ...placeTime(view, scale, { baseline: below + textSize + 2, width, textWidth }),
    labelled: names > 0,
  };
  return {
    geometry,
    layout: (lines) => {
      const drawn = lines.map((i) => view.series[i] as DrawnSeries);
      const shapes = drawn.map((each) => placeSeries(each, geometry));
      const concerns = (about: readonly number[] | undefined): boolean => about === undefined || lines.some((i) => about.includes(i));
      return {
        ...fixed,
        breaks: view.breaks.flatMap(({ series }, i) => {
          if (!concerns(series)) return [];
          const flag = flags[i];
          if (flag === undefined) return [{ x: cuts[i]!, top }];
          const { x, row, label } = flag;
          return [{ x: cuts[i]!, top: 4 + row * line, label: { ...label, x, y: row * line + textSize } }];
        }),
        events: events.filter((_, i) => concerns(view.events!.list[i]!.series)),
        ...placeBands(drawn, geometry),
        series: names > 0 ? placeNames(drawn, shapes, geometry, { x: right + 14, line, textSize, top, bottom }) : shapes,
        drawn: lines,
        absences: lines
          .filter((i) => withGaps.has(i))
          .map((at, i) => placeAbsences(view.series[at] as DrawnSeries, places, { y: bottom + 5 + i * ABSENCE_HEIGHT, left })),
      };
    },
  };
}

function widestOf(texts: readonly string[], textWidth: TextWidth): number {
  return Math.ceil(texts.reduce((most, text) => Math.max(most, textWidth(text)), 0));
}

function lineHeight(textSize: number): number {
  return Math.round(textSize * 1.35);
}
