import type { Interval } from './interval.js';
import { known, notKnown, whenKnown, type Known } from './known.js';
import { quantile } from './quantile.js';
import { rankInterval, type RankInterval } from './rank-interval.js';

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Beyond a quartile, or from the lower to the upper one. */
export type Place = 'lowest-quarter' | 'middle-half' | 'highest-quarter';

export interface PeerPosition {
  /** Regions of the group with a number, and without. Say both. */
  readonly used: number;
  readonly leftOut: number;
  /** Of the regions with a number; type 7 (quantile.ts). */
  readonly quartiles: Known<Quartiles>;
  /** Among the regions with a number; 1 is the highest value. */
  readonly rank: Known<RankInterval>;
}

export interface PeerFigures {
  /** One for each region of the group. */
  readonly values: readonly Known<number>[];
  /** For the same regions, at one confidence. Without them there is no rank. */
  readonly intervals?: readonly Known<Interval>[];
}

export interface PeerRules {
  /** With fewer regions that have a number there are no quartiles and no rank. */
  readonly minimumUsed: number;
  /** With a larger share (0–1) of the group without a number there is no rank. */
  readonly maximumMissing: number;
}

export const USUAL_PEER_RULES: PeerRules = { minimumUsed: 5, maximumMissing: 0.1 };

/** Where a region lies among its peers, by their quartiles; known also for a region outside the group. */
export function peerPlace(value: Known<number>, quartiles: Known<Quartiles>): Known<Place> {
  return whenKnown<[number, Quartiles], Place>([value, quartiles], (own, { lower, upper }) =>
    known(own < lower ? 'lowest-quarter' : own > upper ? 'highest-quarter' : 'middle-half'),
  );
}

/** The intervals of the regions that have a value; `no-interval` if one of them lacks it. */
function intervalsOfUsed(group: PeerFigures): Known<(Interval | undefined)[]> {
  const found = group.values.map((value, i) => (value.known ? group.intervals?.[i] : undefined));
  if (group.values.some((value, i) => value.known && !found[i]?.known)) return notKnown('no-interval');
  return known(found.map((interval) => (interval?.known ? interval.value : undefined)));
}

/**
 * A region in its peer group (STATISTICS.md F9).
 *
 * @param value the region's own
 * @param group its peers, the region itself among them if it belongs there
 * @param at its place in the group's lists; `undefined` for a region outside the group, which has no rank: `not-applicable`
 */
export function peerPosition(
  value: Known<number>,
  group: PeerFigures,
  at: number | undefined,
  rules: Partial<PeerRules> = {},
): PeerPosition {
  const { minimumUsed, maximumMissing } = { ...USUAL_PEER_RULES, ...rules };
  const numbers = group.values.flatMap((peer) => (peer.known ? [peer.value] : [])).sort((a, b) => a - b);
  const used = numbers.length;
  const leftOut = group.values.length - used;
  const quartiles: Known<Quartiles> =
    used === 0 || used < minimumUsed
      ? notKnown('too-few')
      : known({ lower: quantile(numbers, 0.25), median: quantile(numbers, 0.5), upper: quantile(numbers, 0.75) });

  const rank = (): Known<RankInterval> => {
    if (at === undefined) return notKnown('not-applicable');
    if (!value.known) return value;
    if (leftOut > maximumMissing * group.values.length) return notKnown('too-many-missing');
    return whenKnown<[Quartiles, (Interval | undefined)[]], RankInterval>([quartiles, intervalsOfUsed(group)], (_, intervals) => {
      const own = intervals[at];
      if (!own) return notKnown('no-interval');
      return known(
        rankInterval(
          own,
          intervals.filter((interval, i): interval is Interval => interval !== undefined && i !== at),
        ),
      );
    });
  };

  return {
    used,
    leftOut,
    quartiles,
    rank: rank(),
  };
}
