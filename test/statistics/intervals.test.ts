import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from '../../src/statistics/byar-interval.js';
import { exactFunnelLimits, funnelLimits } from '../../src/statistics/funnel-limits.js';
import { garwoodInterval } from '../../src/statistics/garwood-interval.js';
import type { Interval } from '../../src/statistics/interval.js';
import type { Known } from '../../src/statistics/known.js';
import { locationQuotient, locationQuotientInterval, locationQuotientRoundingBounds } from '../../src/statistics/location-quotient.js';
import { normalQuantile } from '../../src/statistics/normal-quantile.js';
import {
  expectedNumber,
  observedAgainstExpected,
  observedAgainstExpectedInterval,
} from '../../src/statistics/observed-against-expected.js';
import { overdispersion } from '../../src/statistics/overdispersion.js';
import { poissonInterval } from '../../src/statistics/poisson-interval.js';
import { poissonPValue } from '../../src/statistics/poisson-tails.js';
import { rate, rateInterval } from '../../src/statistics/rate.js';
import { sideOf, verdict } from '../../src/statistics/verdict.js';
import { zOfConfidence } from '../../src/statistics/z-of-confidence.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';

function valueOf<T>(result: Known<T>): T {
  if (!result.known) throw new Error(`not known: ${result.because}`);
  return result.value;
}

const counts = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000 }));
const confidences = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
const partsOfWhole = fc.tuple(fc.nat(200_000), fc.nat(200_000)).map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b, 1) }));
const anything = fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 }), fc.constantFrom(NaN, Infinity, -0, 5e-324, 1e308));

function expectContains(interval: Interval, value: number): void {
  // Within a rounding error, as ends may equal the estimate.
  expect(interval.lower).toBeLessThanOrEqual(value * (1 + 1e-12));
  expect(interval.upper).toBeGreaterThanOrEqual(value * (1 - 1e-12));
}

function expectInside(inner: Interval, outer: Interval): void {
  expect(inner.lower).toBeGreaterThanOrEqual(outer.lower * (1 - 1e-12));
  expect(inner.upper).toBeLessThanOrEqual(outer.upper * (1 + 1e-12));
}

describe('intervals', () => {
  it('contain the estimate', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
        (count, base, confidence) => {
          expectContains(valueOf(poissonInterval(count, confidence)), count);
          expectContains(valueOf(rateInterval(count, base, 1000, confidence)), valueOf(rate(count, base, 1000)));
          expectContains(valueOf(observedAgainstExpectedInterval(count, base, confidence)), count / base);
          if (count <= base) expectContains(valueOf(wilsonInterval(count, base, confidence)), count / base);
        },
      ),
    );
  });

  it('grow with the confidence', () => {
    fc.assert(
      fc.property(counts, counts, confidences, confidences, (count, more, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expectInside(garwoodInterval(count, low), garwoodInterval(count, high));
        expectInside(byarInterval(count, low), byarInterval(count, high));
        if (count + more > 0)
          expectInside(valueOf(wilsonInterval(count, count + more, low)), valueOf(wilsonInterval(count, count + more, high)));
      }),
    );
  });

  it('rise with the count', () => {
    fc.assert(
      fc.property(fc.nat(3000), confidences, (count, confidence) => {
        const [one, next] = [garwoodInterval(count, confidence), garwoodInterval(count + 1, confidence)];
        expect(next.lower).toBeGreaterThan(one.lower);
        expect(next.upper).toBeGreaterThan(one.upper);
      }),
    );
  });

  it('take counts that are not whole and extreme confidences', () => {
    const interval = garwoodInterval(0.4, 0.95);
    expect(interval.lower).toBeGreaterThan(0);
    expect(interval.lower).toBeLessThan(0.4);
    for (const count of [1, 2, 9, 20]) {
      const { lower, upper } = garwoodInterval(count, 1 - 1e-9);
      expect(lower).toBeGreaterThan(0);
      expect(upper).toBeGreaterThan(count);
    }
  });

  it('of Wilson are symmetric: what is not in the part is in the rest', () => {
    fc.assert(
      fc.property(partsOfWhole, ({ part, whole }) => {
        const [one, other] = [valueOf(wilsonInterval(part, whole)), valueOf(wilsonInterval(whole - part, whole))];
        expect(one.lower).toBeCloseTo(1 - other.upper, 12);
      }),
    );
  });

  it('refuse a confidence that cannot be', () => {
    for (const confidence of [0, 1, 95, -0.5, NaN]) {
      expect(() => poissonInterval(3, confidence)).toThrow(RangeError);
      expect(() => poissonInterval(30, confidence)).toThrow(RangeError);
      expect(() => wilsonInterval(3, 9, confidence)).toThrow(RangeError);
    }
    expect(() => normalQuantile(0)).toThrow(RangeError);
    expect(zOfConfidence(0.95)).toBeCloseTo(1.959964, 6);
    expect(zOfConfidence(0.998)).toBeCloseTo(3.090232, 6);
    for (const confidence of [0.001, 0.1, 0.5, 0.8, 0.9, 0.99, 0.9999, 1 - 1e-9, 1 - 1e-15])
      expect(zOfConfidence(confidence) / -normalQuantile((1 - confidence) / 2)).toBeCloseTo(1, 12);
  });
});

describe('location quotient', () => {
  it('is 1 where the region is as the reference', () => {
    fc.assert(
      fc.property(partsOfWhole, (reference) => {
        fc.pre(reference.part > 0);
        expect(valueOf(locationQuotient(reference, reference))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('lies in its interval, in its bounds and under its ceiling', () => {
    fc.assert(
      fc.property(partsOfWhole, partsOfWhole, (region, reference) => {
        fc.pre(reference.part > 0);
        const quotient = valueOf(locationQuotient(region, reference));
        expectContains(valueOf(locationQuotientInterval(region, reference)), quotient);
        const bounds = valueOf(locationQuotientRoundingBounds(region, reference));
        expectContains(bounds, quotient);
        expect(bounds.upper).toBeLessThanOrEqual((reference.whole / reference.part) * (1 + 1e-12));
      }),
    );
  });

  it.each([
    [{ part: 0, whole: 0 }, { part: 1, whole: 10 }, 'undefined-ratio'],
    [{ part: 1, whole: 5 }, { part: 0, whole: 10 }, 'undefined-ratio'],
    [{ part: 1, whole: 5 }, { part: 0, whole: 0 }, 'no-reference'],
    [{ part: 6, whole: 5 }, { part: 1, whole: 10 }, 'out-of-range'],
    [{ part: -1, whole: 5 }, { part: 1, whole: 10 }, 'out-of-range'],
    [{ part: 1, whole: 5 }, { part: NaN, whole: 10 }, 'out-of-range'],
  ])('of %j against %j says why it is not known', (region, reference, because) => {
    for (const measure of [locationQuotient, locationQuotientInterval, locationQuotientRoundingBounds]) {
      expect(measure(region, reference)).toEqual({ known: false, because });
    }
  });

  it('is 0, a number, where the region has none of the branch', () => {
    expect(locationQuotient({ part: 0, whole: 50 }, { part: 1, whole: 100 })).toEqual({ known: true, value: 0 });
  });

  it('has bounds within the possible where the region is smaller than the rounding', () => {
    expect(locationQuotientRoundingBounds({ part: 0, whole: 2 }, { part: 1, whole: 4 })).toEqual({
      known: true,
      value: { lower: 0, upper: 4 },
    });
  });
});

describe('rates and ratios', () => {
  it('say why they are not known', () => {
    expect(rate(0, 0, 1000)).toEqual({ known: false, because: 'undefined-ratio' });
    expect(rate(-1, 10, 1000)).toEqual({ known: false, because: 'out-of-range' });
    expect(() => rate(1, 10, 0)).toThrow(RangeError);
    expect(observedAgainstExpected(0, 0)).toEqual({ known: false, because: 'undefined-ratio' });
    expect(expectedNumber(10, { count: 0, base: 0 })).toEqual({ known: false, because: 'no-reference' });
    expect(expectedNumber(10, { count: 0, base: 5 })).toEqual({ known: true, value: 0 });
  });

  it('observed over expected is the region’s rate over the rate of the reference', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e7 }),
        (count, base, refCount, refBase) => {
          const expected = valueOf(expectedNumber(base, { count: refCount, base: refBase }));
          const ratio = valueOf(rate(count, base, 1000)) / valueOf(rate(refCount, refBase, 1000));
          expect(Math.abs(valueOf(observedAgainstExpected(count, expected)) - ratio)).toBeLessThanOrEqual(1e-12 * ratio);
        },
      ),
    );
  });
});

describe('no input whatever gives NaN or infinity', () => {
  const measures: [string, (a: number, b: number, c: number, d: number) => unknown][] = [
    ['rate', (a, b) => rate(a, b, 1000)],
    ['wilsonInterval', (a, b) => wilsonInterval(a, b)],
    ['poissonInterval', (a) => poissonInterval(a)],
    ['locationQuotientInterval', (a, b, c, d) => locationQuotientInterval({ part: a, whole: b }, { part: c, whole: d })],
    ['expectedNumber', (a, b, c) => expectedNumber(a, { count: b, base: c })],
    ['verdict', (a, b) => verdict(a, b)],
    ['funnelLimits', (a) => funnelLimits(a)],
  ];
  it.each(measures)('%s', (_, measure) => {
    fc.assert(
      fc.property(anything, anything, anything, anything, (a, b, c, d) => {
        expect(JSON.stringify(measure(a, b, c, d))).not.toContain('null');
      }),
      { numRuns: 500 },
    );
  });
});

describe('verdict', () => {
  it('never changes side between a region and its mirror', () => {
    const sides = { higher: 'lower', lower: 'higher', 'not-distinguishable': 'not-distinguishable' } as const;
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (lower, width) => {
        const interval = { lower, upper: lower + width };
        const mirrored = { lower: 1 / interval.upper, upper: 1 / interval.lower };
        fc.pre(Math.abs(interval.lower - 1) > 1e-9 && Math.abs(interval.upper - 1) > 1e-9);
        expect(sideOf(mirrored, 1)).toBe(sides[sideOf(interval, 1)]);
      }),
    );
    expect(sideOf({ lower: 1, upper: 2 }, 1)).toBe('not-distinguishable');
  });

  it('goes from lower over not distinguishable to higher as more is observed', () => {
    const order = ['lower', 'not-distinguishable', 'higher'];
    for (const expected of [5, 12.5, 80, 1000]) {
      const words = Array.from({ length: 2 * expected + 30 }, (_, observed) => order.indexOf(valueOf(verdict(observed, expected))));
      expect(words).toEqual([...words].sort());
      expect(words[Math.round(expected)]).toBe(1);
      expect(words.at(-1)).toBe(2);
    }
  });

  it('is less often outspoken at a higher confidence, and says when the settings leave no ratio', () => {
    expect(valueOf(verdict(20, 10))).toBe('not-distinguishable');
    expect(valueOf(verdict(20, 10, { confidence: 0.95 }))).toBe('higher');
    expect(valueOf(verdict(0, 0))).toBe('too-small');
    expect(verdict(0, 0, { minimumExpected: 0 })).toEqual({ known: false, because: 'undefined-ratio' });
    expect(verdict(-1, 8)).toEqual({ known: false, because: 'out-of-range' });
  });
});

describe('funnel', () => {
  it('leaves outside exactly the counts whose exact interval leaves out 1', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.double({ min: 0.05, max: 30, noNaN: true }),
        fc.constantFrom(0.8, 0.95, 0.998),
        (observed, expected, confidence) => {
          const limits = exactFunnelLimits(expected, confidence);
          const ratio = observed / expected;
          const outside = ratio > limits.upper ? 'higher' : ratio < limits.lower ? 'lower' : 'not-distinguishable';
          expect(outside).toBe(sideOf(garwoodInterval(observed, confidence), expected));
          expect(poissonPValue(observed, expected) < 1 - confidence).toBe(outside !== 'not-distinguishable');
        },
      ),
    );
  });

  it('is exact for few, approximate for many, and widened by overdispersion', () => {
    expect(valueOf(funnelLimits(5))).toEqual(exactFunnelLimits(5));
    expect(valueOf(funnelLimits(100)).upper).toBeCloseTo(1.196, 3);
    expect(valueOf(funnelLimits(100, 0.95, 4)).upper).toBeCloseTo(1.392, 3);
    expect(valueOf(funnelLimits(100, 0.95, 0.5))).toEqual(valueOf(funnelLimits(100)));
    expect(valueOf(funnelLimits(20, 0.95, 100)).lower).toBe(0);
    expect(funnelLimits(0)).toEqual({ known: false, because: 'undefined-ratio' });
  });
});

describe('overdispersion', () => {
  it('is the mean squared z, with the ends pulled in', () => {
    // z = -3, -1, 0, 1, 3 at E = 100.
    const observed = [70, 90, 100, 110, 130];
    const expected = observed.map(() => 100);
    expect(valueOf(overdispersion(observed, expected, 0))).toBeCloseTo(20 / 5, 12);
    // Type 7 at 0.1 of these is -2.2.
    expect(valueOf(overdispersion(observed, expected))).toBeCloseTo((2 * 2.2 ** 2 + 2) / 5, 12);
  });

  it('leaves out cells without a number or without expectation', () => {
    expect(overdispersion([NaN, 90, 110, 5], [100, 100, 100, 0], 0)).toEqual({ known: true, value: 1 });
    expect(overdispersion([NaN, 90], [100, 100])).toEqual({ known: false, because: 'too-few' });
    expect(() => overdispersion([1], [1], 0.5)).toThrow(RangeError);
  });
});
