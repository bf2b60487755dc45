import { describe, expect, it } from 'vitest';
import { ABSENCES } from '../../src/contract/status.js';
import { absenceMark } from '../../src/views/marks.js';
import { breakdownOf, indicatorOf, levelOf, levelsOf, tableEntryOf } from '../../src/views/release-terms.js';
import { INDICATORS, RELEASE } from './small-country.js';

describe('the terms of a release', () => {
  it('are found by their id', () => {
    expect(indicatorOf(RELEASE, 'rate')).toBe(INDICATORS.rate);
    expect(levelOf(RELEASE, 'gemeente').id).toBe('gemeente');
    expect(breakdownOf(RELEASE, INDICATORS.branches)?.id).toBe('sbi');
    expect(breakdownOf(RELEASE, INDICATORS.rate)).toBeUndefined();
    expect(tableEntryOf(RELEASE, 'rate', 'wijk')).toBeUndefined();
  });

  it('have levels with figures from large to small', () => {
    expect(levelsOf(RELEASE, 'rate').map(({ id }) => id)).toEqual(['land', 'provincie', 'gemeente']);
    expect(levelsOf(RELEASE, 'branches')).toEqual([]);
  });

  it('that are not there are errors that say what there is', () => {
    expect(() => indicatorOf(RELEASE, 'x')).toThrow(/unknown · indicator · expected rate, .* · found x/);
    expect(() => levelOf(RELEASE, 'x')).toThrow(/unknown · level · expected land, .* · found x/);
  });
});

describe('the mark of an absence', () => {
  const marks = ABSENCES.map(absenceMark);

  it('is below every class, fits a small number, and is its own', () => {
    expect([...Int8Array.from(marks)]).toEqual(marks);
    expect(Math.max(...marks)).toBeLessThan(0);
    expect(new Set(marks).size).toBe(ABSENCES.length);
  });
});
