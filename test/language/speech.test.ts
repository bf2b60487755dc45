import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';

const dutch = speak('nl');
const english = speak('en');

describe('speak', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['fy', 'nl'],
    ['', 'nl'],
    [undefined, 'nl'],
    [null, 'nl'],
  ])('speaks for the tag %o in %s', (tag, language) => {
    expect(speak(tag).tag).toBe(language);
  });

  it('gives one object a language, so that a view can be compared with the last by its speech', () => {
    expect(speak('nl-NL')).toBe(dutch);
    expect(speak('en-US')).toBe(english);
  });
});

describe('a number', () => {
  it.each([
    [1234.5, 1, '1.234,5', '1,234.5'],
    [1234.5, 2, '1.234,50', '1,234.50'],
    [1_234_567, 0, '1.234.567', '1,234,567'],
    [0, 0, '0', '0'],
    [0, 1, '0,0', '0.0'],
    [-12.25, 1, '-12,3', '-12.3'],
    [-0, 0, '0', '0'],
    [-0.04, 1, '0,0', '0.0'],
    [-0.4, 0, '0', '0'],
  ])('%d with %d decimals is %s, in English %s', (value, decimals, nl, en) => {
    expect(dutch.number(value, decimals)).toBe(nl);
    expect(english.number(value, decimals)).toBe(en);
  });

  it('has no decimals unless asked', () => {
    expect(dutch.number(12.7)).toBe('13');
  });
});

describe('a percentage', () => {
  it.each([
    [0.123, 1, '12,3%', '12.3%'],
    [0, 1, '0,0%', '0.0%'],
    [1, 0, '100%', '100%'],
    [0.0004, 1, '0,0%', '0.0%'],
    [-0.0004, 1, '0,0%', '0.0%'],
    [12.5, 0, '1.250%', '1,250%'],
  ])('of the fraction %d with %d decimals is %s, in English %s', (fraction, decimals, nl, en) => {
    expect(dutch.percent(fraction, decimals)).toBe(nl);
    expect(english.percent(fraction, decimals)).toBe(en);
  });
});

describe('a difference', () => {
  it.each([
    [3, 0, '+3'],
    [-3, 0, '-3'],
    [0, 0, '0'],
    [-0, 0, '0'],
    [0.04, 1, '0,0'],
    [-0.04, 1, '0,0'],
    [1234.56, 1, '+1.234,6'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(dutch.signed(value, decimals)).toBe(text);
  });
});

describe('a period', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-Q3', '3e kwartaal 2024', 'Q3 2024'],
    ['2024-H1', '1e halfjaar 2024', 'H1 2024'],
    ['2024-03', 'maart 2024', 'March 2024'],
    ['2024-12', 'december 2024', 'December 2024'],
  ])('%s is %s, in English %s', (period, nl, en) => {
    expect(dutch.period(period)).toBe(nl);
    expect(english.period(period)).toBe(en);
  });

  it.each(['', 'voorjaar', '24', '2024-00', '2024-13', '2024-3', '2024-Q5', '2024-H3', '2024-Q', '2024-01-01', ' 2024', '<b>2024</b>'])(
    'that is none stays as it is: %o',
    (text) => {
      expect(dutch.period(text)).toBe(text);
      expect(english.period(text)).toBe(text);
    },
  );
});

describe('a date', () => {
  it.each([
    ['2026-11-20', '20 november 2026', '20 November 2026'],
    ['2024-02-29', '29 februari 2024', '29 February 2024'],
    ['2026-01-01', '1 januari 2026', '1 January 2026'],
  ])('%s is %s, in English %s, in every time zone', (date, nl, en) => {
    expect(dutch.date(date)).toBe(nl);
    expect(english.date(date)).toBe(en);
  });

  it.each(['', 'binnenkort', '2026-11', '20-11-2026', '2026-13-01', '2026-02-31', '2026-11-20T12:00:00Z'])(
    'that is none stays as it is: %o',
    (text) => expect(dutch.date(text)).toBe(text),
  );
});

describe('a text of the release', () => {
  it('is in the language of the reader, else in Dutch', () => {
    expect(dutch.text({ nl: 'Woningen', en: 'Dwellings' })).toBe('Woningen');
    expect(english.text({ nl: 'Woningen', en: 'Dwellings' })).toBe('Dwellings');
    expect(english.text({ nl: 'Woningen' })).toBe('Woningen');
    expect(english.text('Woningen')).toBe('Woningen');
  });
});

describe('a level', () => {
  it('has the words of the release, else our own, else a region', () => {
    expect(dutch.level({ id: 'gemeente' })).toEqual({ one: 'gemeente', many: 'gemeenten' });
    expect(english.level({ id: 'buurt' })).toEqual({ one: 'neighbourhood', many: 'neighbourhoods' });
    expect(english.level({ id: 'politieregio' })).toEqual({ one: 'region', many: 'regions' });
    const level = { id: 'politieregio', title: { nl: 'politieregio', en: 'police region' }, plural: { nl: "politieregio's" } };
    expect(dutch.level(level)).toEqual({ one: 'politieregio', many: "politieregio's" });
    expect(english.level(level)).toEqual({ one: 'police region', many: "politieregio's" });
  });
});

describe('a list and an order', () => {
  it('joins as the language does', () => {
    expect(dutch.list([])).toBe('');
    expect(dutch.list(['Aa'])).toBe('Aa');
    expect(dutch.list(['Aa', 'Bee', 'Cee'])).toBe('Aa, Bee en Cee');
    expect(english.list(['Aa', 'Bee'])).toBe('Aa and Bee');
  });

  it('orders accents beside their letter and numbers by size', () => {
    const names = ['Wijk 10', 'Wijk 2', 'Ze', 'Éé', 'Ed'];
    expect([...names].sort(dutch.compare)).toEqual(['Ed', 'Éé', 'Wijk 2', 'Wijk 10', 'Ze']);
  });
});

describe('how many of thousands', () => {
  it.each([
    [dutch, '14.008', '6.741'],
    [english, '14,008', '6,741'],
  ])('is written in a sentence as in a legend', ({ words }, total, clear) => {
    const { clearlyDifferent, clearlyHigher, clearlyLower, absent, noOutline, legendCount } = words.regionMap;
    expect(legendCount(14_008, 'x', 'y')).toBe(`${total} y`);
    expect(clearlyDifferent(6741, 14_008, 'x', 'y', 'z')).toMatch(new RegExp(`${clear}.*${total} y`));
    for (const sentence of [
      clearlyHigher(6741, 'x', 'y'),
      clearlyLower(6741, 'x', 'y'),
      absent(6741, 'x', 'y', 'z'),
      noOutline(6741, 'x', 'y'),
    ])
      expect(sentence).toContain(`${clear} y`);
    expect(words.byChance('24', 14_008)).toContain(total);
  });
});
