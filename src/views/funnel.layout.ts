import type { Speech } from '../language/speech.js';
import { linearScale, type LinearScale } from '../scales/linear-scale.js';
import { funnelBorders, type FunnelBorders, type FunnelPoint } from '../statistics/funnel-border.js';
import { CONFIDENCE_DRAWN, CONFIDENCE_WORDED } from '../statistics/interval.js';
import { USUAL_THRESHOLDS, VERDICTS, type Verdict } from '../statistics/verdict.js';
import { placeTicks, type PlacedTick } from './funnel.ticks.js';
import type { FunnelView } from './funnel.dots.js';

/** What a drawing has to do with: all in CSS pixels. */
export interface FunnelInput {
  readonly width: number;
  readonly textSize: number;
  readonly textWidth: (text: string) => number;
}

/** A funnel in a box of `width` by `height` CSS pixels. */
export interface FunnelLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: { readonly expected: readonly PlacedTick[]; readonly ratio: readonly PlacedTick[] };
  /** Height of a ratio of 1. */
  readonly reference: number;
  /** SVG path of the area within the limits of 99.8%, and of those of 95%; empty where all is too small to say. */
  readonly funnel: string;
  readonly drawnLimits: string;
  /** Left of it too little is expected to say anything; undefined where it is not in the picture. */
  readonly tooSmallUpTo: number | undefined;
  /** Place of each dot. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** SVG path of all dots of a verdict, so that thousands are drawn as fast as some. */
  readonly dots: readonly { readonly verdict: Verdict; readonly path: string }[];
  /** How many dots lie beyond an end of an axis; they stand at its edge. */
  readonly atEdge: number;
}

const { minimumExpected } = USUAL_THRESHOLDS;
/** Room around the plot for half a dot. */
const MARGIN = 8;
/** Under this nothing can be said of any region, and an axis that went on would be most of the picture. */
const LEAST_EXPECTED = 0.5;
const MOST_TIMES = 16;

/**
 * Lays out the dots in a given width. Pure: the same view and width give the same drawing.
 *
 * Expected counts stand on a logarithmic scale, as some regions are a thousand times others. Ratios stand on a scale of square roots: there a
 * count varies by chance as far up as down, so that the funnel is as high above 1 as below it, and zero has a place.
 */
export function funnelLayout(view: FunnelView, { width, textSize, textWidth }: FunnelInput, speech: Speech): FunnelLayout {
  const height = Math.round(Math.min(480, Math.max(300, width * 0.62)));
  const [least, most] = expectedDomain(view.expected);
  const start = Math.max(least, minimumExpected);
  const limits = (confidence: number): FunnelBorders =>
    start < most ? funnelBorders(start, most, confidence, view.overdispersion) : { lower: [], upper: [] };
  const [drawn, worded] = [limits(CONFIDENCE_DRAWN), limits(CONFIDENCE_WORDED)];
  const highest = ratioEnd(view, worded.upper[0]?.ratio ?? 2);
  const numberText = (value: number): string =>
    speech.number(value, Number.isInteger(value) ? 0 : value * 10 === Math.round(value * 10) ? 1 : 2);
  const left = Math.ceil(Math.max(...[0.25, highest].map((value) => textWidth(numberText(Math.round(value * 100) / 100))))) + 10;
  const plot = { left, right: width - MARGIN, top: MARGIN, bottom: height - Math.round(textSize * 1.35) - 8 };
  const across = linearScale([Math.log(least), Math.log(most)], [plot.left + MARGIN, plot.right - MARGIN]);
  const up = linearScale([0, Math.sqrt(highest)], [plot.bottom - MARGIN, plot.top + MARGIN]);
  const [xAt, yAt] = [placing(across, Math.log), placing(up, Math.sqrt)];
  const x = Float32Array.from(view.expected, (expected) => xAt(Math.max(least, expected)));
  const y = Float32Array.from(view.ratios, (ratio) => yAt(Math.min(highest, ratio)));
  const curve = (border: readonly FunnelPoint[], from: string): string =>
    border.map(({ expected, ratio }, i) => `${i === 0 ? from : 'L'}${round(xAt(expected))} ${round(yAt(ratio))}`).join('');
  return {
    width,
    height,
    plot,
    ticks: {
      expected: placeTicks('counts', [least, most], xAt, (text) => textWidth(text) + 14, numberText),
      ratio: placeTicks('ratios', [0, highest], yAt, () => textSize * 1.7, numberText),
    },
    reference: yAt(1),
    funnel: worded.upper.length === 0 ? '' : `${curve(worded.upper, 'M')}${curve([...worded.lower].reverse(), 'L')}z`,
    drawnLimits: curve(drawn.upper, 'M') + curve(drawn.lower, 'M'),
    tooSmallUpTo: least < minimumExpected ? xAt(Math.min(most, minimumExpected)) : undefined,
    x,
    y,
    dots: dotPaths(view, x, y),
    atEdge: view.expected.reduce((sum, expected, i) => sum + (expected < least || view.ratios[i]! > highest ? 1 : 0), 0),
  };
}

function expectedDomain(expected: Float64Array): readonly [number, number] {
  let [low, high] = [Infinity, 0];
  for (const each of expected) [low, high] = [Math.min(low, each), Math.max(high, each)];
  // Some of the funnel before the first dot shows its shape.
  const least = Math.max(LEAST_EXPECTED, high === 0 ? 0 : 0.7 * low);
  return [least, Math.max(high, 2 * least)];
}

/** So high that the funnel begins within the picture, and all are in it about which something is said. */
function ratioEnd({ ratios, verdicts }: FunnelView, mouth: number): number {
  const worded = ratios.reduce((highest, ratio, i) => (VERDICTS[verdicts[i]!] === 'too-small' ? highest : Math.max(highest, ratio)), 2);
  return Math.min(MOST_TIMES, Math.max(worded, Math.min(mouth, 2 * worded)) * 1.05);
}

function placing(scale: LinearScale, of: (value: number) => number): (value: number) => number {
  return (value) => scale.at(of(value));
}

/** Marks differ in shape, not in colour alone: dots for what has a verdict, crosses for what is too small. */
function dotPaths({ verdicts }: FunnelView, x: Float32Array, y: Float32Array): FunnelLayout['dots'] {
  const r = x.length > 2000 ? 1.75 : x.length > 500 ? 2.75 : 4;
  const paths = VERDICTS.map(() => '');
  x.forEach((left, i) => {
    const [atX, atY] = [round(left), round(y[i]!)];
    const verdict = verdicts[i]!;
    paths[verdict] +=
      VERDICTS[verdict] === 'too-small'
        ? `M${round(left - r * 0.8)} ${round(y[i]! - r * 0.8)}l${r * 1.6} ${r * 1.6}m0 ${-r * 1.6}l${-r * 1.6} ${r * 1.6}`
        : `M${round(atX - r)} ${atY}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  });
  return VERDICTS.flatMap((verdict, at) => (paths[at] === '' ? [] : [{ verdict, path: paths[at]! }]));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** The dot nearest to a place, within reach; undefined where there is none. */
export function dotNear({ x, y }: FunnelLayout, atX: number, atY: number, reach: number): number | undefined {
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
