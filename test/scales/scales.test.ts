import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandScale } from '../../src/scales/band-scale.js';
import { linearScale, valueAt } from '../../src/scales/linear-scale.js';
import { logRatioScale, ratioFactor } from '../../src/scales/log-ratio-scale.js';
import { niceDomain, ticks } from '../../src/scales/ticks.js';

describe('ticks', () => {
  it('of ends that differ by a rounding error only are those of equal ends', () => {
    const almost = 100 + 1.5e-14;
    expect(almost).toBeGreaterThan(100);
    expect(ticks(100, almost)).toEqual([100]);
    expect(niceDomain(100, almost)).toEqual(niceDomain(100, 100));
  });

  it.each([
    [0, 100, 5, [0, 20, 40, 60, 80, 100]],
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [-3, 4, 4, [-2, 0, 2, 4]],
    [0.0012, 0.0031, 4, [0.0015, 0.002, 0.0025, 0.003]],
    [12_300, 98_000, 5, [20_000, 40_000, 60_000, 80_000]],
    [7, 7, 5, [7]],
  ])('from %d to %d in at most %i steps', (minimum, maximum, most, expected) => {
    expect(ticks(minimum, maximum, most)).toEqual(expected);
  });

  it('are few, round, rising and inside, at any size', () => {
    const power = fc.integer({ min: -9, max: 12 }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        power,
        fc.integer({ min: 2, max: 10 }),
        (a, w, p, most) => {
          const [minimum, maximum] = [a * p, (a + w) * p];
          const found = ticks(minimum, maximum, most);
          expect(found.length).toBeGreaterThanOrEqual(1);
          expect(found.length).toBeLessThanOrEqual(most + 1);
          for (const tick of found) {
            expect(tick).toBeGreaterThanOrEqual(minimum - 1e-7 * w * p);
            expect(tick).toBeLessThanOrEqual(maximum + 1e-7 * w * p);
            // Decimals of a round number are few: no 0.30000000000000004.
            expect(
              String(tick)
                .replace(/e.*|[-.]/g, '')
                .replace(/^0+|0+$/g, '').length,
            ).toBeLessThanOrEqual(5);
          }
          const [low, high] = niceDomain(minimum, maximum, most);
          expect(low).toBeLessThanOrEqual(minimum + 1e-7 * w * p);
          expect(high).toBeGreaterThanOrEqual(maximum - 1e-7 * w * p);
        },
      ),
    );
  });

  it.each([
    [0, 97, 0, 100],
    [3.2, 8.9, 2, 10],
    [0, 0, 0, 1],
    [7, 7, 0, 8],
    [-7, -7, -8, 0],
    [0, 100, 0, 100],
  ])('nice domain of %d to %d', (minimum, maximum, low, high) => {
    expect(niceDomain(minimum, maximum)).toEqual([low, high]);
  });

  it('refuse what is no domain', () => {
    expect(() => ticks(2, 1)).toThrow(RangeError);
    expect(() => ticks(0, Infinity)).toThrow(RangeError);
    expect(() => niceDomain(NaN, 1)).toThrow(RangeError);
    expect(() => ticks(0, 1, 0)).toThrow(RangeError);
  });
});

describe('linear scale', () => {
  it('goes there and back, up and down', () => {
    const height = linearScale([0, 50], [200, 0]);
    expect([0, 25, 50, 60].map(height.at)).toEqual([200, 100, 0, -40]);
    expect(valueAt(height, 100)).toBe(25);
  });

  it('puts a domain of one number in the middle', () => {
    expect(linearScale([4, 4], [0, 100]).at(4)).toBe(50);
  });

  it('gives no position to what is no number', () => {
    expect(() => linearScale([0, 1], [0, 1]).at(NaN)).toThrow(RangeError);
    expect(() => linearScale([0, NaN], [0, 1])).toThrow(RangeError);
  });
});

describe('band scale', () => {
  it('divides the range', () => {
    const rows = bandScale(4, [10, 90], 0.25);
    expect(rows.step).toBe(20);
    expect(rows.width).toBe(15);
    expect([0, 3].map(rows.start)).toEqual([12.5, 72.5]);
    expect(rows.middle(0)).toBe(20);
    expect([-5, 10, 29, 31, 1000].map(rows.bandAt)).toEqual([0, 0, 0, 1, 3]);
  });

  it('finds each band at its own middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 1, max: 5000, noNaN: true }), (bands, length) => {
        const scale = bandScale(bands, [0, length]);
        for (let band = 0; band < bands; band++) expect(scale.bandAt(scale.middle(band))).toBe(band);
      }),
    );
  });

  it('may be without bands', () => {
    expect(bandScale(0, [0, 100]).bandAt(50)).toBe(-1);
  });
});

describe('log ratio scale', () => {
  it('puts 1 in the middle, and half as far as double', () => {
    const scale = logRatioScale(4, [0, 400]);
    expect([0.25, 0.5, 1, 2, 4].map(scale.at)).toEqual([0, 100, 200, 300, 400]);
    expect(scale.ticks).toEqual([0.25, 0.5, 1, 2, 4]);
  });

  it('keeps what lies outside on its end, and says so', () => {
    const scale = logRatioScale(4, [0, 400]);
    expect([0, 0.1, 9].map(scale.at)).toEqual([0, 0, 400]);
    expect([0, 0.1, 0.25, 1, 4, 9].map(scale.isOutside)).toEqual([true, true, false, false, false, true]);
    expect(() => scale.at(-1)).toThrow(RangeError);
    expect(() => scale.at(NaN)).toThrow(RangeError);
  });

  it('is symmetric', () => {
    const scale = logRatioScale(16, [-1, 1]);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (ratio) => {
        expect(scale.at(1 / ratio)).toBeCloseTo(-scale.at(ratio), 12);
      }),
    );
  });

  it.each([
    [[1, 1.2], 2],
    [[0.5, 2], 2],
    [[0.4, 1], 4],
    [[0, 3.9, NaN], 4],
    [[500], 16],
    [[], 2],
  ])('factor of %j is %i', (ratios, factor) => {
    expect(ratioFactor(ratios)).toBe(factor);
  });
});
