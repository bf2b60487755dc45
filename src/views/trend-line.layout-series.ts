import type { LinearScale } from '../scales/linear-scale.js';
import { spreadApart } from './trend-line.labels.js';
import { roundPlace, type PlacedText } from './trend-line.layout-axes.js';
import { markerPath } from './trend-line.marker.js';
import { piecesOf, runsOf, type Piece } from './trend-line.pieces.js';
import { thinned } from './trend-line.thinned.js';
import type { TrendTime } from './trend-line.time.js';
import { hatchOf, isGap, isOpen, type HatchedAbsence, type SeriesStyle, type TrendPoint, type TrendSeries } from './trend-line.series.js';

export interface PlacedSeries {
  readonly style: SeriesStyle;
  readonly runs: readonly { readonly path: string; readonly open: boolean }[];
  readonly markers: readonly { readonly path: string; readonly open: boolean }[];
  /** Heights of its points; NaN where there is none. */
  readonly heights: Float64Array;
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

/** Where periods and values lie. */
export interface Geometry {
  readonly time: TrendTime;
  readonly heights: LinearScale;
  readonly places: readonly number[];
}

export type DrawnSeries = TrendSeries & { readonly style: SeriesStyle };

const MARKER_RADIUS = 4;
/** Least distance between markers of a line, in pixels. */
const MARKER_DISTANCE = 16;
/** Height of a row of marks for absent figures, with the room below it. */
export const ABSENCE_HEIGHT = 12;

export function placeSeries({ points, style, cuts }: DrawnSeries, { time, heights, places }: Geometry): PlacedSeries {
  const ys = new Float64Array(points.length);
  points.forEach(({ value }, at) => (ys[at] = value === null ? NaN : roundPlace(heights.at(value))));
  const pieces = piecesOf(points, time, cuts);
  const path = (run: Piece): string =>
    `M${thinned(run, places, ys)
      .map((at) => `${roundPlace(places[at]!)} ${ys[at]}`)
      .join('L')}`;
  const marked = pieces.flatMap((piece) => markedOf(piece, style, points, places));
  return {
    style,
    runs: pieces.flatMap((piece) => runsOf(piece, points).map(({ run, open }) => ({ path: path(run), open }))),
    markers: marked.map((at) => ({ path: markerPath(style, roundPlace(places[at]!), ys[at]!, MARKER_RADIUS), open: isOpen(points[at]!) })),
    heights: ys,
  };
}

/** Which points have a marker: the ends, and of the others so many that they make no string of beads. */
function markedOf(piece: Piece, style: SeriesStyle, points: readonly TrendPoint[], places: readonly number[]): Piece {
  const [first, last] = [piece[0]!, piece.at(-1)!];
  const spacing = (places.at(-1)! - places[0]!) / (places.length - 1);
  const every = piece.length === 1 ? 1 : Math.max(1, Math.ceil(MARKER_DISTANCE / spacing));
  if (every === 1) return style === 'reference' && piece.length > 1 ? piece.filter((at) => isOpen(points[at]!)) : piece;
  if (style === 'reference') return [];
  // Counted from the newest period, which stays marked when one is added.
  const inner = piece.filter((at) => at !== first && at !== last && (points.length - 1 - at) % every === 0);
  return [first, ...inner, last];
}

export function placeBands(drawn: readonly DrawnSeries[], { time, heights, places }: Geometry): { bands: string[]; whiskers: string[] } {
  const bands: string[] = [];
  const whiskers: string[] = [];
  for (const { points, cuts } of drawn) {
    if (points.every(({ interval }) => interval === undefined)) continue;
    const limits = points.map(({ interval, ...point }): TrendPoint => (interval === undefined ? { ...point, value: null } : point));
    const at = (i: number, end: 'lower' | 'upper'): string =>
      `${roundPlace(places[i]!)} ${roundPlace(heights.at(points[i]!.interval![end]))}`;
    for (const piece of piecesOf(limits, time, cuts)) {
      const upper = piece.map((i) => at(i, 'upper'));
      const lower = piece.map((i) => at(i, 'lower')).reverse();
      if (piece.length === 1) whiskers.push(`M${upper[0]}L${lower[0]}`);
      else bands.push(`M${[...upper, ...lower].join('L')}z`);
    }
  }
  return { bands, whiskers };
}

/** The same lines with their names at their ends, moved apart where they would overlap. */
export function placeNames(
  drawn: readonly DrawnSeries[],
  shapes: readonly PlacedSeries[],
  { places }: Geometry,
  { x, line, textSize, top, bottom }: { x: number; line: number; textSize: number; top: number; bottom: number },
): PlacedSeries[] {
  const ends = shapes.map(({ heights }) => heights.findLastIndex((height) => !Number.isNaN(height)));
  const ended = shapes.flatMap((_, i) => (ends[i]! < 0 ? [] : [i]));
  const spread = spreadApart(
    ended.map((i) => shapes[i]!.heights[ends[i]!]!),
    line,
    [top + textSize / 2, bottom - textSize / 2],
  );
  return shapes.map((shape, i) => {
    const place = ended.indexOf(i);
    if (place < 0) return shape;
    const y = roundPlace(spread[place]!);
    const [endX, endY] = [places[ends[i]!]!, shape.heights[ends[i]!]!];
    const apart = Math.abs(y - endY) > 3 || endX < x - 30;
    return {
      ...shape,
      label: { x, y: y + textSize * 0.35, text: drawn[i]!.name, anchor: 'start' },
      ...(apart ? { leader: `M${roundPlace(endX + 7)} ${endY}L${x - 4} ${y}` } : {}),
    };
  });
}

export function placeAbsences(
  { style, points }: DrawnSeries,
  places: readonly number[],
  { y, left }: { y: number; left: number },
): AbsenceRow {
  const spacing = places.reduce((least, place, i) => (i === 0 ? least : Math.min(least, place - places[i - 1]!)), Infinity);
  const width = Math.min(18, spacing);
  const rows: { hatch: HatchedAbsence; first: number; last: number }[] = [];
  points.forEach((point, i) => {
    if (!isGap(point)) return;
    const hatch = hatchOf(point.status!);
    const row = rows.at(-1);
    // Where marks would touch they are one.
    if (row?.hatch === hatch && row.last === i - 1 && places[i]! - places[i - 1]! <= width + 0.1) row.last = i;
    else rows.push({ hatch, first: i, last: i });
  });
  return {
    style,
    marker: markerPath(style, left - 8, y + (ABSENCE_HEIGHT - 2) / 2, 3),
    cells: rows.map(({ hatch, first, last }) => ({
      x: roundPlace(places[first]! - width / 2),
      y,
      width: roundPlace(places[last]! - places[first]! + width),
      height: ABSENCE_HEIGHT - 2,
      hatch,
    })),
  };
}
