import { describe, expect, it } from 'vitest';
import { empiricalBayes } from '../../src/statistics/empirical-bayes.js';
import { expectedOutside } from '../../src/statistics/expected-outside.js';
import { expectedOverlap } from '../../src/statistics/expected-overlap.js';
import { approximateFunnelLimits } from '../../src/statistics/funnel-limits.js';
import { garwoodInterval } from '../../src/statistics/garwood-interval.js';
import type { Interval } from '../../src/statistics/interval.js';
import type { Known } from '../../src/statistics/known.js';
import { locationQuotient, locationQuotientRoundingBounds } from '../../src/statistics/location-quotient.js';
import {
  expectedNumber,
  observedAgainstExpected,
  observedAgainstExpectedInterval,
} from '../../src/statistics/observed-against-expected.js';
import { poissonInterval } from '../../src/statistics/poisson-interval.js';
import { rate } from '../../src/statistics/rate.js';
import { verdict } from '../../src/statistics/verdict.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';

/** The published vectors, at the precision at which they are printed. */
function valueOf<T>(result: Known<T>): T {
  if (!result.known) throw new Error(`not known: ${result.because}`);
  return result.value;
}

function expectInterval(interval: Interval, lower: number, upper: number, decimals: number): void {
  expect(interval.lower).toBeCloseTo(lower, decimals);
  expect(interval.upper).toBeCloseTo(upper, decimals);
}

describe('location quotient (F1)', () => {
  it('equals the vector of REAT', () => {
    expect(valueOf(locationQuotient({ part: 1714, whole: 79006 }, { part: 879213, whole: 15593224 }))).toBeCloseTo(0.3847623, 7);
  });

  it.each([
    [0, 50, 0, 0.0713],
    [3, 40, 0.0258, 0.1986],
    [12, 90, 0.0779, 0.2187],
  ])('has the Wilson interval of %i in %i', (count, total, lower, upper) => {
    expectInterval(valueOf(wilsonInterval(count, total)), lower, upper, 4);
  });

  it('has bounds for counts rounded to 5', () => {
    const region = { part: 5, whole: 60 };
    const reference = { part: 2, whole: 100 };
    expect(valueOf(locationQuotient(region, reference))).toBeCloseTo(4.17, 2);
    expectInterval(valueOf(locationQuotientRoundingBounds(region, reference)), 2.42, 6.03, 2);
  });
});

it('rate: Hoogeveen per 10,000 (F2)', () => {
  expect(valueOf(rate(316, 55_300, 10_000))).toBeCloseTo(57.1, 1);
  expect(57.1 / 24.4).toBeCloseTo(2.34, 2);
});

describe('observed against expected (F3)', () => {
  it.each([
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [3, 0.619, 8.767],
    [5, 1.623, 11.668],
    [9, 4.115, 17.085],
    [10, 4.787, 18.391],
    [20, 12.211, 30.89],
    [30, 20.237, 42.828],
    [100, 81.362, 121.628],
    [316, 282.115, 352.834],
  ])('interval of %i', (observed, lower, upper) => {
    expectInterval(valueOf(poissonInterval(observed)), lower, upper, 3);
  });

  it('is exact for 10 where asked', () => {
    expectInterval(garwoodInterval(10), 4.795, 18.39, 3);
  });

  it.each([
    [3, 0.9, 0.69, 9.74],
    [6, 1.8, 1.22, 7.26],
    [30, 9, 2.25, 4.76],
  ])('same ratio, other certainty: %i against %d', (observed, expected, lower, upper) => {
    expect(valueOf(observedAgainstExpected(observed, expected))).toBeCloseTo(3.33, 2);
    expectInterval(valueOf(observedAgainstExpectedInterval(observed, expected)), lower, upper, 2);
  });

  it('Hoogeveen: 2.34, from 2.09 to 2.62', () => {
    // The national rate is printed as 24.4; 2.62 needs it under 24.395 (24.4 itself gives 2.615, printed 2.61).
    const expected = valueOf(expectedNumber(55_300, { count: 24.38, base: 10_000 }));
    expect(valueOf(observedAgainstExpected(316, expected))).toBeCloseTo(2.34, 2);
    expectInterval(valueOf(observedAgainstExpectedInterval(316, expected)), 2.09, 2.62, 2);
  });
});

it('verdict (F4): few cases get no word, however high the ratio', () => {
  expect(verdict(3, 0.9)).toEqual({ known: true, value: 'too-small' });
  expect(verdict(30, 9)).toEqual({ known: true, value: 'higher' });
  expect(verdict(316, 134.9)).toEqual({ known: true, value: 'higher' });
  expect(verdict(12, 9)).toEqual({ known: true, value: 'not-distinguishable' });
  expect(verdict(60, 134.9)).toEqual({ known: true, value: 'lower' });
  expect(verdict(30, 9, { minimumObserved: 31 })).toEqual({ known: true, value: 'too-small' });
});

it.each([
  [1, 0, 2.96, 0, 4.09],
  [5, 0.12, 1.88, 0, 2.38],
  [10, 0.38, 1.62, 0.02, 1.98],
  [25, 0.61, 1.39, 0.38, 1.62],
  [100, 0.8, 1.2, 0.69, 1.31],
])('approximate funnel limits at %i (F5)', (expected, lower95, upper95, lower998, upper998) => {
  expectInterval(approximateFunnelLimits(expected, 0.95), lower95, upper95, 2);
  expectInterval(approximateFunnelLimits(expected, 0.998), lower998, upper998, 2);
});

it('comparisons outside by chance: 342 gemeenten and 30 branches (F6)', () => {
  expect(Math.round(expectedOutside(342 * 30, 0.95))).toBe(257);
  expect(Math.round(expectedOutside(342 * 30, 0.998))).toBe(10);
});

describe("Marshall's empirical Bayes (F7)", () => {
  const bases = [500, 1200, 2500, 9000, 41_000];
  const perTenThousand = (counts: number[]) => {
    const { overall, between, estimates } = valueOf(empiricalBayes(counts, bases));
    return { overall: overall * 1e4, between, estimates: estimates.map((estimate) => valueOf(estimate) * 1e4) };
  };

  it('draws small regions to the overall rate', () => {
    const { overall, estimates } = perTenThousand([0, 2, 9, 12, 40]);
    expect(overall).toBeCloseTo(11.62, 2);
    [10.63, 12.54, 19.36, 12.69, 9.97].forEach((expected, i) => expect(estimates[i]).toBeCloseTo(expected, 2));
  });

  it('makes all equal where there is nothing beyond chance', () => {
    const { between, estimates } = perTenThousand([0, 1, 3, 12, 40]);
    expect(between).toBe(0);
    for (const estimate of estimates) expect(estimate).toBeCloseTo(10.33, 2);
  });
});

it('two branches in the highest third of 342 regions: 38, and 30 to 46 is ordinary (F8)', () => {
  const { expected, standardDeviation } = expectedOverlap(342, 114, 114);
  expect(expected).toBe(38);
  expect(standardDeviation).toBeCloseTo(4.1, 1);
  expect(Math.round(expected - 1.96 * standardDeviation)).toBe(30);
  expect(Math.round(expected + 1.96 * standardDeviation)).toBe(46);
});
