import { expect, test } from 'vitest';
import { publishedColumns, withNeededDigits } from '../../../publisher/writing/published-columns.js';
import type { PreparedIndicator, PreparedTable } from '../../../publisher/prepared.js';
import { aPreparedPublication, column } from '../a-prepared-publication.js';

const { levels, indicators } = aPreparedPublication();
const share = indicators[0]!;
const level = levels[1]!;
const count = column(level, 1, 1, (cell) => cell);
const base = column(level, 1, 1, () => 300);

function published(indicator: PreparedIndicator, columns: PreparedTable['columns']) {
  return publishedColumns(indicator, { level: level.id, periods: ['2024'], categories: ['total'], columns });
}

test('numbers have six digits, more when that is what is shown, and whole numbers all of theirs', () => {
  expect(withNeededDigits(1 / 3, 1)).toBe(0.333333);
  expect(withNeededDigits(100 / 3, 1)).toBe(33.3333);
  expect(withNeededDigits(1_234_567.891, 2)).toBe(1_234_567.89);
  expect(withNeededDigits(123_456_789, 0)).toBe(123_456_789);
  expect(withNeededDigits(-0.000_012_345_678, 1)).toBe(-0.000_012_345_7);
  expect(withNeededDigits(0, 1)).toBe(0);
});

test('a value that readers derive from count and base is left out', () => {
  const value = column(level, 1, 1, (cell) => Math.round((1000 * cell) / 300) / 1000);
  expect(published(share, { value, count, base }).map(({ metric }) => metric)).toEqual(['count', 'base']);
});

test('a value that differs from count / base, or says another status, stays', () => {
  const other = column(level, 1, 1, (cell) => cell / 300 + (cell === 5 ? 0.001 : 0));
  expect(published(share, { value: other, count, base }).map(({ metric }) => metric)).toEqual(['value', 'count', 'base']);
  const predicted = column(
    level,
    1,
    1,
    (cell) => cell / 300,
    () => 'predicted',
  );
  expect(published(share, { value: predicted, count, base }).map(({ metric }) => metric)).toEqual(['value', 'count', 'base']);
  const withheld = column(
    level,
    1,
    1,
    (cell) => cell / 300,
    (cell) => (cell === 2 ? 'suppressed' : 'observed'),
  );
  expect(published(share, { value: withheld, count, base }).map(({ metric }) => metric)).toEqual(['value', 'count', 'base']);
});

test('counts and bases keep every digit', () => {
  const exact = column(level, 1, 1, (cell) => 12_345_678 + cell);
  expect([...published(share, { count: exact, base }).find(({ metric }) => metric === 'count')!.values]).toEqual([...exact.values]);
});

test('a withheld cell with a number, and a number that is not there without a reason, are refused', () => {
  const leak = {
    values: count.values,
    status: column(
      level,
      1,
      1,
      () => 0,
      (cell) => (cell === 3 ? 'suppressed' : 'observed'),
    ).status,
  };
  expect(() => published(share, { count: leak, base })).toThrow('leegstand at gemeente, count: cell 3 is 3 with the status suppressed.');
  const hole = { values: count.values.map((number, cell) => (cell === 4 ? NaN : number)), status: count.status };
  expect(() => published(share, { count: hole, base })).toThrow('cell 4 is NaN with the status observed');
  const endless = { values: count.values.map((number, cell) => (cell === 1 ? Infinity : number)), status: count.status };
  expect(() => published(share, { count: endless, base })).toThrow('cell 1 is Infinity');
});
