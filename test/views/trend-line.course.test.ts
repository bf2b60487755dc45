import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { trendLineView, type TrendLineView } from '../../src/views/trend-line.view.js';
import type { TrendLineData } from '../../src/views/trend-line.data.js';
import type { TrendMeasure } from '../../src/views/trend-line.series.js';
import { RATE, region, trendData, type TestCell } from './trend-line.builder.js';

const YEARS = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];
const COUNT = { ...RATE, kind: 'count' as const, decimals: 0 };
const BASE = YEARS.map(() => 10_000);

const decide = (data: TrendLineData, measure: TrendMeasure = 'value', tag = 'nl'): TrendLineView =>
  trendLineView(data, { speech: speak(tag), heading: undefined, measure });

/** A rate per 1,000 of 10,000 inhabitants: 40 cases are 4,0. */
const rate = (counts: readonly TestCell[], periods: readonly string[] = YEARS) =>
  region('Assen', periods, {
    value: counts.map((cell) => (typeof cell === 'number' ? cell / 10 : cell.replace(/[\d.]+/, (n) => String(Number(n) / 10)))),
    count: counts,
    base: BASE.slice(0, counts.length),
  });

describe('the difference between the first and the last figure', () => {
  it('is more than chance where the 99.8% limits of it leave out zero, and else may be chance', () => {
    expect(decide(trendData([rate([40, 45, 50, 60, 70, 80, 90, 100])])).summary.slice(0, 2)).toEqual([
      'Assen: 4,0 in 2016, 10,0 in 2023.',
      'Dat verschil (+6,0) is groter dan toeval verklaart.',
    ]);
    // 40 against 65 cases: the 95% limits leave out zero, those of 99.8% do not.
    expect(decide(trendData([rate([40, 45, 50, 52, 55, 57, 60, 65])])).summary[1]).toBe('Dat verschil (+2,5) kan toeval zijn.');
    expect(decide(trendData([rate([100, 90, 80, 70, 60, 50, 45, 40])]), 'value', 'en').summary[1]).toBe(
      'That difference (-6.0) is more than chance explains.',
    );
  });

  it('is that of the figures as they are written', () => {
    const view = decide(trendData([region('Assen', ['2016', '2017'], { value: [1.149, 1.351] })]));
    expect(view.summary.slice(0, 2)).toEqual(['Assen: 1,1 in 2016, 1,4 in 2017.', 'Of dat verschil (+0,3) toeval is, is niet te zeggen.']);
    const equal = decide(trendData([region('Assen', ['2016', '2017'], { value: [1.31, 1.34] })]));
    expect(equal.summary[1]).toBe('Begin en eind zijn na afronding gelijk.');
  });

  it('of counts and amounts is given without a word on chance', () => {
    const counts = region('Assen', YEARS, { value: [10, 20, 30, 40, 50, 60, 70, 80] });
    expect(decide(trendData([counts], { indicator: COUNT })).summary[1]).toBe('Of dat verschil (+70) toeval is, is niet te zeggen.');
    expect(decide(trendData([rate([40, 45, 50, 60, 70, 80, 90, 100])]), 'count').summary[1]).toBe(
      'Of dat verschil (+60) toeval is, is niet te zeggen.',
    );
  });

  it('rests on no figure that is estimated, withheld or unreliable, nor on published limits of another confidence', () => {
    const word = (cells: readonly TestCell[]) => decide(trendData([rate(cells)])).summary[1];
    expect(word(['40E', 45, 50, 60, 70, 80, 90, 100])).toBe('Of dat verschil (+6,0) toeval is, is niet te zeggen.');
    expect(word([40, 45, 50, 60, 70, 80, 90, '100P'])).toBe('Dat verschil (+6,0) is groter dan toeval verklaart.');
    expect(decide(trendData([rate(['Q', 45, 50, 60, 70, 80, 90, '100U'])])).summary[0]).toBe('Assen: 4,5 in 2017, 9,0 in 2022.');
    const limits = region('Assen', ['2016', '2017'], { value: [1, 9], lower: [0.9, 8.9], upper: [1.1, 9.1] });
    expect(decide(trendData([limits])).summary[1]).toContain('niet te zeggen');
  });

  it('is as wide as rounding makes it', () => {
    // To a multiple of 25, 40 may be 52 and 85 may be 73.
    const counts = [40, 50, 50, 60, 60, 70, 75, 85];
    expect(decide(trendData([rate(counts)])).summary[1]).toContain('groter dan toeval');
    expect(decide(trendData([rate(counts)], { indicator: { ...RATE, rounding: 25 } })).summary[1]).toContain('kan toeval zijn');
  });

  it('is of one kind of quarter, and never over a break', () => {
    const quarters = ['2021-Q4', '2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3'];
    const value = [1, 2, 3, 4, 5, 6, 7, 8];
    const view = decide(trendData([region('Assen', quarters, { value })], { indicator: COUNT }));
    expect(view.summary[0]).toBe('Assen: 4 in het 3e kwartaal 2022, 8 in het 3e kwartaal 2023.');
    expect(view.summary).toContain('Wij vergelijken steeds hetzelfde kwartaal.');
    const cut = decide(
      trendData([region('Assen', quarters, { value })], { indicator: { ...COUNT, breaks: [{ period: '2023-Q1', note: 'x' }] } }),
    );
    expect(cut.summary[0]).toBe('Assen: 8 in het 3e kwartaal 2023.');
    expect(cut.summary.join(' ')).not.toContain('Dat verschil');
  });
});

describe('the trend', () => {
  const wordOf = (cells: readonly TestCell[], more: Partial<TrendLineData> = {}, periods = YEARS) =>
    decide(trendData([region('Assen', periods, { value: cells })], more)).series[0]!.trend!;

  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8], 'rising', 'stijgend (8 perioden)'],
    [[8, 7, 6, 5, 4, 3, 2, 1], 'falling', 'dalend (8 perioden)'],
    [[1, 8, 2, 7, 3, 6, 4, 5], 'no-clear-trend', 'geen duidelijke trend (8 perioden)'],
    [[0, 0, 0, 0, 0, 0, 0, 0], 'no-clear-trend', 'geen duidelijke trend (8 perioden)'],
    [[1, 'Q', 2, 'L', 3, 'O', 4, 'W'], 'too-short', 'te kort voor een trend (4 perioden)'],
    [[1, 'Q', 'Q', 'Q', 'Q', 'Q', 'Q', 'Q'], 'too-short', 'te kort voor een trend (1 periode)'],
    [[1, 2, 'Q', 4, 5, 6, '7P', '8E'], 'rising', 'stijgend (7 perioden)'],
    [[1, 2, 3, 4, 5, 6, '1U', '0F'], 'rising', 'stijgend (6 perioden)'],
  ] as [TestCell[], string, string][])('of %j is %s', (cells, word, text) => {
    expect(wordOf(cells)).toEqual({ word, text });
  });

  it('rests on what is comparable: since the last break, and one kind of month', () => {
    const indicator = { ...RATE, breaks: [{ period: '2019', note: 'x' }] };
    expect(wordOf([9, 9, 9, 1, 2, 3, 4, 5], { indicator })).toMatchObject({ word: 'rising', text: 'stijgend (5 perioden)' });
    const months = Array.from({ length: 36 }, (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
    expect(
      wordOf(
        months.map((_, i) => i),
        {},
        months,
      ),
    ).toMatchObject({ word: 'too-short', text: 'te kort voor een trend (3 perioden)' });
  });

  it('of predictions rests on predictions', () => {
    const predicted = { ...RATE, made: 'predicted' as const };
    expect(wordOf(['1F', '2F', '3F', '4F', '5F', '6F', '7F', '8F'], { indicator: predicted })).toMatchObject({ word: 'rising' });
  });

  it('is not there where nothing is known', () => {
    const view = decide(trendData([region('Assen', YEARS, { value: YEARS.map(() => 'Q') })]));
    expect(view.series[0]!.trend).toBeUndefined();
  });

  it('of a line is cut by breaks that are about it only', () => {
    const indicator = { ...RATE, breaks: [{ period: '2021', note: 'Fusie', regions: ['GM-Assen'] }] };
    const cells = { value: [1, 2, 3, 4, 5, 6, 7, 8] };
    const view = decide(trendData([region('Assen', YEARS, cells), region('Emmen', YEARS, cells)], { indicator }));
    expect(view.series.map(({ trend }) => trend!.text)).toEqual(['te kort voor een trend (3 perioden)', 'stijgend (8 perioden)']);
    expect(view.breaks).toMatchObject([{ at: 5, series: [0] }]);
  });

  it('of a group is cut by a break of one of its regions', () => {
    const indicator = { ...RATE, breaks: [{ period: '2021', note: 'Fusie', regions: ['GM-Emmen'] }] };
    const cells = { value: [1, 2, 3, 4, 5, 6, 7, 8] };
    const group = { ...region('Groep', YEARS, cells, undefined), members: ['GM-Emmen', 'GM-Meppel'] };
    const view = decide(trendData([region('Assen', YEARS, cells)], { indicator, reference: group }));
    expect(view.series.map(({ cuts }) => cuts)).toEqual([[], [5]]);
  });
});

describe('the trends of several regions', () => {
  const up = [1, 2, 3, 4, 5, 6, 7, 8];
  const named = (count: number, cells: readonly TestCell[]) =>
    Array.from({ length: count }, (_, i) => region(`${cells.join('')}-${i}`, YEARS, { value: cells }));

  it('are counted, each word once', () => {
    const regions = [
      ...named(2, up),
      ...named(1, [...up].reverse()),
      ...named(1, [1, 8, 2, 7, 3, 6, 4, 5]),
      ...named(1, [1, ...Array<string>(7).fill('Q')]),
    ];
    expect(decide(trendData(regions)).summary).toContain('Trends: 2 stijgend, 1 dalend, 1 zonder duidelijke trend en 1 te kort.');
    expect(decide(trendData(regions), 'value', 'en').summary).toContain(
      'Trends: 2 rising, 1 falling, 1 without a clear trend and 1 too short.',
    );
  });

  it('say of many how many would have one by chance', () => {
    const apart = (count: number) =>
      trendLineView(trendData(named(count, up)), { speech: speak('nl'), heading: undefined, measure: 'value', apart: true }).summary;
    expect(apart(40)).toContain('Door toeval alleen zou gemiddeld 2 van de 40 opvallen.');
    expect(apart(5)).toContain('Door toeval alleen zou gemiddeld minder dan 1 van de 5 opvallen.');
    expect(apart(4).join(' ')).not.toContain('toeval alleen');
    // One price goes on from the one before: far more of them seem to rise or fall.
    const prices = trendData(named(5, up), { indicator: { ...RATE, kind: 'amount' } });
    const ofPrices = trendLineView(prices, { speech: speak('nl'), heading: undefined, measure: 'value', apart: true });
    expect(ofPrices.summary.join(' ')).not.toContain('toeval alleen');
    expect(decide(trendData(named(1, up))).summary.join(' ')).not.toContain('Trends:');
  });
});
