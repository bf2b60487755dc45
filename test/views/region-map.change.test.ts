import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/sources/source-error.js';
import { differenceInterval } from '../../src/statistics/difference-interval.js';
import { rateInterval } from '../../src/statistics/rate.js';
import { BREAK_MARK } from '../../src/views/marks.js';
import { regionMapTwin } from '../../src/views/region-map.twin.js';
import { regionMapText, type RegionMapView } from '../../src/views/region-map.view.js';
import { codeOf, countrySource, decide, mapData, nl, numbersIn, plainTwin, textsIn, type TestCountry } from './region-map.builder.js';
import { loadRegionMap } from '../../src/views/region-map.data.js';
import { SENTINEL } from './small-country.js';

const CHANGE = { change: true } as const;
const AS_CHANGE = { measure: 'change' } as const;
const textsOf = (view: RegionMapView): string[] => view.names.map((_, i) => regionMapText(view, i, nl));

/** Counts on 10,000 inhabitants: the 95% interval of each is that of STATISTICS.md F3. */
const COUNTRY: TestCountry = {
  counts: [
    [10, 20],
    [20, 100],
    [100, 20],
    [30, 30],
    ['30P', 100],
    ['Q', 100],
    [100, 'L'],
    [100, '30E'],
    [0, 0],
    [0, 20],
  ],
  country: [2_000, 2_100],
};

describe('a change', () => {
  it('is the later figure less the earlier one, marked where one of both is, and absent where one of both is', async () => {
    const view = decide(await mapData(COUNTRY, CHANGE), AS_CHANGE);
    expect(view.measure).toBe('change');
    expect(textsOf(view)).toEqual([
      '+10,0 (niet duidelijk)',
      '+80,0',
      '-80,0',
      '0,0 (niet duidelijk)',
      '+70,0 (voorlopig)',
      'onderdrukt',
      'niet aangeleverd',
      // What was estimated varies by more than chance: its change may be chance.
      '-70,0 (geschat) (niet duidelijk)',
      '0,0 (niet duidelijk)',
      '+20,0',
    ]);
  });

  it('has a colour only where its 95% interval lies beyond 0', async () => {
    const view = decide(await mapData(COUNTRY, CHANGE), AS_CHANGE);
    const intervalOf = (count: number): { lower: number; upper: number } => {
      const interval = rateInterval(count, 10_000, 10_000);
      return interval.known ? interval.value : { lower: NaN, upper: NaN };
    };
    for (const [place, [before, after]] of COUNTRY.counts.entries()) {
      if (typeof before !== 'number' || typeof after !== 'number') continue;
      const { lower, upper } = differenceInterval(
        { value: after, interval: intervalOf(after) },
        { value: before, interval: intervalOf(before) },
      );
      expect(view.indistinct![place] === 0, `${before} → ${after}`).toBe(lower > 0 || upper < 0);
    }
    // 10 and 20 (F3): 10 − √((20 − 12.211)² + (18.391 − 10)²) < 0.
    expect([...view.indistinct!]).toEqual([1, 0, 0, 1, 0, 0, 0, 1, 1, 0]);
  });

  it('is judged by published limits where there are some; what touches 0 may be chance', async () => {
    const counts = [
      [10, 20],
      [10, 21],
    ];
    // √(6² + 8²) = 10.
    const view = decide(await mapData({ counts, limits: [6, 8], counted: false }, CHANGE), AS_CHANGE);
    expect([...view.indistinct!]).toEqual([1, 0]);
    const predicted = { counts, limits: [6, 8], indicator: { made: 'predicted' } } as const;
    expect(decide(await mapData(predicted, CHANGE), AS_CHANGE).indistinct).toBeUndefined();
  });

  it('is around 0: classes with the same limits on both sides, in colours that mirror', async () => {
    const view = decide(await mapData(COUNTRY, CHANGE), AS_CHANGE);
    expect(view.scale).toBe('diverging');
    const { limits } = view.classes;
    limits.forEach((limit, i) => expect(limit).toBeCloseTo(-limits[limits.length - 1 - i]!, 9));
    const tones = view.legend.flatMap(({ tone }) => (tone === undefined ? [] : [tone]));
    expect(tones.map(({ at }) => at)).toEqual(tones.map((_, i) => i));
    expect(tones.every(({ of }) => of === tones.length && of % 2 === 1)).toBe(true);
  });
});

describe('the legend of a change', () => {
  const labelsOf = (view: RegionMapView): [string, number][] => view.legend.map(({ label, count }) => [label, count]);

  it('says of the middle that it also has what may be chance, and counts every region once', async () => {
    const view = decide(await mapData(COUNTRY, CHANGE), { ...AS_CHANGE, classes: 3 });
    expect(labelsOf(view)).toEqual([
      ['-80,0 tot -50,0', 1],
      ['-50,0 tot +50,0, of niet duidelijk', 5],
      ['+50,0 tot +80,0', 2],
      ['onderdrukt', 1],
      ['niet aangeleverd', 1],
    ]);
    expect(view.legendNotes).toEqual(['Niet duidelijk: zo veel kan het cijfer ook door toeval wisselen.']);
  });

  it('is one line where no change is clear', async () => {
    const view = decide(
      await mapData(
        {
          counts: [
            [10, 12],
            [12, 10],
            [8, 9],
          ],
        },
        CHANGE,
      ),
      AS_CHANGE,
    );
    expect(labelsOf(view)).toEqual([['geen duidelijke verandering', 3]]);
    expect([...view.marks]).toEqual([0, 0, 0]);
    expect(view.legend[0]!.tone).toEqual({ at: 0, of: 1 });
  });

  it('keeps given limits, with the colour that is none around 0', async () => {
    const view = decide(await mapData(COUNTRY, CHANGE), { ...AS_CHANGE, limits: [10, 50, 75] });
    expect(view.legend.slice(0, 4).map(({ label, count, tone }) => [label, count, tone])).toEqual([
      ['-80,0 tot +10,0, of niet duidelijk', 5, { at: 3, of: 7 }],
      ['+10,0 tot +50,0', 1, { at: 4, of: 7 }],
      ['+50,0 tot +75,0', 1, { at: 5, of: 7 }],
      ['+75,0 tot +80,0', 1, { at: 6, of: 7 }],
    ]);
  });

  it('has the change of the reference in the class in which it lies', async () => {
    const view = decide(await mapData(COUNTRY, CHANGE), AS_CHANGE);
    expect(view.reference).toMatchObject({ text: 'Nederland: +1,0', value: 1 });
    expect(view.legend.find(({ mark }) => mark === view.reference!.mark)!.label).toMatch(/^-.* tot \+.*, of niet duidelijk$/);
    const fallen = decide(await mapData({ ...COUNTRY, country: [50_000, 2_000] }, CHANGE), AS_CHANGE);
    expect(fallen.reference).toMatchObject({ text: 'Nederland: -480,0, lager dan alle gemeenten', mark: 0 });
  });

  it.each([
    ['was withheld then', { country: ['Q', 2_100] }],
    ['is withheld now', { country: [2_000, 'Q'] }],
    ['is a sum', { indicator: { kind: 'count', decimals: 0 } }],
  ] as const)('has none where the figure of the reference %s', async (_, more) => {
    const view = decide(await mapData({ ...COUNTRY, ...more }, CHANGE), AS_CHANGE);
    expect(view.reference).toBeUndefined();
    expect(view.summary.join()).not.toContain('Nederland');
  });
});

describe('a break of the series between both periods', () => {
  const broken = (breaks: { period: string; regions?: string[] }[]): TestCountry => ({
    ...COUNTRY,
    indicator: { breaks: breaks.map((each) => ({ ...each, note: 'Nieuwe indeling' })) },
  });

  it('of all regions leaves no change at all', async () => {
    const view = decide(await mapData(broken([{ period: '2024' }]), CHANGE), AS_CHANGE);
    expect(textsOf(view)).toEqual(view.names.map(() => 'breuk in de reeks'));
    expect(view.legend.map(({ mark, absence, label, count }) => [mark, absence, label, count])).toEqual([
      [BREAK_MARK, 'break', 'breuk in de reeks', 10],
    ]);
    expect(view.values.every(Number.isNaN)).toBe(true);
    expect(view.reference).toBeUndefined();
    expect(view.summary).toEqual(['Verandering van 2023 naar 2024.', 'Van 10 gemeenten is er geen cijfer: breuk in de reeks.']);
    expect(view.frame.notes).toEqual(['Trendbreuk vanaf 2024: Nieuwe indeling']);
  });

  it('of some regions is theirs only', async () => {
    const view = decide(await mapData(broken([{ period: '2024', regions: [codeOf(1), codeOf(5)] }]), CHANGE), AS_CHANGE);
    expect(textsOf(view).map((text) => text === 'breuk in de reeks')).toEqual(view.names.map((_, i) => i === 1 || i === 5));
    expect([...view.marks].map((mark) => mark === BREAK_MARK)).toEqual(view.names.map((_, i) => i === 1 || i === 5));
    expect(view.legend.find(({ absence }) => absence === 'break')).toMatchObject({ count: 2, countText: '2 gemeenten' });
    expect(view.legend.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(view.reference?.text).toBe('Nederland: +1,0');
    const rows = regionMapTwin(view, nl).rows;
    expect(rows[1]!.cells[0]).toMatchObject({ text: 'breuk in de reeks', order: null });
  });

  it('that began with the earlier period, or comes after the later one, parts nothing', async () => {
    const view = decide(await mapData(broken([{ period: '2023' }, { period: '2025' }]), CHANGE), AS_CHANGE);
    expect(textsOf(view)[1]).toBe('+80,0');
    expect(view.legend.some(({ absence }) => absence === 'break')).toBe(false);
  });

  it('of a group that is compared with takes the reference away', async () => {
    const groups = [{ id: 'g', title: 'Groep', level: 'gemeente', regions: [codeOf(0), codeOf(2)] }];
    const of = async (regions: string[]): Promise<string | undefined> =>
      decide(await mapData({ ...broken([{ period: '2024', regions }]), groups }, { ...CHANGE, reference: 'g' }), AS_CHANGE).reference?.text;
    expect(await of([codeOf(1)])).toBe('Groep: -35,0');
    expect(await of([codeOf(2)])).toBeUndefined();
  });
});

describe('the earlier period', () => {
  const periods = ['2022', '2023', '2023-Q4', '2024', '2024-Q1', '2024-Q2'];
  const country: TestCountry = { periods, counts: [[10, 20, 30, 40, 50, 60]], country: [1, 2, 3, 4, 5, 6] };
  const sinceOf = async (period?: string, since?: string): Promise<string | undefined> =>
    (await mapData(country, { ...CHANGE, period, since })).change!.since;

  it('is the last one before that is of the same kind', async () => {
    expect(await sinceOf()).toBe('2024-Q1');
    expect(await sinceOf('2024-Q1')).toBe('2023-Q4');
    expect(await sinceOf('2024')).toBe('2023');
    expect(await sinceOf('2024', '2022')).toBe('2022');
  });

  it.each([
    ['the first of its kind', '2022', undefined],
    ['of which the asked one is not before it', '2022', '2023'],
    ['of another kind than the asked one', '2024', '2023-Q4'],
  ])('is none for a period that is %s: that is said, and nothing has a change', async (_, period, since) => {
    const data = await mapData(country, { ...CHANGE, period, since });
    expect(data.change!.since).toBeUndefined();
    const view = decide(data, AS_CHANGE);
    expect(view.summary).toEqual([
      'Er is geen eerdere periode om mee te vergelijken.',
      'Van 1 gemeente is er geen cijfer: kan niet voorkomen.',
    ]);
    expect(view.legend.map(({ absence, count }) => [absence, count])).toEqual([['not-applicable', 1]]);
  });

  it('is an error that names it where the release does not have it', async () => {
    const asked = loadRegionMap(countrySource(country), { indicator: 'zaken', level: 'gemeente', change: true, since: '1999' }, nl);
    const error = await asked.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ kind: 'unknown', details: { path: 'period', found: '1999' } });
  });

  it('is not asked for unless a change is', async () => {
    const data = await mapData(country, { smoothed: true });
    expect(data.change).toBeUndefined();
    expect(decide(data, AS_CHANGE)).toEqual(decide(data));
  });
});

describe('what is said of a change', () => {
  it('is between which periods, how many regions rose and fell, and how many chance alone would make stand out', async () => {
    const view = decide(await mapData(COUNTRY, CHANGE), AS_CHANGE);
    expect(view.summary).toEqual([
      'Verandering van 2023 naar 2024.',
      'In 3 gemeenten is het cijfer duidelijk gestegen, in 1 gedaald.',
      'Nederland: +1,0.',
      'Van 1 gemeente is een van beide cijfers voorlopig.',
      'Van 1 gemeente is een van beide cijfers geschat.',
      'Door toeval alleen zou gemiddeld minder dan 1 van de 7 opvallen.',
      'Van 1 gemeente is er geen cijfer: onderdrukt.',
      'Van 1 gemeente is er geen cijfer: niet aangeleverd.',
    ]);
    expect(view.frame.subheading).toBe('alle gemeenten · 2023 – 2024 · verschil met 2023, in zaken per 10.000 inwoners');
    expect(view.label).toBe('Kaart: Zaken, 2023 – 2024');
  });

  it('is one in twenty of those that can be judged (F6)', async () => {
    const counts = Array.from({ length: 342 }, () => [100, 101]);
    const view = decide(await mapData({ counts }, CHANGE), AS_CHANGE);
    expect(view.notes).toEqual(['Door toeval alleen zou gemiddeld 17 van de 342 opvallen.']);
  });

  it('is of the region in focus its change beside that of the reference', async () => {
    const data = await mapData(COUNTRY, CHANGE);
    expect(decide(data, { ...AS_CHANGE, region: codeOf(1) }).summary.slice(0, 2)).toEqual(['Plaats 2: +80,0.', 'Nederland: +1,0.']);
    expect(decide(data, { ...AS_CHANGE, region: codeOf(0) }).summary[0]).toBe('Plaats 1: +10,0 (niet duidelijk).');
  });

  it('is of shares in percentage points', async () => {
    const shares: TestCountry = { ...COUNTRY, indicator: { kind: 'share' } };
    const view = decide(await mapData(shares, CHANGE), { ...AS_CHANGE, classes: 3 });
    expect(textsOf(view)[1]).toBe('+0,8 procentpunt');
    expect(view.frame.unit).toBe('verschil met 2023, in procentpunt');
    expect(view.legend[0]!.label).toBe('-0,8 tot -0,5 procentpunt');
  });

  it.each([
    ['without counts', { counted: false }],
    ['of a prediction', { indicator: { made: 'predicted' } }],
    ['of a count', { indicator: { kind: 'count', decimals: 0 } }],
  ] as const)('tells %s that chance is not known, and colours by size', async (_, more) => {
    const view = decide(await mapData({ ...COUNTRY, ...more }, CHANGE), AS_CHANGE);
    expect(view.indistinct).toBeUndefined();
    expect(view.legendNotes).toEqual(['Bij dit cijfer is niet te zeggen wat toeval is.']);
    expect(view.summary).toContain('In 4 gemeenten is het cijfer gestegen, in 2 gedaald.');
    expect(textsIn([view.summary, view.legend]).join()).not.toMatch(/duidelijk|toeval alleen/);
  });
});

describe('a withheld cell of either period', () => {
  it('has no number anywhere, nor has anything that would need it', async () => {
    const data = await mapData(COUNTRY, CHANGE);
    const view = decide(data, AS_CHANGE);
    const numbers = numbersIn([structuredClone(view), plainTwin(view)]);
    expect(numbers.filter((number) => Math.abs(number) > SENTINEL / 2)).toEqual([]);
    expect(numbers).toContain(80);
    expect([...view.values].map(Number.isNaN)).toEqual(view.names.map((_, i) => i === 5 || i === 6));
  });
});
