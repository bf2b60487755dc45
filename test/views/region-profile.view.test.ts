import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES, codeOfStatus, isAbsence, STATUSES } from '../../src/contract/status.js';
import type { Indicator, PeerGroup } from '../../src/contract/types.generated.js';
import { comparisonWords } from '../../src/language/comparison-words.js';
import { speak } from '../../src/language/speech.js';
import type { Source, TableQuery } from '../../src/sources/source.js';
import { loadRegionProfile, type RegionProfileQuery } from '../../src/views/region-profile.data.js';
import type { ProfileRow } from '../../src/views/region-profile.row.js';
import { regionProfileTwin, regionProfileView, type RegionProfileView } from '../../src/views/region-profile.view.js';
import { benchmarkSource, rates, type TestFigures } from './benchmark-table.builder.js';
import { RATE, type TestCell } from './trend-line.builder.js';

const nl = speak('nl');
const country: [number, number] = [40_000, 10_000_000];
const THEMES = [
  { id: 'wonen', title: { nl: 'Wonen', en: 'Housing' } },
  { id: 'drugs', title: { nl: 'Drugs', en: 'Drugs' } },
  { id: 'leeg', title: 'Leeg' },
];
const SBI = { id: 'sbi', title: 'Branche', categories: [{ code: 'total', title: 'Kappers' }] };

const figures = (counts: readonly TestCell[], more: Partial<Indicator> = {}): TestFigures => rates({ ...RATE, ...more }, counts, country);
const sourceOf = (all: readonly TestFigures[], groups: PeerGroup[] = []): Source =>
  benchmarkSource(all, all[0]!.gemeenten.count!.length, groups, { themes: THEMES, breakdowns: [SBI] });

async function profile(source: Source, query: Partial<RegionProfileQuery> = {}, language: 'nl' | 'en' = 'nl'): Promise<RegionProfileView> {
  const speech = speak(language);
  const data = await loadRegionProfile(source, { region: 'GM1', ...query }, speech);
  return regionProfileView(data!, { speech, heading: undefined });
}

const rowsOf = ({ themes }: RegionProfileView): ProfileRow[] => themes.flatMap(({ rows }) => rows);
const SIX = [700, 400, 420, 100, 200, 300];

describe('a profile of a region', () => {
  const source = sourceOf([
    figures(SIX, { id: 'pil' }),
    figures([100, ...SIX.slice(1)], { id: 'huis', theme: 'wonen' }),
    figures(SIX, { id: 'zaak', theme: 'wonen', breakdown: 'sbi', title: 'Zaken' }),
  ]);

  it('has all themes with an indicator, each with its figure, margin, reference, difference and verdict', async () => {
    const view = await profile(source);
    expect(view.themes.map(({ title, rows }) => [title, ...rows.map(({ indicator }) => indicator)])).toEqual([
      ['Wonen', 'huis', 'zaak'],
      ['Drugs', 'pil'],
    ]);
    const { facts, bar, sentences } = view.themes[1]!.rows[0]!;
    expect(Object.values(facts).map(({ text }) => text)).toEqual(['7,0', '6,5 tot 7,5', '4,0', '+3,0', 'hoger']);
    expect(sentences).toEqual(['Gemeente 1 ligt duidelijk hoger dan Nederland.']);
    expect(bar!.interval![0]).toBeLessThan(bar!.value);
    expect(bar!.reference! / bar!.value).toBeCloseTo(4 / 7);
    expect(structuredClone(view)).toEqual(view);
  });

  it('says which indicators have figures for branches only, and of a theme which it has', async () => {
    const view = await profile(source, { themes: ['wonen'] });
    const [wonen] = view.themes;
    expect(view.summary.join(' ')).not.toContain('geen cijfer');
    expect(wonen!.rows.find(({ indicator }) => indicator === 'zaak')!.facts.value).toEqual({ text: 'alleen naar branche', order: null });
    expect((await profile(source, { themes: ['drugs'] })).themes.map(({ title }) => title)).toEqual(['Drugs']);
    await expect(profile(source, { themes: ['zorg'] })).rejects.toMatchObject({ details: { path: 'theme', found: 'zorg' } });
  });

  it('says which indicators have no figures at its level', async () => {
    const buurt = { value: [1, 2, 3, 4, 5, 6], count: [10, 20, 30, 40, 50, 60], base: [1e4, 1e4, 1e4, 1e4, 1e4, 1e4] };
    const view = await profile(
      sourceOf([figures(SIX, { id: 'pil' }), { ...figures(SIX, { id: 'huis', theme: 'wonen' }), buurten: buurt }]),
      {
        region: 'BU1',
      },
    );
    expect(rowsOf(view).map(({ indicator, facts }) => [indicator, facts.value.text])).toEqual([
      ['huis', '1,0'],
      ['pil', 'geen cijfers per buurt'],
    ]);
  });

  it('can be compared with a region around, another region, or a group taken together', async () => {
    const groups = [{ id: 'g', title: 'Groep', level: 'gemeente', regions: ['GM2', 'GM3', 'GM4'] }];
    const from = sourceOf([figures(SIX)], groups);
    const facts = async (reference: string): Promise<string[]> =>
      Object.values(rowsOf(await profile(from, { reference }))[0]!.facts).map(({ text }) => text);
    expect((await facts('g')).slice(2)).toEqual(['3,1', '+3,9', 'hoger']);
    expect((await facts('GM2')).slice(2)).toEqual(['4,0', '+3,0', 'niet te bepalen (geen groter gebied)']);
    expect((await profile(from, { reference: 'g' })).reference).toEqual({ code: 'g', name: 'Groep' });
    expect((await profile(from)).choices.references).toEqual([
      { id: 'PV1', label: 'Oost' },
      { id: 'NL', label: 'Nederland' },
      { id: 'g', label: 'Groep' },
    ]);
    await expect(facts('nergens')).rejects.toMatchObject({ kind: 'unknown' });
  });

  it('stands alone for the country itself', async () => {
    const view = await profile(source, { region: 'NL' });
    expect(view.reference).toBeUndefined();
    expect(view.facts.map(({ fact }) => fact)).toEqual(['value', 'interval']);
    expect(view.label).toBe('Onderwerpen van Nederland');
  });

  it('asks one period of each indicator and of the reference, and nothing of what it does not show', async () => {
    const asked: TableQuery[] = [];
    await profile({ ...source, table: (query, signal) => (asked.push(query), source.table(query, signal)) });
    expect(asked.map(({ indicator, level, period }) => `${indicator} ${level} ${period}`).sort()).toEqual([
      'huis gemeente 2024',
      'huis land 2024',
      'pil gemeente 2024',
      'pil land 2024',
    ]);
  });

  it('has nothing to show where no indicator has the period', async () => {
    expect(await loadRegionProfile(source, { region: 'GM1', period: '1999' }, nl)).toBeUndefined();
  });

  it('has no bar where it would not begin at zero, or has nothing to show beside the value', async () => {
    const value = [300, 310, 320, 330, 340];
    const of = async (kind: Indicator['kind'], whole: number): Promise<ProfileRow> =>
      rowsOf(
        await profile(
          benchmarkSource([{ indicator: { ...RATE, kind }, gemeenten: { value }, country: { value: [whole] } }], 5, [], { themes: THEMES }),
        ),
      )[0]!;
    expect((await of('index', 325)).bar).toBeUndefined();
    expect((await of('amount', 1600)).bar).toBeUndefined();
    expect((await of('amount', 325)).bar).toEqual({ value: 300 / 325, interval: null, reference: 1 });
    expect((await of('amount', 1600)).sentences).toEqual(['Of het verschil met Nederland toeval is, is niet te bepalen.']);
  });
});

describe('the sentences of a profile', () => {
  const summary = async (counts: readonly TestCell[][], language: 'nl' | 'en' = 'nl'): Promise<readonly string[]> =>
    (await profile(sourceOf(counts.map((own, i) => figures([...own, 400, 420, 100], { id: `i${i}` }))), {}, language)).summary;

  it('say of one subject and of several what is clear and how many would be by chance', async () => {
    expect(await summary([[700]])).toEqual([
      'Hier staat 1 onderwerp met een cijfer.',
      'Eén verschil met Nederland is te toetsen; dat is duidelijk.',
    ]);
    expect(await summary([[700], [400], [100]])).toEqual([
      'Hier staan 3 onderwerpen met een cijfer.',
      'Van de 3 toetsbare verschillen met Nederland zijn er 2 duidelijk.',
      'Door toeval alleen zou gemiddeld minder dan 1 van de 3 opvallen.',
    ]);
    expect(await summary([[700], [400], [100]], 'en')).toEqual([
      'Here are 3 subjects with a figure.',
      'Of the 3 differences from Nederland that can be tested 2 are clear.',
      'By chance alone less than 1 of 3 would stand out on average.',
    ]);
  });

  it('say of none that is clear, of none that can be told, and of withheld figures that there is none', async () => {
    expect((await summary([[400]]))[1]).toBe('Eén verschil met Nederland is te toetsen; dat is niet duidelijk.');
    expect((await summary([[400], [410]]))[1]).toBe('Van de 2 toetsbare verschillen met Nederland zijn er 0 duidelijk.');
    expect(await summary([['Q'], ['L']])).toEqual([
      'Hier staan 0 onderwerpen met een cijfer.',
      'Of verschillen met Nederland toeval zijn, is hier niet te bepalen.',
      'Bij 2 onderwerpen is er geen cijfer.',
    ]);
    expect((await summary([['Q'], [400]], 'en')).at(-1)).toBe('For 1 subject there is no figure.');
  });

  it('say of a row why it has no figure, that it is too small, and of zero that it is lower', async () => {
    const said = async (own: TestCell, of = country, language: 'nl' | 'en' = 'nl'): Promise<readonly string[]> =>
      rowsOf(await profile(sourceOf([rates(RATE, [own, 1, 2, 3], of)]), {}, language))[0]!.sentences;
    expect(await said('Q')).toEqual(['Gemeente 1 heeft geen cijfer: onderdrukt.']);
    expect(await said(0)).toEqual(['Gemeente 1 ligt duidelijk lager dan Nederland.']);
    expect(await said(0, [400, 10_000_000])).toEqual(['Te klein om iets te zeggen over het verschil met Nederland.']);
    expect(await said('400E', country, 'en')).toEqual(['Whether the difference from Nederland is chance cannot be told.']);
  });

  it('say that a reference has no figure', async () => {
    const groups = [{ id: 'g', title: 'Groep', level: 'gemeente', regions: ['GM2', 'GM3'] }];
    const [row] = rowsOf(await profile(sourceOf([figures([400, 'Q', 300])], groups), { reference: 'g' }));
    expect(row!.sentences).toEqual(['Groep heeft geen cijfer: onderdrukt.']);
    expect([row!.facts.reference.text, row!.facts.difference.text, row!.facts.verdict.text]).toEqual(['onderdrukt', '–', '–']);
  });
});

const RUNS = 1_000;
/** Two tables each. */
const WITHHELD_RUNS = 5_000;
const ABSENT = ABSENCES.map(codeOfStatus);
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.oneof(fc.nat(30), fc.nat(3_000)), fc.constantFrom('', '', '', 'P', 'E', 'U')).map(([n, code]) => `${n}${code}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...ABSENT) },
);
const given = fc.record({
  counts: fc.array(cell, { minLength: 2, maxLength: 8 }),
  base: fc.integer({ min: 1, max: 40_000 }),
  whole: cell,
  kind: fc.constantFrom<Indicator['kind']>('rate', 'share', 'concentration', 'count', 'amount', 'index'),
  made: fc.constantFrom<Indicator['made']>('counted', 'counted', 'predicted'),
  reference: fc.constantFrom(undefined, 'parent', 'g', 'GM2'),
  language: fc.constantFrom('nl' as const, 'en' as const),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

async function viewOf({ counts, base, whole, kind, made, reference, language }: Given, planted: number): Promise<RegionProfileView> {
  const metrics = (cells: readonly TestCell[], of: number): TestFigures['gemeenten'] => ({
    value: cells.map((each) => String(each).replace(/^\d+/, (n) => (Number(n) / (10 * of)).toFixed(6))),
    count: cells,
    base: cells.map((each) => String(each).replace(/^\d+/, String(of))),
  });
  const made1 = { indicator: { ...RATE, kind, made }, gemeenten: metrics(counts, base), country: metrics([whole], base * 20) };
  const source = sourceOf(
    [made1, { ...made1, indicator: { ...RATE, id: 'b', theme: 'wonen' } }],
    [{ id: 'g', title: 'Groep', level: 'gemeente', regions: counts.map((_, i) => `GM${i + 1}`) }],
  );
  const planting: Source = {
    ...source,
    table: async (query, signal) => {
      const table = await source.table(query, signal);
      const columns = Object.entries(table.columns).map(([metric, { values, status }]) => [
        metric,
        { status, values: values.map((value, i) => (isAbsence(STATUSES[status[i]!]!) ? planted : value)) },
      ]);
      return { ...table, columns: Object.fromEntries(columns) as typeof table.columns };
    },
  };
  return profile(planting, { reference }, language);
}

const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*%?/g)?.map((number) => number.replace(/[.,]$/, '')) ?? [];

describe('of any figures', () => {
  it('a profile is the same whatever number lies under a withheld cell', async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.integer({ min: 1, max: 1e9 }), async (asked, other) => {
        expect(structuredClone(await viewOf(asked, other + 0.5))).toEqual(structuredClone(await viewOf(asked, 1)));
      }),
      { numRuns: WITHHELD_RUNS },
    );
  });

  it('nothing is reckoned from a figure that is withheld: of the region, of the reference, or of one of a group', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (asked) => {
        const { counts, reference, whole } = asked;
        const isHidden = (each: TestCell): boolean => ABSENT.includes(each as (typeof ABSENT)[number]);
        const lacksReference = reference === 'g' ? counts.some(isHidden) : reference === 'GM2' ? isHidden(counts[1]!) : isHidden(whole);
        for (const { facts, bar, verdict } of rowsOf(await viewOf(asked, 7))) {
          if (reference !== 'parent' && lacksReference) expect([facts.reference.order, bar?.reference ?? null]).toEqual([null, null]);
          if (!isHidden(counts[0]!) && !lacksReference) continue;
          if (isHidden(counts[0]!)) expect([facts.value.order, facts.interval.order, bar]).toEqual([null, null, undefined]);
          expect([facts.difference.order, facts.verdict.order, verdict]).toEqual([null, null, undefined]);
        }
      }),
      { numRuns: WITHHELD_RUNS },
    );
  });

  it('the picture and its table have the same texts and statuses, and no sentence says more than the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (asked) => {
        const view = await viewOf(asked, 7);
        const speech = speak(asked.language);
        const words = comparisonWords(asked.language);
        const twin = regionProfileTwin(view, speech);
        const rows = rowsOf(view);
        expect(twin.rows.map(({ code }) => code)).toEqual(rows.map(({ indicator }) => indicator));
        rows.forEach((row, at) => {
          expect(twin.rows[at]!.cells.slice(2)).toEqual(view.facts.map(({ fact }) => row.facts[fact]));
          const known = [view.region.name, view.reference?.name ?? '', ...twin.rows[at]!.cells.map(({ text }) => text)].flatMap(numbersIn);
          expect(known).toEqual(expect.arrayContaining(row.sentences.flatMap(numbersIn)));
          const [own, against] = [view.region.name, view.reference?.name ?? ''];
          const claims = [words.clearlyHigher, words.clearlyLower].map((claim) => row.sentences.includes(claim(own, against)));
          expect(claims).toEqual([row.verdict === 'higher', row.verdict === 'lower']);
          for (const place of [row.bar?.value, row.bar?.reference, ...(row.bar?.interval ?? [])].flatMap((each) => each ?? []))
            expect(place >= 0 && place <= 1).toBe(true);
        });
        for (const sentence of [...view.summary, ...rows.flatMap(({ sentences }) => sentences)]) {
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
          expect(sentence).toMatch(/^\S.*\.$/);
        }
        expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }),
      { numRuns: RUNS },
    );
  });
});
