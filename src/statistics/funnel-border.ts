import { CONFIDENCE_DRAWN, CONFIDENCE_WORDED, type Interval } from './interval.js';
import { known, whenKnown, type Known } from './known.js';
import { observedAgainstExpectedInterval } from './observed-against-expected.js';
import { poissonInterval } from './poisson-interval.js';
import { sideOf, type Verdict } from './verdict.js';

/** A place on the border of a funnel. */
export interface FunnelPoint {
  readonly expected: number;
  readonly ratio: number;
}

/** The two borders of a funnel around a ratio of 1, each by rising expected number. */
export interface FunnelBorders {
  readonly lower: readonly FunnelPoint[];
  readonly upper: readonly FunnelPoint[];
}

/** From one count to the next along a border: so near that lines between them look like the curve. */
const STEP = 1.03;

/**
 * The borders of a funnel, as curves to draw: at each expected number the ratio O / E whose interval (observed-against-expected.ts) just
 * touches 1. A ratio beyond the border of 99.8% is therefore one of which verdict.ts says `higher` or `lower`, and no other is.
 *
 * They are the exact limits of funnel-limits.ts without the steps of whole counts, and for large numbers `1 ± z / √E`.
 * @param from smallest expected number, over 0
 * @param to largest, over `from`
 * @param overdispersion φ (overdispersion.ts): over 1 it widens the funnel by √φ
 */
export function funnelBorders(from: number, to: number, confidence = CONFIDENCE_DRAWN, overdispersion = 1): FunnelBorders {
  const widening = wideningOf(overdispersion);
  const curve = (end: 'lower' | 'upper', first: number): FunnelPoint[] => {
    const points: FunnelPoint[] = [];
    for (let at = first; points.length === 0 || points.at(-1)!.expected < to; at++) {
      const observed = countAt(at);
      const expected = limitsAt(at, confidence)[end];
      // Where the interval goes from exact to approximate it makes a small step back.
      if (expected > (points.at(-1)?.expected ?? 0))
        points.push({ expected, ratio: Math.max(0, 1 + (observed / expected - 1) * widening) });
    }
    return points;
  };
  const lower = curve('upper', 0);
  // Where less is expected than at the first of these, even no case at all is no sign of anything.
  if (from < lower[0]!.expected) lower.unshift({ expected: from, ratio: 0 });
  return { lower: within(lower, from, to), upper: within(curve('lower', 1), from, to) };
}

/** None, then from a count far below 1 up. */
function countAt(at: number): number {
  return at === 0 ? 0 : 0.01 * STEP ** (at - 1);
}

/** The same counts are asked for each funnel. */
const limitsByConfidence = new Map<number, Interval[]>();

function limitsAt(at: number, confidence: number): Interval {
  const limits = limitsByConfidence.get(confidence) ?? [];
  limitsByConfidence.set(confidence, limits);
  for (let next = limits.length; next <= at; next++) {
    const interval = poissonInterval(countAt(next), confidence);
    limits.push(interval.known ? interval.value : { lower: 0, upper: 0 });
  }
  return limits[at]!;
}

/** The part of a curve between two expected numbers; its ends are put on these. */
function within(points: readonly FunnelPoint[], from: number, to: number): FunnelPoint[] {
  const at = (expected: number): FunnelPoint[] => {
    const after = points.findIndex((point) => point.expected >= expected);
    const [left, right] = [points[after - 1], points[after]];
    if (right === undefined || (left === undefined && right.expected > expected)) return [];
    if (left === undefined) return [right];
    const part = (expected - left.expected) / (right.expected - left.expected);
    return [{ expected, ratio: left.ratio + part * (right.ratio - left.ratio) }];
  };
  return [...at(from), ...points.filter(({ expected }) => expected > from && expected < to), ...at(to)];
}

/**
 * On which side of a funnel a region lies: beyond the upper border (`higher`), beyond the lower one, or within. With an overdispersion of 1
 * or less it is the verdict of the region (verdict.ts).
 * @returns `undefined-ratio` where nothing is expected
 */
export function funnelSide(
  observed: number,
  expected: number,
  overdispersion = 1,
  confidence = CONFIDENCE_WORDED,
): Known<Exclude<Verdict, 'too-small'>> {
  // In place of the funnel that is widened, the distance to what is expected is made smaller.
  const narrowed = expected + (observed - expected) / wideningOf(overdispersion);
  return whenKnown([observedAgainstExpectedInterval(narrowed, expected, confidence)], (interval) => known(sideOf(interval, 1)));
}

function wideningOf(overdispersion: number): number {
  return overdispersion > 1 ? Math.sqrt(overdispersion) : 1;
}
