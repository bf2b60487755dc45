import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.js';
import { empiricalBayes } from '../../src/statistics/empirical-bayes.js';
import { expectedOutside } from '../../src/statistics/expected-outside.js';
import { expectedOverlap } from '../../src/statistics/expected-overlap.js';
import { known, notKnown, type Known } from '../../src/statistics/known.js';
import { mannKendall } from '../../src/statistics/mann-kendall.js';
import { peerPlace, peerPosition } from '../../src/statistics/peer-position.js';
import { quantile } from '../../src/statistics/quantile.js';
import { rankInterval } from '../../src/statistics/rank-interval.js';
import { midranks, spearman } from '../../src/statistics/spearman.js';

const numbers = (values: number[]): Known<number>[] => values.map(known);
const within = (margin: number) => (value: Known<number>) =>
  value.known ? known({ lower: value.value - margin, upper: value.value + margin }) : value;

describe('Benjamini–Hochberg', () => {
  it('never lowers a p-value and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (pValues) => {
        const adjusted = benjaminiHochberg(pValues);
        adjusted.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual(pValues[i]! * (1 - 1e-12));
          expect(p).toBeLessThanOrEqual(1);
          adjusted.forEach((other, j) => pValues[i]! < pValues[j]! && expect(p).toBeLessThanOrEqual(other));
        });
      }),
    );
  });

  it('refuses what is no p-value', () => {
    expect(() => benjaminiHochberg([0.2, NaN])).toThrow(RangeError);
    expect(() => benjaminiHochberg([1.2])).toThrow(RangeError);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

it('expected outside and overlap refuse what cannot be', () => {
  expect(expectedOutside(0, 0.95)).toBe(0);
  expect(() => expectedOutside(-1, 0.95)).toThrow(RangeError);
  expect(() => expectedOutside(10, 95)).toThrow(RangeError);
  expect(() => expectedOverlap(10, 11, 3)).toThrow(RangeError);
  expect(expectedOverlap(10, 10, 4)).toEqual({ expected: 4, standardDeviation: 0 });
});

describe('empirical Bayes', () => {
  it('leaves out what has no number and keeps the places of the rest', () => {
    const all = empiricalBayes([0, 2, 9, 12, 40], [500, 1200, 2500, 9000, 41_000]);
    const gaps = empiricalBayes([0, NaN, 2, 9, 7, 12, 40], [500, 800, 1200, 2500, 0, 9000, 41_000]);
    if (!all.known || !gaps.known) throw new Error('both are known');
    expect(gaps.value.overall).toBe(all.value.overall);
    expect(gaps.value.estimates[1]).toEqual(notKnown('unknown'));
    expect(gaps.value.estimates[4]).toEqual(notKnown('undefined-ratio'));
    expect(gaps.value.estimates.filter((_, i) => i !== 1 && i !== 4)).toEqual(all.value.estimates);
  });

  it('puts each estimate between the region’s own fraction and the overall one', () => {
    const regions = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 51, max: 9000 })), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(regions, (pairs) => {
        const result = empiricalBayes(
          pairs.map(([count]) => count),
          pairs.map(([, base]) => base),
        );
        if (!result.known) throw new Error('known for two regions');
        result.value.estimates.forEach((estimate, i) => {
          if (!estimate.known) throw new Error('known with a base');
          const ends = [pairs[i]![0] / pairs[i]![1], result.value.overall];
          expect(estimate.value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-12);
          expect(estimate.value).toBeLessThanOrEqual(Math.max(...ends) + 1e-12);
        });
      }),
    );
  });

  it('is 0 where nothing happened, and needs two regions', () => {
    const nothing = empiricalBayes([0, 0], [10, 20]);
    expect(nothing.known && nothing.value.estimates).toEqual([known(0), known(0)]);
    expect(empiricalBayes([1, NaN], [10, 20])).toEqual(notKnown('too-few'));
  });
});

describe('Spearman', () => {
  it('counts what it leaves out', () => {
    const result = spearman([1, 2, NaN, 4, 5], [10, 20, 30, NaN, 50]);
    expect(result).toEqual({ rho: known(1), used: 3, leftOut: 2 });
  });

  it('is not known for too few pairs or equal values', () => {
    expect(spearman([1, 2], [1, 2]).rho).toEqual(notKnown('too-few'));
    expect(spearman([1, 2, 3], [4, 4, 4]).rho).toEqual(notKnown('undefined-ratio'));
  });

  it('depends on order only, and turns its sign with one side', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(values, (pairs) => {
        const x = pairs.map(([a]) => a);
        const y = pairs.map(([, b]) => b);
        const rho = spearman(x, y).rho;
        expect(
          spearman(
            x.map((a) => a ** 3),
            y,
          ).rho,
        ).toEqual(rho);
        const turned = spearman(
          x,
          y.map((b) => -b),
        ).rho;
        if (rho.known) expect(turned.known && turned.value).toBeCloseTo(-rho.value, 12);
      }),
    );
  });

  it('gives ties the mean of their ranks', () => {
    expect(midranks([10, 20, 20, 5, 20])).toEqual([2, 4, 4, 1, 4]);
  });
});

describe('rank as an interval', () => {
  it('is one rank where intervals lie apart, and all ranks where they all overlap', () => {
    const apart = [
      { lower: 7, upper: 8 },
      { lower: 1, upper: 2 },
    ];
    expect(rankInterval({ lower: 4, upper: 5 }, apart)).toEqual({ best: 2, worst: 2 });
    expect(rankInterval({ lower: 0, upper: 9 }, apart)).toEqual({ best: 1, worst: 3 });
    expect(rankInterval({ lower: 0, upper: 9 }, [])).toEqual({ best: 1, worst: 1 });
  });

  it('holds the rank by value', () => {
    const intervals = fc.array(fc.tuple(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(intervals, (regions) => {
        const found = rankInterval(
          { lower: regions[0]![0] - regions[0]![1], upper: regions[0]![0] + regions[0]![1] },
          regions.slice(1).map(([value, half]) => ({ lower: value - half, upper: value + half })),
        );
        const above = regions.filter(([value]) => value > regions[0]![0]).length;
        expect(found.best).toBeLessThanOrEqual(above + 1);
        expect(found.worst).toBeGreaterThanOrEqual(above + 1);
      }),
    );
  });
});

describe('position among peers', () => {
  const values = numbers([12, 7, 30, 18, 25, 9, 14, 21]);

  it('gives quartiles, place and rank', () => {
    const position = peerPosition(known(30), { values, intervals: values.map(within(2)) }, 2);
    expect(position).toEqual({
      used: 8,
      leftOut: 0,
      quartiles: known({ lower: 11.25, median: 16, upper: 22 }),
      rank: known({ best: 1, worst: 1 }),
    });
    expect(peerPlace(known(30), position.quartiles)).toEqual(known('highest-quarter'));
  });

  it('gives a rank as wide as the intervals overlap', () => {
    const rank = (margin: number) => peerPosition(known(18), { values, intervals: values.map(within(margin)) }, 3).rank;
    expect(rank(0)).toEqual(known({ best: 4, worst: 4 }));
    expect(rank(2)).toEqual(known({ best: 3, worst: 5 }));
    expect(rank(50)).toEqual(known({ best: 1, worst: 8 }));
  });

  it('counts peers without a number, and gives no rank where they are many', () => {
    const few = [...numbers([1, 2, 3, 4, 5, 6, 7, 8, 9]), notKnown('suppressed')];
    const many = [...numbers([1, 2, 3, 4, 5, 6]), notKnown('suppressed')];
    const position = (group: Known<number>[]) => peerPosition(known(1), { values: group, intervals: group.map(within(0)) }, 0);
    expect(position(few)).toMatchObject({ used: 9, leftOut: 1, rank: known({ best: 9, worst: 9 }) });
    expect(position(many)).toMatchObject({ used: 6, leftOut: 1, quartiles: { known: true }, rank: notKnown('too-many-missing') });
  });

  it.each<[string, ReturnType<typeof peerPosition>, string]>([
    [
      'own number is withheld',
      peerPosition(notKnown('suppressed'), { values: [...values.slice(1), notKnown('suppressed')] }, 7),
      'suppressed',
    ],
    ['region is not in the group', peerPosition(known(3), { values }, undefined), 'not-applicable'],
    ['figures have no intervals', peerPosition(known(12), { values }, 0), 'no-interval'],
    [
      'one figure has no interval',
      peerPosition(known(12), { values, intervals: [...values.slice(1).map(within(1)), notKnown('unknown')] }, 0),
      'no-interval',
    ],
    ['group is small', peerPosition(known(12), { values: values.slice(0, 4), intervals: values.slice(0, 4).map(within(1)) }, 0), 'too-few'],
  ])('says why there is no rank where the %s', (_, position, because) => {
    expect(position.rank).toEqual({ known: false, because });
  });

  it('places a region outside the group, and none without a number', () => {
    expect(peerPlace(known(3), peerPosition(known(3), { values }, undefined).quartiles)).toEqual(known('lowest-quarter'));
    expect(peerPlace(known(11.25), peerPosition(known(11.25), { values }, undefined).quartiles)).toEqual(known('middle-half'));
    expect(peerPlace(notKnown('suppressed'), peerPosition(notKnown('suppressed'), { values }, undefined).quartiles)).toEqual(
      notKnown('suppressed'),
    );
    expect(peerPosition(known(1), { values: [] }, undefined, { minimumUsed: 0 }).quartiles).toEqual(notKnown('too-few'));
  });

  it('quantile refuses what cannot be', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });
});

describe('Mann–Kendall', () => {
  it.each<[number[], string]>([
    [[1, 2, 3, 4], 'too-short'],
    [[1, 2, 3, 4, 5], 'rising'],
    [[9, 8, 8, 6, 5, 5, 3], 'falling'],
    [[3, 9, 1, 7, 4, 8, 2], 'no-clear-trend'],
    [[5, 5, 5, 5, 5, 5], 'no-clear-trend'],
    [[], 'too-short'],
  ])('%j is %s', (values, trend) => {
    expect(mannKendall(values).trend).toBe(trend);
  });

  it('does not mind gaps, and counts them', () => {
    const whole = mannKendall([1, 2, 4, 3, 6, 7]);
    expect(mannKendall([1, NaN, 2, 4, 3, NaN, 6, 7])).toEqual({ ...whole, leftOut: 2 });
  });

  it('counts every pair, by its sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 80 }), (values) => {
        const signs = values.flatMap((later, j) => values.slice(0, j).map((earlier) => Math.sign(later - earlier)));
        expect(mannKendall(values).s).toBe(signs.reduce((sum: number, sign) => sum + sign, 0));
      }),
    );
  });

  it('turns with time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 60 }), (values) => {
        const forward = mannKendall(values);
        const back = mannKendall([...values].reverse());
        expect(back.s + forward.s).toBe(0);
        expect(back.pValue).toBeCloseTo(forward.pValue, 12);
      }),
    );
  });

  it('is exact: all orders of five numbers, one by one', () => {
    const orders = (rest: number[]): number[][] =>
      rest.length === 0 ? [[]] : rest.flatMap((x) => orders(rest.filter((y) => y !== x)).map((o) => [x, ...o]));
    const all = orders([1, 2, 3, 4, 5]).map((order) => mannKendall(order));
    for (const { s, pValue } of all) {
      const asFar = all.filter((other) => Math.abs(other.s) >= Math.abs(s)).length;
      expect(pValue).toBeCloseTo(Math.min(1, asFar / all.length), 12);
    }
  });
});
