import { describe, expect, it } from 'vitest';
import { failureText } from '../../src/language/failures.js';
import { speak } from '../../src/language/speech.js';
import { benchmarkTwin } from '../../src/views/benchmark-table.twin.js';
import type { BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import { benchmark, benchmarkSource, rates, type TestFigures } from './benchmark-table.builder.js';
import { RATE, type TestCell } from './trend-line.builder.js';

const nl = speak('nl');
const country: [number, number] = [40_000, 10_000_000];
const SEVEN = [700, 400, 420, 100, 200, 300, 600];
const THEMES = [
  { id: 'drugs', title: { nl: 'Drugs', en: 'Drugs' } },
  { id: 'wonen', title: { nl: 'Wonen', en: 'Housing' } },
];
const named = (id: string, theme: string, counts: readonly TestCell[] = SEVEN): TestFigures =>
  rates({ ...RATE, id, title: id, theme }, counts, country);
const themed = benchmarkSource([named('huis', 'wonen'), named('pil', 'drugs'), named('kamer', 'wonen')], 7, [], { themes: THEMES });

describe('similar regions', () => {
  const group = {
    id: 'lijkt',
    title: 'Vergelijkbaar',
    level: 'gemeente',
    regions: [],
    similar: 's.json',
    facts: ['inwoners', 'dichtheid'],
  };
  const similar = { GM1: ['GM3', 'GM2', 'GM5', 'GM6'], GM2: ['GM1'] };
  const source = benchmarkSource([rates(RATE, SEVEN, country)], 7, [group], {}, { 's.json': { format: '1.0', similar } });

  it('are a group with the region itself, which says who is in it, by what and that it is no judgement', async () => {
    const view = await benchmark(source, { reference: 'lijkt' });
    expect(view.group).toEqual({ id: 'lijkt', name: 'Vergelijkbaar', size: '5' });
    expect(view.summary[0]).toBe('De groep telt 5 gemeenten: Gemeente 1 en die er het meest op lijken.');
    expect(view.frame.notes.join(' ')).toContain('Zij lijken op elkaar in inwoners en dichtheid. Op elkaar lijken is geen oordeel.');
    expect(view.rows[0]!.facts.position.text).toBe('plaats 1 van 5');
    const english = await benchmark(source, { reference: 'lijkt' }, 'en');
    expect(english.summary[0]).toBe('The group has 5 municipalities: Gemeente 1 and those most like it.');
  });

  it('are the group of the region in focus for all that are laid beside it', async () => {
    const view = await benchmark(source, { reference: 'lijkt', regions: ['GM4'] });
    expect(view.rows[0]!.cells[1]!.facts.position.text).toBe('niet te bepalen (hoort niet bij de groep)');
  });

  it('are never the group that nobody asked for', async () => expect((await benchmark(source)).group.id).toBe('NL'));

  it('are a failure that says why for a region of which facts are lacking', async () => {
    const error: unknown = await benchmark(source, { region: 'GM7', reference: 'lijkt' }).catch((reason: unknown) => reason);
    expect(failureText(error, nl).sentences[1]).toBe('Van dit gebied is niet bekend welke gebieden erop lijken.');
  });
});

describe('several regions', () => {
  it('are side by side, the one in focus first, each with its own facts against the same group', async () => {
    const view = await benchmark(themed, { indicators: ['pil'], regions: ['GM4', 'GM1', 'GM2'] });
    expect(view.layout).toBe('grid');
    expect(view.regions.map(({ code }) => code)).toEqual(['GM1', 'GM4', 'GM2']);
    const [row] = view.rows;
    expect(row!.cells.map(({ facts }) => facts.value.text)).toEqual(['7,0', '1,0', '4,0']);
    expect(row!.cells.map(({ facts }) => facts.verdict.text)).toEqual(['hoger', 'lager', 'niet te onderscheiden']);
    expect(new Set(row!.cells.map(({ facts }) => facts.median.text)).size).toBe(1);
    expect(view.frame.heading).toBe('pil');
    expect(view.label).toBe('Gemeente 1, Gemeente 4 en Gemeente 2 vergeleken met alle gemeenten en Nederland');
  });

  it('have one scale an indicator, so that their marks can be compared', async () => {
    const group = { id: 'g', title: 'Groep', level: 'gemeente', regions: ['GM2', 'GM3', 'GM4', 'GM5', 'GM6'] };
    const source = benchmarkSource([rates(RATE, SEVEN, country)], 7, [group]);
    const { cells } = (await benchmark(source, { reference: 'g', regions: ['GM4'] })).rows[0]!;
    expect(cells[0]!.strip!.ends).toEqual(['1,0', '7,0']);
    expect(cells[1]!.strip).toEqual({ ...cells[0]!.strip, region: 0 });
  });

  it('are rows of the table, with their names; in the order of the picture', async () => {
    const headers = (view: BenchmarkTableView): string[] =>
      benchmarkTwin(view, nl).rows.map(({ header, cells }) => `${header.split(' ')[0]} ${cells[0]!.text}`);
    const query = { regions: ['GM2'], indicators: ['pil', 'huis'] };
    expect(headers(await benchmark(themed, query))).toEqual(['pil Gemeente 1', 'pil Gemeente 2', 'huis Gemeente 1', 'huis Gemeente 2']);
    const turned = await benchmark(themed, query, 'nl', 'regions');
    expect(turned.layout).toBe('grid');
    expect(headers(turned)).toEqual(['pil Gemeente 1', 'huis Gemeente 1', 'pil Gemeente 2', 'huis Gemeente 2']);
    expect(benchmarkTwin(turned, nl).columns.map(({ label }) => label)).toContain('Gebied');
  });

  it('of another level, or none at all, are an error', async () => {
    for (const code of ['PV1', 'GM99'])
      await expect(benchmark(themed, { regions: [code] })).rejects.toMatchObject({ kind: 'unknown', details: { found: code } });
  });
});

describe('themes', () => {
  it('head their indicators; one theme needs no heading', async () => {
    const view = await benchmark(themed);
    expect(view.rows.map(({ indicator }) => indicator)).toEqual(['pil', 'huis', 'kamer']);
    expect(view.themes).toEqual([
      { title: 'Drugs', count: 1 },
      { title: 'Wonen', count: 2 },
    ]);
    expect((await benchmark(themed, { themes: ['wonen'] })).themes).toEqual([{ title: '', count: 2 }]);
  });

  it('can be asked for, beside indicators by name', async () => {
    const ids = async (indicators: string[], themes: string[]): Promise<string[]> =>
      (await benchmark(themed, { indicators, themes })).rows.map(({ indicator }) => indicator);
    expect(await ids([], ['wonen'])).toEqual(['huis', 'kamer']);
    expect(await ids(['kamer'], ['drugs', 'wonen'])).toEqual(['kamer', 'huis', 'pil']);
    await expect(benchmark(themed, { themes: ['zorg'] })).rejects.toMatchObject({ details: { path: 'theme', found: 'zorg' } });
  });
});

describe('what can be chosen', () => {
  const groups = [{ id: 'g', title: 'Groep', level: 'gemeente', regions: ['GM1', 'GM2'] }];

  it('is a group, larger regions, and the regions of the level by name', async () => {
    const { choices, beside } = await benchmark(benchmarkSource([rates(RATE, SEVEN, country)], 7, groups), { regions: ['GM2'] });
    expect(choices.groups).toEqual([
      { id: 'g', label: 'Groep' },
      { id: 'PV1', label: 'gemeenten in Oost' },
      { id: 'NL', label: 'gemeenten in Nederland' },
    ]);
    expect(choices.regions).toHaveLength(7);
    expect(beside.map(({ id }) => id)).toEqual(['GM3', 'GM4', 'GM5', 'GM6', 'GM7']);
  });

  it('is no more beside eight regions', async () => {
    const counts = Array.from({ length: 10 }, (_, i) => 100 * i);
    const regions = ['GM2', 'GM3', 'GM4', 'GM5', 'GM6', 'GM7', 'GM8'];
    expect((await benchmark(benchmarkSource([rates(RATE, counts, country)], 10), { regions })).beside).toEqual([]);
  });
});

describe('the sentences', () => {
  const said = async (counts: readonly TestCell[], language: 'nl' | 'en' = 'nl', of = country): Promise<string[]> => [
    ...(await benchmark(benchmarkSource([rates(RATE, counts, of)], counts.length), {}, language)).rows[0]!.sentences,
  ];
  const rest = [400, 420, 100, 200, 300, 600];

  it('say the difference with its certainty, the place, the middle half and that none is left out', async () => {
    expect(await said([900, ...rest])).toEqual([
      'Gemeente 1 ligt duidelijk hoger dan Nederland.',
      'alle gemeenten: plaats 1 van 7.',
      'Midden van de groep: 4,0; de middelste helft ligt van 2,5 tot 5,1.',
      'Van de groep ontbreekt er geen.',
    ]);
    expect(await said([900, ...rest], 'en')).toEqual([
      'Gemeente 1 is clearly higher than Nederland.',
      'all municipalities: place 1 of 7.',
      'Middle of the group: 4.0; the middle half runs from 2.5 to 5.1.',
      'None of the group is left out.',
    ]);
  });

  it('say a place as an interval, and claim no difference that may be chance', async () => {
    const [first, second] = await said([410, ...rest]);
    expect(first).toBe('Het verschil met Nederland kan toeval zijn.');
    expect(second).toBe('alle gemeenten: tussen plaats 2 en 4 van 7.');
  });

  it('say of zero that it is lower, and of few that they are too few', async () => {
    expect((await said([0, ...rest]))[0]).toBe('Gemeente 1 ligt duidelijk lager dan Nederland.');
    expect((await said([0, 1, 2, 3, 4], 'nl', [400, 10_000_000]))[0]).toBe('Te klein om iets te zeggen over het verschil met Nederland.');
    expect((await said([0, 1, 2, 3, 4], 'en', [400, 10_000_000]))[0]).toBe(
      'Too small to say anything about the difference from Nederland.',
    );
  });

  it('say of one and of several without a figure that they are left out', async () => {
    expect((await said([410, 'Q', 100, 200, 300, 600])).at(-1)).toBe('Van de groep heeft 1 gemeente geen cijfer.');
    expect((await said([410, 'Q', 'L', 100, 200, 300, 600])).at(-1)).toBe('Van de groep hebben 2 gemeenten geen cijfer.');
    expect((await said([410, 'Q', 'L', 100, 200, 300, 600], 'en')).at(-1)).toBe('Of the group 2 municipalities have no figure.');
  });

  it('say of a withheld figure why it has none, and nothing more of the region', async () => {
    expect(await said(['Q', ...rest])).toEqual([
      'Gemeente 1 heeft geen cijfer: onderdrukt.',
      'Midden van de groep: 3,5; de middelste helft ligt van 2,3 tot 4,2.',
      'Van de groep heeft 1 gemeente geen cijfer.',
    ]);
    expect((await said(['L', ...rest], 'en'))[0]).toBe('Gemeente 1 has no figure: not delivered.');
  });

  it('say why there is no place where too many are left out, and nothing of the middle', async () => {
    expect(await said([410, 'Q', 'Q', 'Q', 300, 600])).toEqual([
      'Het verschil met Nederland kan toeval zijn.',
      'Een plaats in de groep is niet te bepalen: te veel zonder cijfer.',
      'Van de groep hebben 3 gemeenten geen cijfer.',
    ]);
  });

  it('say of counts that they depend on size', async () => {
    const indicator = { ...RATE, kind: 'count' as const, decimals: 0 };
    const source = benchmarkSource([{ indicator, gemeenten: { value: [50, 40, 30, 20, 0] }, country: { value: [4000] } }], 5);
    expect((await benchmark(source)).rows[0]!.sentences.slice(0, 2)).toEqual([
      'Dit hangt af van de grootte: niet te vergelijken met Nederland.',
      'Een plaats in de groep is niet te bepalen: hangt af van de grootte.',
    ]);
  });

  it('of rounded counts give places as wide as the rounding makes them', async () => {
    const counts = [60, 30, 20, 10, 0];
    const of = (rounding: number): Promise<BenchmarkTableView> =>
      benchmark(benchmarkSource([rates({ ...RATE, rounding }, counts, country)], 5));
    expect((await of(1)).rows[0]!.sentences[1]).toBe('alle gemeenten: plaats 1 van 5.');
    expect((await of(11)).rows[0]!.sentences[1]).toBe('alle gemeenten: tussen plaats 1 en 2 van 5.');
  });
});
