import { CONFIDENCE_DRAWN } from '../statistics/interval.js';
import { expectedOverlap } from '../statistics/expected-overlap.js';
import { known, notKnown, type Known } from '../statistics/known.js';
import { spearman } from '../statistics/spearman.js';
import { zOfConfidence } from '../statistics/z-of-confidence.js';
import type { Column } from '../tables/table.js';
import { HIGH, overlayMark, STEPS, type ClassifiedOverlay } from './branch-overlay.classes.js';

/** Under this number of regions chance alone makes any pattern: nothing is said of their association. */
export const LEAST_REGIONS = 10;

/** How many regions are high on both, and how many would be if the branches had nothing to do with each other. */
export interface BothHigh {
  /** Regions with a step of both. */
  readonly used: number;
  readonly observed: number;
  /** `too-few` where fewer than {@link LEAST_REGIONS} are used or none is high on one of them. */
  readonly chance: Known<ChanceRange>;
}

export interface ChanceRange {
  readonly expected: number;
  readonly standardDeviation: number;
  /** Whole numbers within 1.96 standard deviations of what is expected. */
  readonly lower: number;
  readonly upper: number;
}

/** STATISTICS.md F8: 38 of 342 regions, and 30 to 46 is ordinary. */
export function bothHighOf({ counts }: Pick<ClassifiedOverlay, 'counts'>): BothHigh {
  const countOf = (first: (typeof STEPS)[number], second: (typeof STEPS)[number]): number => counts.get(overlayMark(first, second)) ?? 0;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const used = sum(STEPS.flatMap((first) => STEPS.map((second) => countOf(first, second))));
  const inFirst = sum(STEPS.map((second) => countOf(HIGH, second)));
  const inSecond = sum(STEPS.map((first) => countOf(first, HIGH)));
  return { used, observed: countOf(HIGH, HIGH), chance: chanceRange(used, inFirst, inSecond) };
}

function chanceRange(used: number, inFirst: number, inSecond: number): Known<ChanceRange> {
  if (used < LEAST_REGIONS || inFirst === 0 || inSecond === 0) return notKnown('too-few');
  const { expected, standardDeviation } = expectedOverlap(used, inFirst, inSecond);
  const margin = zOfConfidence(CONFIDENCE_DRAWN) * standardDeviation;
  return known({
    expected,
    standardDeviation,
    lower: Math.max(0, inFirst + inSecond - used, Math.ceil(expected - margin)),
    upper: Math.min(inFirst, inSecond, Math.floor(expected + margin)),
  });
}

/** Spearman's ρ of the regions with both figures. */
export interface RankCorrelation {
  readonly used: number;
  /** `too-few` under {@link LEAST_REGIONS}; `undefined-ratio` where one branch has equal figures only. */
  readonly rho: Known<number>;
  /** Where nothing goes together ρ lies within plus and minus this in 95 of 100 cases: 1.96 / √(n − 1), as its variance is 1 / (n − 1). */
  readonly ordinary: number;
}

/** @param regions positions in the columns; default all */
export function rankCorrelation([first, second]: readonly [Column, Column], regions?: readonly number[]): RankCorrelation {
  const valuesOf = ({ values }: Column): ArrayLike<number> => (regions === undefined ? values : regions.map((at) => values[at] ?? NaN));
  const { rho, used } = spearman(valuesOf(first), valuesOf(second));
  return {
    used,
    rho: used < LEAST_REGIONS ? notKnown('too-few') : rho,
    ordinary: used < 2 ? 1 : Math.min(1, zOfConfidence(CONFIDENCE_DRAWN) / Math.sqrt(used - 1)),
  };
}
