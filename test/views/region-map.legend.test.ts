import { describe, expect, it } from 'vitest';
import { regionMapHistogram, type RegionMapHistogram } from '../../src/views/region-map.histogram.js';
import { regionsOfMark } from '../../src/views/region-map.regions-of-mark.js';
import { regionMapText, type RegionMapView } from '../../src/views/region-map.view.js';
import { speak } from '../../src/language/speech.js';
import { codeOf, decide, mapData, nl, type TestCountry } from './region-map.builder.js';
import { absenceMark } from '../../src/views/marks.js';

/** Values 1 to 20 per 10,000, and two without a figure; 10 in the country. */
const COUNTRY: TestCountry = {
  counts: [...Array.from({ length: 20 }, (_, i) => [i + 1]), ['Q'], ['L']],
  periods: ['2024'],
  country: [1_000],
};

describe('the reference', () => {
  const referenceOf = async (country: TestCountry, options: Parameters<typeof decide>[1] = {}): Promise<string | undefined> => {
    const view = decide(await mapData(country), options);
    const entry = view.legend.find(({ mark }) => mark === view.reference?.mark);
    return view.reference === undefined ? undefined : `${view.reference.text} (${entry!.label})`;
  };

  it('of values is its own, in its class; on a limit in the class above', async () => {
    expect(await referenceOf(COUNTRY, { limits: [5, 15] })).toBe('Nederland: 10,0 (5,0 tot 15,0)');
    expect(await referenceOf(COUNTRY, { limits: [5, 10] })).toBe('Nederland: 10,0 (10,0 tot 20,0)');
  });

  it('of ratios is 1, in the middle class', async () => {
    expect(await referenceOf(COUNTRY, { measure: 'ratio' })).toBe('Nederland: 1,00 keer (0,80 tot 1,25 keer)');
  });

  it('as high as the highest region is not beyond it', async () => {
    expect(await referenceOf({ ...COUNTRY, country: [2_000] }, { limits: [5, 15] })).toBe('Nederland: 20,0 (15,0 tot 20,0)');
    expect(await referenceOf({ ...COUNTRY, country: [100] }, { limits: [5, 15] })).toBe('Nederland: 1,0 (1,0 tot 5,0)');
  });

  it('beyond all regions is said to be so, in the class at that end', async () => {
    expect(await referenceOf({ ...COUNTRY, country: [5_000] }, { limits: [5, 15] })).toBe(
      'Nederland: 50,0, hoger dan alle gemeenten (15,0 tot 20,0)',
    );
    expect(await referenceOf({ ...COUNTRY, country: [0] }, { limits: [5, 15] })).toBe(
      'Nederland: 0,0, lager dan alle gemeenten (1,0 tot 5,0)',
    );
  });

  it('has the mark of its status', async () => {
    expect(await referenceOf({ ...COUNTRY, country: ['1000P'] }, { limits: [5, 15] })).toBe('Nederland: 10,0 (voorlopig) (5,0 tot 15,0)');
  });

  it.each([
    ['counts', COUNTRY, { measure: 'count' }],
    ['a count, of which it is the sum', { ...COUNTRY, indicator: { kind: 'count', decimals: 0 } }, {}],
    ['an amount that it is the sum of', { ...COUNTRY, indicator: { kind: 'amount' } }, {}],
    ['verdicts, which are words', COUNTRY, { measure: 'verdict' }],
    ['what has no figure of it', { ...COUNTRY, country: ['Q'] }, {}],
    ['ratios to nothing', { ...COUNTRY, country: [0] }, { measure: 'ratio' }],
    ['no regions with a figure', { ...COUNTRY, counts: [['Q'], ['L']] }, { limits: [5] }],
  ] as const)('is not there for %s', async (_, country, options) => {
    expect(await referenceOf(country, options)).toBeUndefined();
  });

  it('is there for an amount that is no sum', async () => {
    expect(await referenceOf({ ...COUNTRY, indicator: { kind: 'amount' }, country: [10] }, { limits: [5, 15] })).toBe(
      'Nederland: 10,0 (5,0 tot 15,0)',
    );
  });
});

describe('colours of a diverging scale', () => {
  const tonesOf = async (limits?: readonly number[]): Promise<[string, number][]> =>
    decide(await mapData(COUNTRY), { measure: 'ratio', limits }).legend.flatMap(({ label, tone }): [string, number][] =>
      tone === undefined ? [] : [[label, tone.at - (tone.of - 1) / 2]],
    );

  it('have their middle at 1', async () => {
    expect(await tonesOf()).toEqual([
      ['0,10 tot 0,50 keer', -2],
      ['0,50 tot 0,80 keer', -1],
      ['0,80 tot 1,25 keer', 0],
      ['1,25 tot 2,00 keer', 1],
      ['2,00 keer', 2],
    ]);
  });

  it('have it there too where given limits lie mostly on one side, or at 1', async () => {
    expect((await tonesOf([0.9, 1.1, 1.3, 1.5])).map(([, tone]) => tone)).toEqual([-1, 0, 1, 2, 3]);
    expect((await tonesOf([1.1, 1.3])).map(([, tone]) => tone)).toEqual([0, 1, 2]);
    expect((await tonesOf([0.2, 0.4, 0.6])).map(([, tone]) => tone)).toEqual([-3, -2, -1, 0]);
    expect((await tonesOf([0.5, 1, 1.5])).map(([, tone]) => tone)).toEqual([-1.5, -0.5, 0.5, 1.5]);
    expect((await tonesOf([1])).map(([, tone]) => tone)).toEqual([-0.5, 0.5]);
  });
});

describe('the legend of a verdict', () => {
  /** 10,000 expect 10 at a national rate of 10 per 10,000. */
  const VERDICTS: TestCountry = { ...COUNTRY, counts: [[10], [11], [100], [0], ...Array.from({ length: 16 }, () => [9])] };

  it('says how many would fall outside by chance alone, of those that are judged (F6)', async () => {
    const counts = Array.from({ length: 5_000 }, () => [10]);
    const country = { ...VERDICTS, counts: [...counts, ['Q']], base: [...counts.map(() => 10_000), 1_000] };
    expect(decide(await mapData(country), { measure: 'verdict' }).summary).toEqual([
      'In 0 gemeenten is het cijfer duidelijk hoger.',
      'In 0 gemeenten is het duidelijk lager.',
      'Door toeval alleen zou gemiddeld 10 van de 5.000 opvallen.',
      'Van 1 gemeente is er geen cijfer: onderdrukt.',
    ]);
  });

  it('says so beside the region in focus too', async () => {
    const { summary } = decide(await mapData(VERDICTS), { measure: 'verdict', region: codeOf(2) });
    expect(summary).toEqual(['Plaats 3: hoger.', 'Door toeval alleen zou gemiddeld minder dan 1 van de 20 opvallen.']);
  });

  it('leaves those that are too small to say out of it, and has a line for them only where they are', async () => {
    const verdictsOf = (view: RegionMapView): unknown[] => view.legend.map(({ verdict, count }) => [verdict, count]);
    const usual = decide(await mapData(VERDICTS), { measure: 'verdict' });
    expect(verdictsOf(usual)).toEqual([
      ['lower', 1],
      ['not-distinguishable', 18],
      ['higher', 1],
    ]);
    const base = VERDICTS.counts.map((_, i) => (i === 0 ? 1_000 : 10_000));
    const small = decide(await mapData({ ...VERDICTS, base }), { measure: 'verdict' });
    expect(verdictsOf(small)[0]).toEqual(['too-small', 1]);
    expect(small.notes.join()).toContain('van de 19');
    const none = decide(await mapData({ ...VERDICTS, counted: false }), { measure: 'verdict' });
    expect(none.notes).toEqual([]);
  });
});

describe('the histogram', () => {
  const counts = Array.from({ length: 200 }, (_, i) => [Math.round(20 + 15 * Math.sin(i) + (i % 7))]);
  const many: TestCountry = { ...COUNTRY, counts: [...counts, ['Q']], country: [2_000] };
  const areaOf = ({ bars }: RegionMapHistogram, mark: number): number =>
    bars.filter((bar) => bar.mark === mark).reduce((sum, { width, height }) => sum + width * height, 0);

  it.each(['value', 'count', 'ratio'] as const)('has in each colour an area like the number of its regions: %s', async (measure) => {
    const view = decide(await mapData(many), { measure });
    const histogram = regionMapHistogram(view)!;
    const all = view.legend.filter(({ mark }) => mark >= 0);
    const area = all.reduce((sum, { mark }) => sum + areaOf(histogram, mark), 0);
    for (const { mark, count } of all) expect(areaOf(histogram, mark) / area, String(mark)).toBeCloseTo(count / counts.length, 9);
    expect(histogram.bars.some(({ mark }) => mark < 0)).toBe(false);
  });

  it('fills its width, with the highest bar as high as itself, and no bar in another', async () => {
    const { bars } = regionMapHistogram(decide(await mapData(many)))!;
    expect(Math.min(...bars.map(({ x }) => x))).toBe(0);
    expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeCloseTo(1, 9);
    expect(Math.min(...bars.map(({ y }) => y))).toBeCloseTo(0, 9);
    for (const { y, height } of bars) expect(y + height).toBeCloseTo(1, 9);
    bars.slice(1).forEach(({ x }, i) => expect(x).toBeGreaterThanOrEqual(bars[i]!.x + bars[i]!.width - 1e-9));
  });

  it('has the reference where it lies between the classes', async () => {
    const view = decide(await mapData(many));
    const { bars, reference } = regionMapHistogram(view)!;
    const own = bars.filter(({ mark }) => mark === view.reference!.mark);
    expect(reference).toBeGreaterThanOrEqual(Math.min(...own.map(({ x }) => x)) - 1e-9);
    expect(reference).toBeLessThanOrEqual(Math.max(...own.map(({ x, width }) => x + width)) + 1e-9);
    expect(regionMapHistogram(decide(await mapData({ ...many, country: [90_000] })))!.reference).toBeUndefined();
    expect(regionMapHistogram(decide(await mapData(many), { measure: 'count' }))!.reference).toBeUndefined();
  });

  it('has changes that may be chance in the colour that is none, wherever they lie', async () => {
    const changes = Array.from({ length: 60 }, (_, i) => [100, 100 + 2 * (i - 30)]);
    const view = decide(await mapData({ counts: changes }, { change: true }), { measure: 'change' });
    const { bars } = regionMapHistogram(view)!;
    const middle = view.legend.findIndex(({ label }) => label.endsWith('of niet duidelijk'));
    const unclear = bars.filter(({ mark }) => mark === middle);
    expect(unclear.length).toBeGreaterThan(1);
    expect(bars.length).toBeGreaterThan(unclear.length);
    expect(areaOf({ bars, reference: undefined }, middle)).toBeGreaterThan(0);
  });

  it('is not there for words, nor where there are too few numbers or all are equal', async () => {
    expect(regionMapHistogram(decide(await mapData(many), { measure: 'verdict' }))).toBeUndefined();
    expect(regionMapHistogram(decide(await mapData({ ...many, counts: counts.slice(0, 7) })))).toBeUndefined();
    expect(regionMapHistogram(decide(await mapData({ ...many, counts: counts.map(() => [5]) })))).toBeUndefined();
  });
});

describe('the regions of one line of the legend', () => {
  const names = ['Étten', 'Zuid', 'aalst', 'Ee', 'Brug', 'Wijk 10', 'Wijk 9', 'Echt'];
  const country: TestCountry = { ...COUNTRY, counts: [...names.slice(0, 7).map(() => [5]), ['Q']], names };

  it('are there by name, as the language sorts', async () => {
    const view = decide(await mapData(country));
    const { title, places, further } = regionsOfMark(view, 0, nl)!;
    expect(places.map((place) => view.names[place])).toEqual(['aalst', 'Brug', 'Ee', 'Étten', 'Wijk 9', 'Wijk 10', 'Zuid']);
    expect(title).toBe('5,0: 7 gemeenten');
    expect(further).toBeUndefined();
    expect(regionsOfMark(view, absenceMark('suppressed'), nl)).toMatchObject({ title: 'onderdrukt: 1 gemeente', places: [7] });
    expect(regionsOfMark(view, 3, nl)).toBeUndefined();
  });

  it.each([59, 60, 61, 119, 120, 121, 700])('are the first sixty by name of %i, with how many more there are', async (number) => {
    const many = Array.from({ length: number }, (_, i) => `Plaats ${(i * 7919) % 7907}`);
    const view = decide(await mapData({ ...COUNTRY, counts: many.map(() => [5]), names: many }));
    const { places, further } = regionsOfMark(view, 0, nl)!;
    const sorted = [...many].sort(speak('nl').compare).slice(0, 60);
    expect(places.map((place) => view.names[place])).toEqual(sorted);
    expect(further).toBe(number <= 60 ? undefined : `en nog ${nl.number(number - 60)}; zie de tabel`);
    expect(regionMapText(view, places[0]!, nl)).toBe('5,0');
  });
});
