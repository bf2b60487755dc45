import { describe, expect, it } from 'vitest';
import { ABSENCES, STATUSES } from '../../src/contract/status.js';
import { known, knownAt, notKnown, valueOrNull, whenKnown } from '../../src/statistics/known.js';

describe('the cell of a column', () => {
  it('is its number, zero too, or the reason why there is none', () => {
    const column = {
      values: Float64Array.from([0, 7, NaN, NaN]),
      status: Uint8Array.from([0, STATUSES.indexOf('unreliable'), STATUSES.indexOf('suppressed'), 0]),
    };
    expect([0, 1, 2, 3, 4].map((cell) => knownAt(column, cell))).toEqual([
      known(0),
      known(7),
      notKnown('suppressed'),
      notKnown('unknown'),
      notKnown('unknown'),
    ]);
  });

  it('has no number under any absence, not even if one is there', () => {
    for (const absence of ABSENCES) {
      expect(knownAt({ values: [3], status: [STATUSES.indexOf(absence)] }, 0)).toEqual(notKnown(absence));
    }
  });
});

describe('reckoning with what may not be known', () => {
  const difference = (a: number, b: number) => known(a - b);

  it('gives the result, or the first reason', () => {
    expect(whenKnown([known(5), known(3)], difference)).toEqual(known(2));
    expect(whenKnown([known(5), notKnown('suppressed')], difference)).toEqual(notKnown('suppressed'));
    expect(whenKnown([notKnown('not-delivered'), notKnown('suppressed')], difference)).toEqual(notKnown('not-delivered'));
  });

  it('ends as a value or null', () => {
    expect(valueOrNull(known(0))).toBe(0);
    expect(valueOrNull(notKnown('unknown'))).toBeNull();
  });
});
