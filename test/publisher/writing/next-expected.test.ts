import { expect, it } from 'vitest';
import { nextExpected } from '../../../publisher/writing/next-expected.js';

it.each([
  [['2023', '2024'], { every: 'P1Y' }, '2025-12-31'],
  [['2024'], { every: 'P1Y', delay: 'P9M' }, '2026-09-30'],
  [['2023-Q4', '2024-Q1'], { every: 'P3M', delay: 'P2M' }, '2024-08-31'],
  [['2024-01'], { every: 'P1M' }, '2024-02-29'],
  [['2024'], { every: 'P1Y6M' }, '2026-06-30'],
  [[], { every: 'P1Y' }, undefined],
])('the period after %j with %j is there by %s', (periods, rhythm, expected) => {
  expect(nextExpected(periods, rhythm)).toBe(expected);
});
