import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { pointText } from '../../src/views/trend-line.text.js';
import { trendLineTwin } from '../../src/views/trend-line.twin.js';
import { trendLineView, type TrendLineOptions, type TrendLineView } from '../../src/views/trend-line.view.js';
import type { TrendLineData } from '../../src/views/trend-line.data.js';
import { RATE, region, trendData, type TestCell } from './trend-line.builder.js';

const YEARS = ['2019', '2020', '2021', '2022', '2023'];
const nl = speak('nl');

const decide = (data: TrendLineData, options: Partial<TrendLineOptions> = {}): TrendLineView =>
  trendLineView(data, { speech: nl, heading: undefined, measure: 'value', indexTo: '2020', ...options });
const one = (value: readonly TestCell[], more: Partial<TrendLineData> = {}, periods: readonly string[] = YEARS) =>
  decide(trendData([region('Assen', periods, { value })], more));
const texts = (view: TrendLineView, line = 0) => view.series[line]!.points.map((point) => pointText(point, view.figure, nl));

describe('an index', () => {
  it('is each figure as a part of its own in the base year, which is 100', () => {
    const view = one([1, 2, 3, 4, 5]);
    expect(texts(view)).toEqual(['50', '100', '150', '200', '250']);
    expect(view.frame.unit).toBe('index, 2020 = 100 (misdrijven per 1.000 inwoners)');
    expect(view.summary.slice(0, 3)).toEqual([
      'Assen: 50 in 2019, 250 in 2023.',
      'Of dat verschil (+200 punten) toeval is, is niet te zeggen.',
      'Over 5 perioden is de trend stijgend.',
    ]);
    expect(view.axis.minimum).toBeLessThanOrEqual(50);
    expect(
      trendLineTwin(view, nl)
        .rows.slice(1)
        .map(({ cells }) => cells[0]!.text),
    ).toEqual(['250', '200', '150', '100', '50']);
  });

  it('of counts is one of counts', () => {
    const counted = region('Assen', YEARS, { value: [1, 2, 3, 4, 5], count: [30, 60, 90, 0, 15], base: [1, 1, 1, 1, 1] });
    const view = decide(trendData([counted]), { measure: 'count' });
    expect(texts(view)).toEqual(['50', '100', '150', '0', '25']);
    expect(view.frame.unit).toBe('index, 2020 = 100 (misdrijven)');
  });

  it('of quarters has the mean of the year as its base', () => {
    const quarters = ['2019-Q4', '2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1'];
    const view = one([5, 8, 12, 8, 12, 20], {}, quarters);
    expect(view.bases).toEqual(['2020']);
    expect(texts(view)).toEqual(['50', '80', '120', '80', '120', '200']);
  });

  it('takes the first year where none was named', () => {
    expect(decide(trendData([region('Assen', YEARS, { value: [1, 2, 3, 4, 5] })]), { indexTo: undefined, measure: 'index' }).base).toBe(
      '2019',
    );
  });

  it('does not go over a break', () => {
    const indicator = { ...RATE, breaks: [{ period: '2022', note: 'x' }] };
    const view = one([1, 2, 3, 40, 50], { indicator });
    expect(texts(view)).toEqual(['50', '100', '150', 'niet vergelijkbaar', 'niet vergelijkbaar']);
    expect(view.summary[0]).toBe('Assen: 50 in 2019, 150 in 2021.');
    expect(view.summary).toContain('Assen: de index loopt niet over een trendbreuk heen.');
    expect(JSON.stringify([view, trendLineTwin(view, nl)])).not.toMatch(/\b(40|50)00?\b|2000|2500/);
  });

  it('is not made within a year that a break cuts', () => {
    const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1'];
    const view = one([1, 2, 3, 4, 5], { indicator: { ...RATE, breaks: [{ period: '2020-Q3', note: 'x' }] } }, quarters);
    expect(texts(view)).toEqual(quarters.map(() => 'geen index'));
    expect(view.summary).toContain('Assen: geen index. Het cijfer van 2020: trendbreuk binnen dat jaar.');
  });

  it.each([
    ['Q', 'onderdrukt'],
    ['L', 'niet aangeleverd'],
    ['W', 'ingetrokken'],
    ['3U', 'onbetrouwbaar'],
    [0, 'nul'],
  ] as [TestCell, string][])('is not made with a base of %s, and says so', (base, word) => {
    const view = one([1, base, 3, 'Q', 5]);
    expect(texts(view)).toEqual([
      'geen index',
      base === 0 || base === '3U' ? 'geen index' : word,
      'geen index',
      'onderdrukt',
      'geen index',
    ]);
    expect(view.series[0]!.points.map(({ value }) => value)).toEqual([null, null, null, null, null]);
    expect(view.summary).toEqual([`Assen: geen index. Het cijfer van 2020: ${word}.`]);
  });

  it('is not made with part of a year', () => {
    const view = one([1, 2, 'Q', 4, 5, 6], {}, ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2']);
    expect(view.summary).toEqual(['Assen: geen index. Het cijfer van 2020: onderdrukt.']);
  });

  it('is provisional where its base is', () => {
    expect(texts(one([1, '2P', 3, '4E', 5]))).toEqual([
      '50 (voorlopig)',
      '100 (voorlopig)',
      '150 (voorlopig)',
      '200 (geschat)',
      '250 (voorlopig)',
    ]);
  });

  it('to a year without figures is not made, and says so', () => {
    const view = one([1, 2, 3, 4, 5], {}, ['2021', '2022', '2023', '2024', '2025']);
    expect(view.base).toBeUndefined();
    expect(view.summary[0]).toBe('Van 2020 zijn er geen cijfers voor een index.');
    expect(texts(view)).toEqual(['1,0', '2,0', '3,0', '4,0', '5,0']);
  });

  it('has no interval, and says why', () => {
    const rate = region('Assen', YEARS, {
      value: [1, 2, 3, 4, 5],
      count: [10, 20, 30, 40, 50],
      base: [10_000, 10_000, 10_000, 10_000, 10_000],
    });
    const view = decide(trendData([rate]));
    expect(view.series[0]!.points.every(({ interval }) => interval === undefined)).toBe(true);
    expect([view.key.band, view.key.note]).toEqual([undefined, 'Bij een index staat geen marge: ook het basisjaar is onzeker.']);
    // Whether the ends differ by more than chance is the same for the figures that it is an index of.
    expect(view.summary[1]).toBe('Dat verschil (+200 punten) is groter dan toeval verklaart.');
  });

  it('of many regions says how many have none', () => {
    const regions = ['a', 'b', 'c', 'd'].map((name) => region(name, YEARS, { value: [1, 'Q', 3, 4, 5] }));
    expect(decide(trendData(regions)).summary).toEqual(['Van 4 gebieden is er geen of geen hele index.']);
  });
});
