import { normalUpperTail } from './normal-quantile.js';

export const TRENDS = ['too-short', 'falling', 'no-clear-trend', 'rising'] as const;

export type Trend = (typeof TRENDS)[number];

export interface MannKendall {
  readonly trend: Trend;
  /** Pairs of periods in which the later is higher, less those in which it is lower. */
  readonly s: number;
  /** Two-sided, 0–1; 1 where there are fewer than 2 numbers or all are equal. */
  readonly pValue: number;
  /** Periods with a number, and without. */
  readonly used: number;
  readonly leftOut: number;
}

export interface TrendRules {
  /** With fewer numbers the series is too short: of 4 even a steady rise has p = 0.083. */
  readonly minimumUsed: number;
  /** A trend has a p-value under this. */
  readonly level: number;
}

export const USUAL_TREND_RULES: TrendRules = { minimumUsed: 5, level: 0.05 };

/** From this many numbers on the normal approximation is used; with ties always. */
const NORMAL_FROM = 50;

/** Probability that n numbers in random order have an S at least this far from 0. */
function exactPValue(n: number, s: number): number {
  // probabilities[k]: of k pairs in falling order. The i-th number forms 0 to i − 1 such pairs with those before it, each as likely.
  let probabilities = [1];
  for (let i = 2; i <= n; i++) {
    const next = new Array<number>((i * (i - 1)) / 2 + 1).fill(0);
    probabilities.forEach((probability, pairs) => {
      for (let added = 0; added < i; added++) next[pairs + added]! += probability / i;
    });
    probabilities = next;
  }
  const falling = (probabilities.length - 1 - Math.abs(s)) / 2;
  const tail = probabilities.slice(0, falling + 1).reduce((sum, probability) => sum + probability, 0);
  return Math.min(1, 2 * tail);
}

/** The numbers in order, and how many pairs have the later one lower: counted while the list is merged into order. */
function sortedWithFallingPairs(numbers: readonly number[]): { readonly sorted: Float64Array; readonly falling: number } {
  let [from, to] = [Float64Array.from(numbers), new Float64Array(numbers.length)];
  let falling = 0;
  for (let width = 1; width < numbers.length; width *= 2) {
    for (let start = 0; start < numbers.length; start += 2 * width) {
      const middle = Math.min(start + width, numbers.length);
      const end = Math.min(middle + width, numbers.length);
      for (let left = start, right = middle, at = start; at < end; at++) {
        if (left < middle && (right === end || from[left]! <= from[right]!)) to[at] = from[left++]!;
        else {
          to[at] = from[right++]!;
          falling += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  return { sorted: from, falling };
}

/** How many numbers each group of equal ones has. */
function tiesIn(sorted: Float64Array): number[] {
  const ties: number[] = [];
  sorted.forEach((number, i) => {
    if (i > 0 && number === sorted[i - 1]) ties[ties.length - 1]! += 1;
    else ties.push(1);
  });
  return ties;
}

/** Normal approximation with continuity correction; the variance is less by what ties take away. */
function approximatePValue(used: number, ties: readonly number[], s: number): number {
  const spread = (n: number) => n * (n - 1) * (2 * n + 5);
  const variance = ties.reduce((left, tied) => left - spread(tied), spread(used));
  if (variance <= 0 || s === 0) return 1;
  return Math.min(1, 2 * normalUpperTail((Math.abs(s) - 1) / Math.sqrt(variance / 18)));
}

/**
 * Mann–Kendall test: do later numbers tend to be higher, or lower, than earlier ones?
 *
 *     S = Σ sign(x_j − x_i), i < j;   var S = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18;   z = (|S| − 1) / √var S
 *
 * Exact for fewer than 50 numbers without ties. Only order counts, so gaps do no harm.
 * Source: H. B. Mann, Nonparametric tests against trend, Econometrica 13 (1945); M. G. Kendall, Rank Correlation Methods (1975).
 * Takes periods as independent of each other: of what drifts, such as a price, far more than `level` have a trend by chance.
 * For series without seasons: give quarters of one kind, or years. Periods on both sides of a break make no series.
 * @param values from old to new; NaN for cells without a number, which are left out
 */
export function mannKendall(values: ArrayLike<number>, rules: Partial<TrendRules> = {}): MannKendall {
  const { minimumUsed, level } = { ...USUAL_TREND_RULES, ...rules };
  const numbers = Array.from(values).filter(Number.isFinite);
  const used = numbers.length;
  const { sorted, falling } = sortedWithFallingPairs(numbers);
  const ties = tiesIn(sorted);
  const s = ties.reduce((pairs, tied) => pairs - (tied * (tied - 1)) / 2, (used * Math.max(0, used - 1)) / 2) - 2 * falling;
  const exact = ties.length === used && used < NORMAL_FROM;
  const pValue = used < 2 ? 1 : exact ? exactPValue(used, s) : approximatePValue(used, ties, s);
  const direction = s > 0 ? 'rising' : 'falling';
  const trend = used < minimumUsed ? 'too-short' : pValue < level ? direction : 'no-clear-trend';
  return { trend, s, pValue, used, leftOut: values.length - used };
}
