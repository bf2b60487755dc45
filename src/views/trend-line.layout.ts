import { linearScale, type LinearScale } from '../scales/linear-scale.js';
import { labelledPeriods, periodScale, type PeriodScale } from '../scales/period-scale.js';
import { spreadApart } from './trend-line.labels.js';
import { markerPath } from './trend-line.marker.js';
import { piecesOf, runsOf, type Piece } from './trend-line.pieces.js';
import { hatchOf, isGap, isOpen, type HatchedAbsence, type SeriesStyle, type TrendPoint, type TrendSeries } from './trend-line.series.js';
import type { TrendLineView } from './trend-line.view.js';

/** What a drawing has to do with: all in CSS pixels. */
export interface TrendLayoutInput {
  readonly width: number;
  readonly textSize: number;
  readonly textWidth: (text: string) => number;
}

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedSeries {
  readonly style: SeriesStyle;
  readonly runs: readonly { readonly path: string; readonly open: boolean }[];
  readonly markers: readonly { readonly path: string; readonly open: boolean }[];
  /** Heights of its points, null where there is none. */
  readonly heights: readonly (number | null)[];
  /** Its name at its end, where there is room for the names of all. */
  readonly label?: PlacedText;
  /** From the end of the line to its name, where these are apart. */
  readonly leader?: string;
}

/** One row of marks below the time axis: where one line has no figure, and why. */
export interface AbsenceRow {
  readonly style: SeriesStyle;
  /** Marker of the line, before the row. */
  readonly marker: string;
  readonly cells: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly hatch: HatchedAbsence;
  }[];
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

const MARKER_RADIUS = 4;
/** Room between the edge of the plot and the first and last period. */
const INSET = 12;
const ABSENCE_HEIGHT = 12;
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
    series: labelled ? withNames(drawn, shapes, geometry, { x: right + 14, line, textSize, top, bottom }) : shapes,
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

interface Geometry {
  readonly scale: PeriodScale;
  readonly heights: LinearScale;
  readonly places: readonly number[];
  readonly breaks: readonly number[];
}

type DrawnSeries = TrendSeries & { readonly style: SeriesStyle };

function isDrawn(series: TrendSeries): series is DrawnSeries {
  return series.style !== undefined;
}

function placeSeries({ points, style }: DrawnSeries, { scale, heights, places, breaks }: Geometry): PlacedSeries {
  const ys = points.map(({ value }) => (value === null ? null : round(heights.at(value))));
  const pieces = piecesOf(points, scale, breaks);
  const path = (run: Piece): string => `M${run.map((at) => `${round(places[at]!)} ${ys[at]}`).join('L')}`;
  const ends = new Set(pieces.flatMap((piece) => [piece[0]!, piece.at(-1)!]));
  // Where periods are close together, markers would make a string of beads.
  const spacing = (places.at(-1)! - places[0]!) / Math.max(1, places.length - 1);
  const every = Math.max(1, Math.ceil(16 / Math.max(1, spacing)));
  const marked = pieces
    .flat()
    .filter(
      (at) => isOpen(points[at]!) || (style === 'reference' ? isAlone(at, pieces) : ends.has(at) || (points.length - 1 - at) % every === 0),
    );
  return {
    style,
    runs: pieces.flatMap((piece) => runsOf(piece, points).map(({ run, open }) => ({ path: path(run), open }))),
    markers: marked.map((at) => ({ path: markerPath(style, round(places[at]!), ys[at]!, MARKER_RADIUS), open: isOpen(points[at]!) })),
    heights: ys,
  };
}

function isAlone(at: number, pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.length === 1 && piece[0] === at);
}

function placeBands(drawn: readonly DrawnSeries[], { scale, heights, places, breaks }: Geometry): Pick<TrendLayout, 'bands' | 'whiskers'> {
  const bands: string[] = [];
  const whiskers: string[] = [];
  for (const { points } of drawn) {
    const limits = points.map(({ interval, ...point }): TrendPoint => (interval === undefined ? { ...point, value: null } : point));
    const at = (i: number, end: 'lower' | 'upper'): string => `${round(places[i]!)} ${round(heights.at(points[i]!.interval![end]))}`;
    for (const piece of piecesOf(limits, scale, breaks)) {
      const upper = piece.map((i) => at(i, 'upper'));
      const lower = piece.map((i) => at(i, 'lower')).reverse();
      if (piece.length === 1) whiskers.push(`M${upper[0]}L${lower[0]}`);
      else bands.push(`M${[...upper, ...lower].join('L')}z`);
    }
  }
  return { bands, whiskers };
}

function withNames(
  drawn: readonly DrawnSeries[],
  shapes: readonly PlacedSeries[],
  { places }: Geometry,
  { x, line, textSize, top, bottom }: { x: number; line: number; textSize: number; top: number; bottom: number },
): PlacedSeries[] {
  const ends = shapes.map(({ heights }) => heights.findLastIndex((height) => height !== null));
  const ended = shapes.flatMap((_, i) => (ends[i]! < 0 ? [] : [i]));
  const spread = spreadApart(
    ended.map((i) => shapes[i]!.heights[ends[i]!]!),
    line,
    [top + textSize / 2, bottom - textSize / 2],
  );
  return shapes.map((shape, i) => {
    const place = ended.indexOf(i);
    if (place < 0) return shape;
    const y = round(spread[place]!);
    const [endX, endY] = [places[ends[i]!]!, shape.heights[ends[i]!]!];
    const apart = Math.abs(y - endY) > 3 || endX < x - 30;
    return {
      ...shape,
      label: { x, y: y + textSize * 0.35, text: drawn[i]!.name, anchor: 'start' },
      ...(apart ? { leader: `M${round(endX + 7)} ${endY}L${x - 4} ${y}` } : {}),
    };
  });
}

function placeAbsences({ style, points }: DrawnSeries, places: readonly number[], { y, left }: { y: number; left: number }): AbsenceRow {
  const spacing = places.length < 2 ? Infinity : Math.min(...places.slice(1).map((place, i) => place - places[i]!));
  const width = Math.min(18, spacing);
  return {
    style,
    marker: markerPath(style, left - 8, y + (ABSENCE_HEIGHT - 2) / 2, 3),
    cells: points.flatMap((point, i) =>
      isGap(point)
        ? [{ x: round(places[i]! - width / 2), y, width: round(width), height: ABSENCE_HEIGHT - 2, hatch: hatchOf(point.status!) }]
        : [],
    ),
  };
}

function placeTime(
  view: TrendLineView,
  scale: PeriodScale,
  {
    left,
    right,
    baseline,
    width,
    textWidth,
  }: { left: number; right: number; baseline: number; width: number; textWidth: (text: string) => number },
): Pick<TrendLayout, 'timeLabels' | 'timeTicks'> {
  const widest = view.timeLabels.reduce((most, { text }) => Math.max(most, textWidth(text)), 0);
  const most = Math.max(1, Math.floor((right - left) / (widest + 14)));
  const shown = labelledPeriods(
    view.timeLabels.map(({ period }) => period),
    most,
  );
  const labels = view.timeLabels.filter(({ period }) => shown.includes(period));
  return {
    timeTicks: labels.map(({ first }) => round(scale.at(first))),
    timeLabels: labels.map(({ text, first, last }) => {
      const middle = (scale.at(first) + scale.at(last)) / 2;
      const half = textWidth(text) / 2;
      return { x: round(Math.min(width - half, Math.max(half, middle))), y: baseline, text, anchor: 'middle' };
    }),
  };
}

interface PlacedFlag {
  readonly x: number;
  readonly row: number;
  readonly label: Pick<PlacedText, 'text' | 'anchor'>;
}

/** Names of breaks above the plot, beside their lines, each in the first row where it has room. */
function placeFlags(
  flags: readonly { readonly text: string; readonly x: number }[],
  { left, right, line, textWidth }: { left: number; right: number; line: number; textWidth: (text: string) => number },
): PlacedFlag[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return flags.map(({ text, x }) => {
    const length = textWidth(text) + 5;
    // To the right of its line; where that is too short, to the left; where both are, as far right as it goes.
    const before = x + length > right && x - length >= left;
    const from = before ? x - length : Math.max(0, Math.min(x, right - length));
    const to = from + length;
    let row = 0;
    while (taken.some((other) => other.row === row && from < other.to + line / 2 && other.from - line / 2 < to)) row++;
    taken.push({ row, from, to });
    return { x: from + (before ? 0 : 5), row, label: { text, anchor: 'start' } };
  });
}

/** A tenth of a pixel is as fine as a screen shows; more makes long paths. */
function round(position: number): number {
  return Math.round(position * 10) / 10;
}
