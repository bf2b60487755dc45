import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, classOf, edgesOf, NO_CLASS, sortedNumbers, type Classes } from '../../src/scales/classify.js';
import { equalBreaks } from '../../src/scales/equal-breaks.js';
import { givenLimits } from '../../src/scales/given-limits.js';
import { naturalBreaks } from '../../src/scales/natural-breaks.js';
import { quantileBreaks } from '../../src/scales/quantile-breaks.js';
import { readableLimit } from '../../src/scales/readable-limits.js';

const METHODS: [string, (values: ArrayLike<number>, classes: number) => Classes][] = [
  ['quantile', quantileBreaks],
  ['natural', naturalBreaks],
  ['equal', equalBreaks],
];

/** Values as regional figures are: many equal ones, zeros, a long tail, decimals. */
const columns = fc.array(
  fc.oneof(
    fc.integer({ min: -5, max: 20 }),
    fc.integer({ min: 0, max: 200_000 }).map((value) => value / 10),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  ),
  { minLength: 1, maxLength: 60 },
);
const numbersOfClasses = fc.integer({ min: 1, max: 9 });

/** Whole and whole hundredths, so that sums of squares are exact and ties of the optimum can be seen as ties. */
function sumOfSquares(group: readonly number[]): number {
  const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
  return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function leastSumOfSquares(sorted: readonly number[], classes: number): number {
  if (classes === 1) return sumOfSquares(sorted);
  let least = Infinity;
  for (let end = 1; end <= sorted.length - classes + 1; end++) {
    least = Math.min(least, sumOfSquares(sorted.slice(0, end)) + leastSumOfSquares(sorted.slice(end), classes - 1));
  }
  return least;
}

describe.each(METHODS)('%s breaks', (_, breaks) => {
  it('give rising limits, one less than classes, and count every number once', () => {
    fc.assert(
      fc.property(columns, numbersOfClasses, (values, wanted) => {
        const classes = breaks(values, wanted);
        expect(classes.counts.length).toBeLessThanOrEqual(Math.min(wanted, new Set(values.map((v) => v + 0)).size));
        expect(classes.limits).toHaveLength(classes.counts.length - 1);
        classes.limits.forEach((limit, at) => expect(limit).toBeGreaterThan(classes.limits[at - 1] ?? -Infinity));
        const counted = classes.counts.map(() => 0);
        for (const value of values) counted[classOf(classes, value)]!++;
        expect(classes.counts).toEqual(counted);
        expect([classes.minimum, classes.maximum].map((v) => v! + 0)).toEqual([Math.min(...values) + 0, Math.max(...values) + 0]);
      }),
    );
  });

  it('keep equal values together and do not depend on order', () => {
    fc.assert(
      fc.property(columns, numbersOfClasses, (values, wanted) => {
        expect(breaks([...values].reverse(), wanted)).toEqual(breaks(values, wanted));
      }),
    );
  });

  it('do not see withheld cells, wherever they are', () => {
    fc.assert(
      fc.property(columns, numbersOfClasses, fc.nat(), (values, wanted, where) => {
        const column = Float64Array.from(values.toSpliced(where % values.length, 0, NaN, NaN));
        expect(breaks(column, wanted)).toEqual(breaks(values, wanted));
      }),
    );
  });

  it('give one class for one value, none for no value, and refuse a wrong number of classes', () => {
    expect(breaks([3, 3, 3], 5)).toEqual({ limits: [], counts: [3], minimum: 3, maximum: 3 });
    expect(breaks([NaN], 5)).toEqual({ limits: [], counts: [], minimum: null, maximum: null });
    expect(() => breaks([1], 0)).toThrow(RangeError);
    expect(() => breaks([1], 2.5)).toThrow(RangeError);
  });

  it('give plain data', () => {
    const classes = breaks([0, 1, 5, 9], 2);
    expect(structuredClone(classes)).toEqual(classes);
  });
});

describe('quantile breaks', () => {
  it('give equal counts without ties', () => {
    const values = Array.from({ length: 341 }, (_, i) => i * 1.37);
    expect(quantileBreaks(values, 5).counts).toEqual([68, 68, 68, 68, 69]);
  });

  it('leave no class empty', () => {
    fc.assert(
      fc.property(columns, numbersOfClasses, (values, wanted) => {
        expect(quantileBreaks(values, wanted).counts.every((count) => count > 0)).toBe(true);
        expect(naturalBreaks(values, wanted).counts.every((count) => count > 0)).toBe(true);
      }),
    );
  });

  it('put many zeros in one class', () => {
    const classes = quantileBreaks([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 5);
    expect(classes.counts[0]).toBe(6);
    expect(classes.limits[0]).toBe(1);
  });
});

describe('natural breaks', () => {
  it('reach the least sum of squares that brute force finds', () => {
    const small = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 5 }), (values, wanted) => {
        const sorted = Array.from(sortedNumbers(values));
        const classes = naturalBreaks(values, wanted);
        const groups = classes.counts.map((_, at) => sorted.filter((value) => classOf(classes, value) === at));
        const found = groups.reduce((sum, group) => sum + sumOfSquares(group), 0);
        const number = Math.min(wanted, new Set(values).size);
        expect(groups).toHaveLength(number);
        expect(found).toBeCloseTo(leastSumOfSquares(sorted, number), 9);
      }),
      { numRuns: 300 },
    );
  });

  it('find the groups that an eye finds', () => {
    expect(naturalBreaks([1, 2, 3, 50, 51, 52, 53, 900], 3)).toEqual({ limits: [50, 500], counts: [3, 4, 1], minimum: 1, maximum: 900 });
  });
});

describe('equal breaks', () => {
  it('are equally wide where values allow', () => {
    expect(equalBreaks([0, 3, 10, 14, 22, 30], 3)).toEqual({ limits: [10, 20], counts: [2, 2, 2], minimum: 0, maximum: 30 });
  });

  it('put a value on an edge in the upper class, also where the edge is no exact number', () => {
    const classes = equalBreaks([0, 0.1, 0.2, 0.3], 3);
    expect(classes.limits).toEqual([0.1, 0.2]);
    expect(classes.counts).toEqual([1, 1, 2]);
  });

  it('keep an empty class', () => {
    expect(equalBreaks([0, 1, 99, 100], 4).counts).toEqual([2, 0, 0, 2]);
  });
});

describe('given limits', () => {
  it('stay as given, with empty classes, and also without numbers', () => {
    expect(givenLimits([3, 7, NaN], [0, 5, 7])).toEqual({ limits: [0, 5, 7], counts: [0, 1, 0, 1], minimum: 3, maximum: 7 });
    expect(givenLimits([NaN], [1])).toEqual({ limits: [1], counts: [0, 0], minimum: null, maximum: null });
  });

  it.each([[[2, 1]], [[1, 1]], [[NaN]]])('refuse %j', (limits) => {
    expect(() => givenLimits([1], limits)).toThrow(RangeError);
  });
});

describe('classes', () => {
  it('a value on a limit is in the upper class; what is no number has none', () => {
    const classes = classify(sortedNumbers([0, 5, 10]), [5]);
    expect([0, 4.99, 5, 10, NaN].map((value) => classOf(classes, value))).toEqual([0, 0, 1, 1, NO_CLASS]);
  });

  it('have edges for a legend', () => {
    const classes = givenLimits([1, 9], [5]);
    expect(edgesOf(classes, 0)).toEqual({ from: 1, to: 5 });
    expect(edgesOf(classes, 1)).toEqual({ from: 5, to: 9 });
  });
});

describe('readable limit', () => {
  it.each([
    [0.1234, 0.1391, 0.13],
    [10.2, 10.9, 10.5],
    [3, 4, 4],
    [-2, 3, 0],
    [-0.3, 0, 0],
    [-10, -3, -5],
    [17, 912, 500],
    [0, 1000, 1000],
    [0.29999, 0.3, 0.3],
    [123456.4, 123456.6, 123456.5],
    [0, 5e-9, 5e-9],
    [0, 5e-324, 5e-324],
  ])('between %d and %d is %d', (low, high, limit) => {
    expect(readableLimit(low, high)).toBe(limit);
  });

  it('lies above the lower value and not above the upper one, also between neighbouring floats', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }), (low, gap) => {
        const high = low + gap;
        fc.pre(high > low);
        const limit = readableLimit(low, high);
        expect(limit).toBeGreaterThan(low);
        expect(limit).toBeLessThanOrEqual(high);
      }),
      { numRuns: 2000 },
    );
    expect(readableLimit(1, 1 + Number.EPSILON)).toBe(1 + Number.EPSILON);
  });
});
