import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelBorders, funnelSide, type FunnelPoint } from '../../src/statistics/funnel-border.js';
import { exactFunnelLimits, funnelLimits } from '../../src/statistics/funnel-limits.js';
import { CONFIDENCE_WORDED } from '../../src/statistics/interval.js';
import { verdict } from '../../src/statistics/verdict.js';

/** Where a border stands at an expected number, by a straight line between its points. */
function ratioAt(border: readonly FunnelPoint[], expected: number): number {
  const after = Math.max(
    1,
    border.findIndex((point) => point.expected >= expected),
  );
  const [left, right] = [border[after - 1]!, border[after]!];
  return left.ratio + ((expected - left.expected) / (right.expected - left.expected)) * (right.ratio - left.ratio);
}

const expectedNumber = fc.double({ min: 5, max: 3000, noNaN: true });
const ratio = fc.double({ min: 0.001, max: 4, noNaN: true });

describe('the side of a funnel', () => {
  it('is the verdict, where there is no overdispersion', () => {
    fc.assert(
      fc.property(expectedNumber, ratio, fc.double({ min: 0.2, max: 1, noNaN: true }), (expected, times, overdispersion) => {
        const observed = Math.round(expected * times);
        expect(funnelSide(observed, expected, overdispersion)).toEqual(verdict(observed, expected));
      }),
      { numRuns: 2000 },
    );
  });

  it('is within for more of them, the more overdispersion there is, and never the other side', () => {
    fc.assert(
      fc.property(expectedNumber, ratio, fc.double({ min: 1, max: 9, noNaN: true }), (expected, times, overdispersion) => {
        const observed = Math.round(expected * times);
        const [narrow, wide] = [funnelSide(observed, expected), funnelSide(observed, expected, overdispersion)];
        if (wide.known && wide.value !== 'not-distinguishable') expect(narrow).toEqual(wide);
      }),
      { numRuns: 2000 },
    );
  });

  it('is that of the exact limits of the Poisson, where those are used', () => {
    for (const expected of [0.5, 1, 2.5, 5, 7.3, 9.9])
      for (let observed = 0; observed < 10; observed++) {
        const { lower, upper } = exactFunnelLimits(expected, CONFIDENCE_WORDED);
        const side = observed / expected > upper + 1e-12 ? 'higher' : observed / expected < lower - 1e-12 ? 'lower' : 'not-distinguishable';
        expect(funnelSide(observed, expected), `${observed} of ${expected}`).toEqual({ known: true, value: side });
      }
  });

  it('is not known where nothing is expected', () => {
    expect(funnelSide(3, 0)).toEqual({ known: false, because: 'undefined-ratio' });
  });
});

describe('the borders of a funnel', () => {
  it('part those that lie beyond it from the others, drawn as they are', () => {
    for (const overdispersion of [1, 4]) {
      const { lower, upper } = funnelBorders(5, 3000, CONFIDENCE_WORDED, overdispersion);
      fc.assert(
        fc.property(expectedNumber, ratio, (expected, times) => {
          const observed = expected * times;
          const side = funnelSide(observed, expected, overdispersion);
          const [low, high] = [ratioAt(lower, expected), ratioAt(upper, expected)];
          // Beside the border itself the lines between its points may be off by less than can be seen.
          if (Math.min(Math.abs(times - low), Math.abs(times - high)) < 0.02) return;
          expect(side).toEqual({ known: true, value: times > high ? 'higher' : times < low ? 'lower' : 'not-distinguishable' });
        }),
        { numRuns: 1000 },
      );
    }
  });

  it('are those of STATISTICS.md F5 for large numbers', () => {
    for (const confidence of [0.95, CONFIDENCE_WORDED]) {
      const { lower, upper } = funnelBorders(5, 20_000, confidence);
      for (const expected of [100, 1000, 10_000]) {
        const limits = funnelLimits(expected, confidence);
        if (!limits.known) throw new Error('has limits');
        expect(ratioAt(lower, expected)).toBeCloseTo(limits.value.lower, expected === 100 ? 1 : 2);
        expect(ratioAt(upper, expected)).toBeCloseTo(limits.value.upper, expected === 100 ? 1 : 2);
      }
    }
  });

  it('run from end to end by rising expected number, the lower one along 0 where no case at all is no sign', () => {
    for (const [from, to] of [
      [0.5, 20],
      [5, 6],
      [0.01, 50_000],
      [300, 900],
    ] as const) {
      const { lower, upper } = funnelBorders(from, to, CONFIDENCE_WORDED, 2);
      for (const border of [lower, upper]) {
        expect(border[0]!.expected).toBeCloseTo(from, 9);
        expect(border.at(-1)!.expected).toBeCloseTo(to, 9);
        border.forEach((point, i) => {
          if (i > 0) expect(point.expected).toBeGreaterThan(border[i - 1]!.expected);
          expect(Number.isFinite(point.ratio)).toBe(true);
        });
      }
      expect(lower.every((point) => point.ratio >= 0 && point.ratio < 1)).toBe(true);
      expect(upper.every((point) => point.ratio > 1)).toBe(true);
      if (from < 5) expect(lower[0]!.ratio).toBe(0);
    }
  });

  it('widen by the root of the overdispersion', () => {
    const [narrow, wide] = [funnelBorders(50, 500), funnelBorders(50, 500, 0.95, 4)];
    narrow.upper.forEach((point, i) => expect(wide.upper[i]!.ratio - 1).toBeCloseTo(2 * (point.ratio - 1), 9));
  });
});
