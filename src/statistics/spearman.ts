import { known, notKnown, type Known } from './known.js';

export interface Spearman {
  /** ρ, from −1 to 1; `too-few` under 3 pairs, `undefined-ratio` where one side has equal values only. */
  readonly rho: Known<number>;
  /** Pairs with both numbers. */
  readonly used: number;
  /** Pairs that miss one or both. Say them with ρ. */
  readonly leftOut: number;
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function midranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0, to: number; from < order.length; from = to) {
    to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + 1 + to) / 2;
  }
  return ranks;
}

/**
 * Spearman's rank correlation: Pearson's correlation of the ranks, with mean ranks for ties.
 *
 * Source: C. Spearman, The proof and measurement of association between two things, American Journal of Psychology 15 (1904).
 * A correlation of areas says nothing about firms or people in them; ratios that share a base correlate by themselves (STATISTICS.md F8).
 * @param first a column; NaN for cells without a number
 * @param second for the same cells
 */
export function spearman(first: ArrayLike<number>, second: ArrayLike<number>): Spearman {
  const pairs = Array.from(first, (x, i) => [x, second[i] ?? NaN] as const);
  const complete = pairs.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const used = complete.length;
  const counted = { used, leftOut: pairs.length - used };
  if (used < 3) return { rho: notKnown('too-few'), ...counted };
  const xRanks = midranks(complete.map(([x]) => x));
  const yRanks = midranks(complete.map(([, y]) => y));
  const mean = (used + 1) / 2;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  xRanks.forEach((rank, i) => {
    const x = rank - mean;
    const y = yRanks[i]! - mean;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  });
  if (xx === 0 || yy === 0) return { rho: notKnown('undefined-ratio'), ...counted };
  return { rho: known(Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))), ...counted };
}
