import { expect, it } from 'vitest';
import { tertileBreaks } from '../../src/scales/tertile-breaks.js';

const times = (value: number, count: number): number[] => new Array<number>(count).fill(value);

it('splits into thirds at round numbers, leaving out what has no number', () => {
  const values = [...Array.from({ length: 342 }, (_, i) => i * 1.03), NaN, NaN];
  expect(tertileBreaks(values)).toMatchObject({ limits: [117, 234], counts: [114, 114, 114], minimum: 0 });
});

it.each([
  ['ten values', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [3, 4, 3]],
  ['equal values that lie across a split, kept together', [...times(1, 4), ...times(2, 3), ...times(3, 3)], [4, 3, 3]],
  ['mostly zeros: without and with', [...times(0, 8), 1, 2], [8, 2]],
  ['zeros up to between the thirds: low, middle and high', [...times(0, 5), 1, 2, 3, 4, 5], [5, 2, 3]],
  ['a most common value in the middle', [...times(0, 2), ...times(1, 6), ...times(2, 2)], [2, 6, 2]],
  ['a highest value that many have', [1, 2, 3, ...times(9, 7)], [3, 7]],
  ['equal values only', times(4, 6), [6]],
  ['one value', [4], [1]],
  ['none', [NaN], []],
])('%s', (_, values, counts) => {
  expect(tertileBreaks(values).counts).toEqual(counts);
});

it('makes a limit lie above every value of the class below it', () => {
  const { limits } = tertileBreaks([0, 0, 0, 0.1, 0.4, 0.45, 0.9, 7, 8]);
  expect(limits).toEqual([0.1, 0.5]);
});
