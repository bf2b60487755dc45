import { describe, expect, it } from 'vitest';
import { comparePeriods, isNext, parsePeriod } from '../../src/scales/parse-period.js';
import { labelledPeriods, nearestPeriod, periodScale } from '../../src/scales/period-scale.js';

describe('parsePeriod', () => {
  it.each([
    ['2024', 1, 1, 0, 12],
    ['2024-H2', 2, 2, 6, 12],
    ['2024-Q3', 4, 3, 6, 9],
    ['2024-07', 12, 7, 6, 7],
  ])('reads %s', (text, inYear, part, start, end) => {
    const origin = 2024 * 12;
    expect(parsePeriod(text)).toEqual({ year: 2024, inYear, part, start: origin + start, end: origin + end });
  });

  it.each(['', '24', '2024-Q5', '2024-H3', '2024-13', '2024-00', '2024-7', '2024Q1', ' 2024', '2024-07-01'])('refuses "%s"', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('knows order and neighbours', () => {
    const next = (a: string, b: string) => isNext(parsePeriod(a)!, parsePeriod(b)!);
    expect(next('2023-Q4', '2024-Q1')).toBe(true);
    expect(next('2023-Q3', '2024-Q1')).toBe(false);
    expect(next('2023', '2024-Q1')).toBe(false);
    const sorted = ['2024-Q2', '2024', '2023-12', '2024-Q1'].sort((a, b) => comparePeriods(parsePeriod(a)!, parsePeriod(b)!));
    expect(sorted).toEqual(['2023-12', '2024', '2024-Q1', '2024-Q2']);
  });
});

describe('period scale', () => {
  it('sorts, drops doubles, and leaves a gap where a period is missing', () => {
    const scale = periodScale(['2024', '2020', '2021', '2024'], [0, 400]);
    expect(scale.periods).toEqual(['2020', '2021', '2024']);
    expect(scale.periods.map(scale.at)).toEqual([0, 100, 400]);
    expect(scale.joins('2020', '2021')).toBe(true);
    expect(scale.joins('2021', '2024')).toBe(false);
    expect(scale.at('2022')).toBe(200);
  });

  it('puts a quarter of a year inside that year', () => {
    const scale = periodScale(['2023', '2024'], [0, 12]);
    expect(scale.at('2024-Q1')).toBeCloseTo(7.5);
  });

  it('finds the nearest period', () => {
    const scale = periodScale(['2020', '2021', '2024'], [0, 400]);
    expect([-50, 49, 51, 260, 999].map((position) => nearestPeriod(scale, position))).toEqual(['2020', '2020', '2021', '2024', '2024']);
    expect(nearestPeriod(periodScale([], [0, 100]), 3)).toBeUndefined();
  });

  it('puts a single period in the middle', () => {
    expect(periodScale(['2024-Q1'], [0, 100]).at('2024-Q1')).toBe(50);
  });

  it('refuses text that is no period', () => {
    expect(() => periodScale(['vorig jaar', '2024'], [0, 1])).toThrow(/vorig jaar/);
  });
});

describe('labelled periods', () => {
  const quarters = Array.from({ length: 40 }, (_, i) => `${2015 + Math.floor(i / 4)}-Q${(i % 4) + 1}`);

  it('are all where they fit', () => {
    expect(labelledPeriods(['2023', '2024'], 4)).toEqual(['2023', '2024']);
  });

  it('are the newest and the same quarter of earlier years', () => {
    expect(labelledPeriods(quarters, 10)).toEqual(quarters.filter((text) => text.endsWith('Q4')));
    expect(labelledPeriods(quarters, 5)).toEqual(['2016-Q4', '2018-Q4', '2020-Q4', '2022-Q4', '2024-Q4']);
    expect(labelledPeriods(quarters, 1)).toEqual(['2024-Q4']);
  });
});
