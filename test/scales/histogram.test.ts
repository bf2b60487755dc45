import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, sortedNumbers } from '../../src/scales/classify.js';
import { binOf, histogramBins } from '../../src/scales/histogram.js';
import { quantileBreaks } from '../../src/scales/quantile-breaks.js';
import { symmetricBreaks } from '../../src/scales/symmetric-breaks.js';

const whole = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('bins of a histogram', () => {
  it('have every limit between classes as an edge, and are alike within a class', () => {
    expect(histogramBins(whole(0, 99), [20, 50], 1)?.edges).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  it('end at the lowest number and after the highest one', () => {
    const { edges, openBelow, openAbove } = histogramBins([1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2.4], [], 0.1)!;
    expect([edges[0], edges.at(-1), openBelow, openAbove]).toEqual([1.2, 2.5, false, false]);
  });

  it('are no narrower than the step of written numbers, so that none is empty by rounding alone', () => {
    const values = [...whole(0, 4), ...whole(0, 4), ...whole(0, 4)];
    expect(histogramBins(values, [], 1)?.edges).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are open at an end with a long tail', () => {
    const tail = histogramBins([...whole(0, 99), 5000], [], 1)!;
    expect([tail.openBelow, tail.openAbove]).toEqual([false, true]);
    expect(tail.edges.at(-1)).toBeLessThan(200);
    expect(binOf(tail, 5000)).toBe(tail.edges.length - 2);
    const both = histogramBins([-4000, ...whole(0, 99), 5000], [], 1)!;
    expect([both.openBelow, both.openAbove]).toEqual([true, true]);
    expect(binOf(both, -4000)).toBe(0);
  });

  it('are not there for fewer than eight numbers', () => {
    expect(histogramBins([1, 2, 3, 4, 5, 6, 7, NaN], [], 1)).toBeUndefined();
    expect(histogramBins([1, 1, 1, 1, 1, 1, 1, 1], [], 1)?.edges).toEqual([1, 2]);
  });

  it('hold every number, at most 24 of them, rising, each within one class; cells without a number change nothing', () => {
    const number = fc.oneof(fc.integer({ min: -50, max: 400 }), fc.constant(NaN), fc.integer({ min: 0, max: 1e6 })).map((n) => n / 10);
    fc.assert(
      fc.property(fc.array(number, { maxLength: 300 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), (values, count, onBothSides) => {
        const classes = (onBothSides ? symmetricBreaks : quantileBreaks)(values, count);
        const bins = histogramBins(values, classes.limits, 0.1);
        const sorted = sortedNumbers(values);
        expect(bins === undefined).toBe(sorted.length < 8);
        if (bins === undefined) return;
        const { edges } = bins;
        expect(edges.length).toBeLessThanOrEqual(25);
        expect(edges.length).toBeGreaterThanOrEqual(2);
        edges.forEach((edge, i) => expect(edge).toBeGreaterThan(edges[i - 1] ?? -Infinity));
        const within = classes.limits.filter((limit) => limit > edges[0]! && limit < edges.at(-1)!);
        for (const limit of within) expect(edges).toContain(limit);
        for (const value of sorted) {
          const bin = binOf(bins, value);
          expect(bin === 0 && bins.openBelow ? -Infinity : edges[bin]!).toBeLessThanOrEqual(value);
          expect(bin === edges.length - 2 && bins.openAbove ? Infinity : edges[bin + 1]!).toBeGreaterThan(value);
        }
        expect(histogramBins(sorted, classes.limits, 0.1)).toEqual(bins);
      }),
    );
  });
});

describe('symmetric classes', () => {
  it('have the same limits on both sides of 0 and one class around it', () => {
    const { limits, counts } = symmetricBreaks(whole(-50, 50), 5);
    expect(limits.map((limit) => Number(limit.toPrecision(9)))).toEqual([-30, -10, 10, 30]);
    expect(counts).toEqual([21, 20, 19, 20, 21]);
  });

  it('put a number on a limit further from 0, on both sides', () => {
    const { limits, counts } = symmetricBreaks([-2, -1, 0, 1, 2], 3);
    expect(limits.map((limit) => Number(limit.toPrecision(9)))).toEqual([-1, 1]);
    expect(counts).toEqual([2, 1, 2]);
  });

  it('keep an empty side, so that a colour means the same on both', () => {
    const { limits, counts } = symmetricBreaks([0, 0, 1, 2, 3, 4, 5, 6, 7], 5);
    expect(limits).toHaveLength(4);
    expect(counts.slice(0, 2)).toEqual([0, 0]);
  });

  it('are one class where nothing changed, and none where there is no number', () => {
    expect(symmetricBreaks([0, 0, 0], 5)).toMatchObject({ limits: [], counts: [3] });
    expect(symmetricBreaks([NaN], 5)).toMatchObject({ limits: [], counts: [] });
  });

  it('mirror when all signs turn, never have 0 outside the middle, and have an odd number', () => {
    const numbers = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (values, count) => {
        const classes = symmetricBreaks(values, count);
        const turned = symmetricBreaks(
          values.map((value) => -value),
          count,
        );
        expect(classes.counts.length % 2).toBe(1);
        expect(classes.counts.length).toBeLessThanOrEqual(count | 1);
        expect(turned.counts).toEqual([...classes.counts].reverse());
        expect(classes).toEqual(classify(sortedNumbers(values), classes.limits));
        const zeros = classify(sortedNumbers([0]), classes.limits).counts;
        expect(zeros[(zeros.length - 1) / 2]).toBe(1);
      }),
    );
  });
});
