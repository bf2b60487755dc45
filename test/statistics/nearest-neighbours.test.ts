import { describe, expect, it } from 'vitest';
import { known, notKnown, type Known } from '../../src/statistics/known.js';
import { nearestNeighbours, type RegionFact } from '../../src/statistics/nearest-neighbours.js';
import { tried } from '../tried.js';
import { readVectors } from './reference/read-vectors.js';

const fact = (values: readonly number[], logarithm = false): RegionFact => ({ values: values.map(known), logarithm });
const places = (found: readonly Known<readonly number[]>[]): unknown[] => found.map((each) => (each.known ? each.value : each.because));

describe('the regions most like each', () => {
  it('are those that SciPy finds: 60 vectors, of 2 to 39 regions (reference/make-neighbours.py)', () => {
    const rows = readVectors('nearest-neighbours');
    expect(rows).toHaveLength(60);
    tried(rows.length);
    for (const { facts, regions, logarithm, count, values, neighbours } of rows) {
      const [of, all, most] = [facts![0]!, regions![0]!, count![0]!];
      const given = Array.from({ length: of }, (_, f) =>
        fact(
          Array.from({ length: all }, (_, region) => values![region * of + f]!),
          logarithm![f] === 1,
        ),
      );
      expect(places(nearestNeighbours(given, most)).flat()).toEqual(neighbours);
    }
  });

  it('are reckoned by hand: each fact weighs the same, whatever its unit', () => {
    // Standardised, one step of the second fact is as far as one of the first.
    const small = [0, 0, 1, 1];
    const large = [0, 1000, 0, 3000];
    expect(places(nearestNeighbours([fact(small), fact(large)], 3))).toEqual([
      [1, 2, 3],
      [0, 2, 3],
      [0, 1, 3],
      [2, 1, 0],
    ]);
    const times = (values: readonly number[]): number[] => values.map((value) => value * 8);
    expect(nearestNeighbours([fact(times(small)), fact(large)], 3)).toEqual(nearestNeighbours([fact(small), fact(large)], 3));
  });

  it('lie apart by ratio where a fact is a number of inhabitants', () => {
    const inhabitants = [20_000, 40_000, 200_000, 260_000];
    expect(places(nearestNeighbours([fact(inhabitants, true)], 1))).toEqual([[1], [0], [3], [2]]);
    expect(places(nearestNeighbours([fact([100, 10, 1_050], false)], 1))[0]).toEqual([1]);
    expect(places(nearestNeighbours([fact([100, 10, 950], true)], 1))[0]).toEqual([2]);
  });

  it('are in the order of the list at equal distance, and a fact that is equal everywhere tells none apart', () => {
    expect(places(nearestNeighbours([fact([1, 2, 3]), fact([7, 7, 7])], 2))).toEqual([
      [1, 2],
      [0, 2],
      [1, 0],
    ]);
    expect(places(nearestNeighbours([fact([5, 5, 5])], 1))).toEqual([[1], [0], [0]]);
  });

  it('are none for a region without a fact, with its reason, and it is no neighbour of others', () => {
    const gaps: RegionFact = { values: [known(1), notKnown('suppressed'), known(3), known(0)] };
    expect(places(nearestNeighbours([gaps], 3))).toEqual([[3, 2], 'suppressed', [0, 3], [0, 2]]);
    expect(places(nearestNeighbours([{ ...gaps, logarithm: true }], 3))).toEqual([[2], 'suppressed', [0], 'out-of-range']);
  });

  it('are fewer where there are not so many others, and none of nothing', () => {
    expect(places(nearestNeighbours([fact([1, 2])], 20))).toEqual([[1], [0]]);
    expect(places(nearestNeighbours([fact([1])], 20))).toEqual([[]]);
    expect(nearestNeighbours([], 3)).toEqual([]);
  });

  it('of a number that is none cannot be asked', () => {
    for (const count of [0, -1, 1.5, NaN]) expect(() => nearestNeighbours([fact([1, 2])], count)).toThrow(RangeError);
    expect(() => nearestNeighbours([fact([1, 2]), fact([1])], 1)).toThrow(RangeError);
  });
});
