import type { Interval } from './interval.js';

/** Ranks from 1 (highest value); `best <= worst`. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/**
 * The ranks a region may have, from the intervals of all: behind those that lie as a whole above its own, before those as a whole below.
 *
 *     best = 1 + number with lower > own upper,   worst = n − number with upper < own lower
 *
 * Source: M. Klein, T. Wright and J. Wieczorek, A joint confidence region for an overall ranking of populations, JRSS C 69 (2020).
 * All ranks hold together with the confidence that all intervals hold together, which is less than that of each.
 * @param own the region's interval
 * @param others those of the other regions, without its own
 */
export function rankInterval(own: Interval, others: readonly Interval[]): RankInterval {
  return {
    best: 1 + others.filter((other) => other.lower > own.upper).length,
    worst: 1 + others.length - others.filter((other) => other.upper < own.lower).length,
  };
}
