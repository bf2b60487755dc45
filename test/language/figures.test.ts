import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbsence, STATUSES } from '../../src/contract/status.js';
import type { Indicator } from '../../src/contract/types.generated.js';
import { asWritten, cellText, countText, differenceText, numberText, unitText, type FigureIndicator } from '../../src/language/figures.js';
import { speak } from '../../src/language/speech.js';

const dutch = speak('nl');
const english = speak('en');
const rate = { kind: 'rate', decimals: 1 } as const;
const share = { kind: 'share', decimals: 1 } as const;

describe('a number of an indicator', () => {
  it('is a percentage of a share, and has the decimals of the indicator', () => {
    expect(numberText(0.4567, share, dutch)).toBe('45,7%');
    expect(numberText(1234.56, rate, dutch)).toBe('1.234,6');
    expect(numberText(1234.56, { kind: 'amount', decimals: 0 }, english)).toBe('1,235');
    expect(numberText(0, rate, dutch)).toBe('0,0');
    expect(numberText(0, share, dutch)).toBe('0,0%');
  });

  it.each(['rate', 'share'] as const)('of the kind %s is classed as the number that a reader sees', (kind) => {
    const decimal = fc.tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 0, max: 6 })).map(([n, e]) => n / 10 ** e);
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const indicator = { kind, decimals };
        expect(numberText(asWritten(value, indicator), indicator, dutch)).toBe(numberText(value, indicator, dutch));
      }),
    );
  });

  it('rounds halves as they are written in decimals, and leaves a cell without a number without one', () => {
    expect(asWritten(1.005, { kind: 'rate', decimals: 2 })).toBe(1.01);
    expect(asWritten(-2.5, { kind: 'rate', decimals: 0 })).toBe(-3);
    expect(asWritten(0.12345, share)).toBe(0.123);
    expect(asWritten(NaN, rate)).toBeNaN();
  });
});

describe('a cell', () => {
  const plain = { observed: '12,3', provisional: '12,3 (voorlopig)', estimated: '12,3 (geschat)', predicted: '12,3 (voorspeld)' } as const;

  it.each([...Object.entries(plain), ['unreliable', '12,3 (onbetrouwbaar)']] as const)('with status %s reads %s', (status, text) => {
    expect(cellText({ value: 12.34, status: status as never }, rate, dutch)).toBe(text);
  });

  it.each(STATUSES.filter(isAbsence))('with status %s has a word and never a digit', (status) => {
    for (const speech of [dutch, english])
      for (const value of [null, 98765.4321, 0]) {
        expect(cellText({ value, status }, rate, speech)).toMatch(/^[a-z ]+$/);
        expect(countText({ value, status }, speech)).toBe(speech.words.status[status]);
      }
  });

  it('that is zero is a number', () => {
    expect(cellText({ value: 0, status: 'observed' }, rate, dutch)).toBe('0,0');
    expect(countText({ value: 0, status: 'provisional' }, dutch)).toBe('0 (voorlopig)');
  });

  it('is never empty, whatever its status, when its number is lacking', () => {
    for (const status of STATUSES) expect(cellText({ value: null, status }, rate, dutch), status).not.toBe('');
  });

  it('of a count is a whole number', () => {
    expect(countText({ value: 1234, status: 'observed' }, dutch)).toBe('1.234');
  });
});

describe('a difference', () => {
  it('of shares is in percentage points', () => {
    expect(differenceText(0.031, share, dutch)).toBe('+3,1 procentpunt');
    expect(differenceText(-0.031, share, english)).toBe('-3.1 percentage points');
    expect(differenceText(-0.0001, share, dutch)).toBe('0,0 procentpunt');
  });

  it('of all else has a sign and no unit', () => {
    expect(differenceText(12, rate, dutch)).toBe('+12,0');
    expect(differenceText(0, rate, dutch)).toBe('0,0');
  });
});

describe('a unit in words', () => {
  const indicator: FigureIndicator = { kind: 'count', unit: { nl: 'misdrijven', en: 'offences' }, decimals: 1 };
  const people = { nl: 'inwoners', en: 'inhabitants' };

  it.each<[Indicator['kind'], Partial<FigureIndicator>, string, string]>([
    ['count', {}, 'misdrijven', 'offences'],
    ['rate', { per: 1000, baseUnit: people }, 'misdrijven per 1.000 inwoners', 'offences per 1,000 inhabitants'],
    ['rate', { per: 1000 }, 'misdrijven per 1.000', 'offences per 1,000'],
    ['rate', {}, 'misdrijven', 'offences'],
    ['concentration', { per: 10_000, baseUnit: people }, 'misdrijven per 10.000 inwoners', 'offences per 10,000 inhabitants'],
    ['share', { baseUnit: people }, 'percentage van inwoners', 'percentage of inhabitants'],
    ['share', {}, 'percentage misdrijven', 'percentage of offences'],
    ['amount', { unit: 'euro' }, 'euro', 'euro'],
    ['index', { unit: '2015 = 100' }, '2015 = 100', '2015 = 100'],
  ])('of the kind %s with %o is %s', (kind, more, nl, en) => {
    expect(unitText({ ...indicator, kind, ...more }, dutch)).toBe(nl);
    expect(unitText({ ...indicator, kind, ...more }, english)).toBe(en);
  });
});
