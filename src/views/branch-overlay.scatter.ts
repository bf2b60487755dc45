import { numberText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { sortedNumbers } from '../scales/classify.js';
import { linearScale, type LinearScale } from '../scales/linear-scale.js';
import { niceDomain, ticks } from '../scales/ticks.js';
import { quantile } from '../statistics/quantile.js';
import type { BranchOverlayView } from './branch-overlay.view.js';

/** What a drawing has to do with: all in CSS pixels. */
export interface ScatterInput {
  readonly width: number;
  readonly textSize: number;
  readonly textWidth: (text: string) => number;
}

/** The regions with both figures as points in a box of `width` by `height` CSS pixels: the first branch runs to the right, the second up. */
export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly [across: readonly PlacedTick[], up: readonly PlacedTick[]];
  /** Places of the limits between classes; none by verdict. */
  readonly limits: readonly [across: readonly number[], up: readonly number[]];
  /** Positions in the view of the regions that have a point. */
  readonly regions: Int32Array;
  /** Place of each point. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** How many points lie beyond the end of an axis; they stand at its edge. */
  readonly beyond: number;
}

export interface PlacedTick {
  readonly at: number;
  readonly text: string;
}

/** Room around the plot for half a point. */
const MARGIN = 8;

/** Lays out the points in a given width. Pure: the same view and width give the same drawing. */
export function scatterLayout(view: BranchOverlayView, { width, textSize, textWidth }: ScatterInput, speech: Speech): ScatterLayout {
  const regions = Int32Array.from(
    Array.from(view.codes.keys()).filter((at) => view.branches.every(({ values }) => !Number.isNaN(values[at]))),
  );
  const [first, second] = view.branches.map(({ values }) => Float64Array.from(regions, (at) => values[at]!)) as [
    Float64Array,
    Float64Array,
  ];
  const [across, up] = [domainOf(first), domainOf(second)];
  const textOf = (value: number): string => numberText(value, view.indicator, speech);
  const heightTicks = ticks(...up, 5).map((value) => ({ value, text: textOf(value) }));
  const left = Math.ceil(heightTicks.reduce((most, { text }) => Math.max(most, textWidth(text)), 0)) + 10;
  const height = Math.round(Math.min(460, Math.max(240, width * 0.8)));
  const plot = { left, right: width - MARGIN, top: MARGIN, bottom: height - Math.round(textSize * 1.35) - 8 };
  const xs = linearScale(across, [plot.left + MARGIN, plot.right - MARGIN]);
  const ys = linearScale(up, [plot.bottom - MARGIN, plot.top + MARGIN]);
  const isBeyond = (_: number, i: number): boolean => first[i]! > across[1] || second[i]! > up[1];
  return {
    width,
    height,
    plot,
    ticks: [
      placeTicks(xs, (value) => ({ value, text: textOf(value) }), Math.max(2, Math.floor((plot.right - plot.left) / 72))),
      heightTicks.map(({ value, text }) => ({ at: ys.at(value), text })),
    ],
    limits: [limitsOf(view, 0, xs), limitsOf(view, 1, ys)],
    regions,
    x: Float32Array.from(first, (value) => xs.at(Math.min(value, across[1]))),
    y: Float32Array.from(second, (value) => ys.at(Math.min(value, up[1]))),
    beyond: regions.filter(isBeyond).length,
  };
}

function placeTicks(scale: LinearScale, textOf: (value: number) => { value: number; text: string }, most: number): PlacedTick[] {
  return ticks(...scale.domain, most).map((value) => ({ at: scale.at(value), text: textOf(value).text }));
}

function limitsOf({ limits }: BranchOverlayView, branch: 0 | 1, scale: LinearScale): number[] {
  return limits[branch].filter((limit) => limit > scale.domain[0] && limit < scale.domain[1]).map((limit) => scale.at(limit));
}

/** From so many points on, a few far away may lie beyond the axis, so that they do not press all others together. */
const MANY = 100;

/** From 0 where values come near it; to the highest, or less far where that is far beyond the others. */
function domainOf(values: Float64Array): readonly [number, number] {
  const sorted = sortedNumbers(values);
  if (sorted.length === 0) return [0, 1];
  const [low, high] = [sorted[0]!, sorted[sorted.length - 1]!];
  const most = sorted.length < MANY ? high : quantile(sorted, 0.99);
  const end = most > 0 && high > 2 * most ? 1.25 * most : high;
  return niceDomain(low >= 0 && low <= end / 4 ? 0 : low, end);
}

/** The point nearest to a place, within reach; undefined where there is none. */
export function pointNear({ x, y }: ScatterLayout, atX: number, atY: number, reach: number): number | undefined {
  let nearest: number | undefined;
  let least = reach * reach;
  for (let i = 0; i < x.length; i++) {
    const distance = (x[i]! - atX) ** 2 + (y[i]! - atY) ** 2;
    if (distance > least) continue;
    nearest = i;
    least = distance;
  }
  return nearest;
}

/** The point that an arrow key leads to: left and right go through the points by the first branch, down and up by the second. */
export function pointBeside({ x, y }: ScatterLayout, at: number, key: string): number | undefined {
  const along = key === 'ArrowLeft' || key === 'ArrowRight' ? x : key === 'ArrowUp' || key === 'ArrowDown' ? y : undefined;
  if (along === undefined) return undefined;
  // Heights on a screen run down.
  const onward = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  let next = at;
  for (let i = 0; i < along.length; i++) if (isAfter(along, i, at, onward) && (next === at || isAfter(along, next, i, onward))) next = i;
  return next;
}

/** Whether a point comes after another; at the same place the later one in the list does. */
function isAfter(along: Float32Array, point: number, other: number, onward: 1 | -1): boolean {
  const difference = (along[point]! - along[other]!) * onward;
  return difference > 0 || (difference === 0 && (point - other) * onward > 0);
}
