import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval, type Estimate } from '../../src/statistics/difference-interval.js';
import type { Known } from '../../src/statistics/known.js';
import { poissonInterval } from '../../src/statistics/poisson-interval.js';
import { rate, rateInterval } from '../../src/statistics/rate.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';

const valueOf = <T>(result: Known<T>): T => {
  if (!result.known) throw new Error(result.because);
  return result.value;
};
const share = (count: number, total: number): Estimate => ({ value: count / total, interval: valueOf(wilsonInterval(count, total)) });
const rateOf = (count: number, base: number): Estimate => ({
  value: valueOf(rate(count, base, 1000)),
  interval: valueOf(rateInterval(count, base, 1000)),
});

describe('interval of a difference', () => {
  // Newcombe (1998), Table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of two shares equals the published one: %i/%i less %i/%i', (a, m, b, n, lower, upper) => {
    const interval = differenceInterval(share(a, m), share(b, n));
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it('of two counts, reckoned by hand: 30 less 10 with 20.237–42.828 and 4.787–18.391 (STATISTICS.md F3)', () => {
    const estimate = (count: number): Estimate => ({ value: count, interval: valueOf(poissonInterval(count)) });
    const { lower, upper } = differenceInterval(estimate(30), estimate(10));
    expect(lower).toBeCloseTo(20 - Math.sqrt((30 - 20.237) ** 2 + (18.391 - 10) ** 2), 2);
    expect(upper).toBeCloseTo(20 + Math.sqrt((42.828 - 30) ** 2 + (10 - 4.787) ** 2), 2);
  });

  it('tells a rise of many from one of few: 300 to 400 in 10,000, not 3 to 4 in 100', () => {
    expect(differenceInterval(rateOf(400, 10_000), rateOf(300, 10_000)).lower).toBeGreaterThan(0);
    expect(differenceInterval(rateOf(4, 100), rateOf(3, 100)).lower).toBeLessThan(0);
  });

  it('contains the difference, mirrors when turned, and holds what it promises in at least 92% of the chances', () => {
    const counts = fc.integer({ min: 0, max: 500 });
    const bases = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(counts, bases, counts, bases, (x, m, y, n) => {
        const [a, b] = [rateOf(x, m), rateOf(y, n)];
        const forth = differenceInterval(a, b);
        const back = differenceInterval(b, a);
        const slack = 1e-9 * (a.value + b.value + 1);
        expect(forth.lower).toBeLessThanOrEqual(a.value - b.value + slack);
        expect(forth.upper).toBeGreaterThanOrEqual(a.value - b.value - slack);
        expect(Math.abs(forth.lower + back.upper)).toBeLessThan(slack);
      }),
    );
    for (const [mean, other] of [
      [3, 3],
      [12, 5],
      [40, 60],
    ] as const)
      expect(coverage(mean, other)).toBeGreaterThan(0.92);
  });
});

/** Probability that the interval of X − Y has the true difference in it, X and Y Poisson with these means. */
function coverage(mean: number, other: number): number {
  const probabilities = (of: number): number[] => {
    const list = [Math.exp(-of)];
    for (let count = 1; count < of + 12 * Math.sqrt(of) + 12; count++) list.push((list[count - 1]! * of) / count);
    return list;
  };
  const estimates = (list: readonly number[]): Estimate[] =>
    list.map((_, count) => ({ value: count, interval: valueOf(poissonInterval(count)) }));
  const [px, py] = [probabilities(mean), probabilities(other)];
  const [ex, ey] = [estimates(px), estimates(py)];
  let covered = 0;
  px.forEach((p, x) =>
    py.forEach((q, y) => {
      const { lower, upper } = differenceInterval(ex[x]!, ey[y]!);
      if (lower <= mean - other && mean - other <= upper) covered += p * q;
    }),
  );
  return covered;
}
