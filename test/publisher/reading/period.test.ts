import { expect, it } from 'vitest';
import { comparePeriods, isDate, isPeriod } from '../../../publisher/reading/period.js';

it('knows years, halves, quarters and months, and nothing else', () => {
  expect(['2024', '2024-H1', '2024-H2', '2024-Q4', '2024-01', '2024-12'].filter((text) => !isPeriod(text))).toEqual([]);
  expect(
    ['24', '2024-H3', '2024-Q0', '2024-Q5', '2024-13', '2024-00', '2024-1', '2024Q1', '2024JJ00', ' 2024', ''].filter(isPeriod),
  ).toEqual([]);
});

it('orders periods from old to new, a longer one before the shorter ones in it', () => {
  const sorted = ['2023', '2023-12', '2024', '2024-H1', '2024-Q1', '2024-01', '2024-03', '2024-Q2', '2024-H2', '2024-Q4', '2025'];
  expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
});

it('knows the days of the calendar', () => {
  expect(['2024-02-29', '2026-12-31'].every(isDate)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', ''].some(isDate)).toBe(false);
});
