import { describe, expect, it } from 'vitest';
import type { PeerGroup } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { sortTwin } from '../../src/views/table-twin.js';
import type { Fact } from '../../src/views/benchmark-table.row.js';
import { benchmarkTwin } from '../../src/views/benchmark-table.twin.js';
import { benchmarkSentence, type BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import { benchmark, benchmarkSource, rates, type TestFigures } from './benchmark-table.builder.js';
import { RATE, type TestCell } from './trend-line.builder.js';

const nl = speak('nl');
const SEVEN = [700, 400, 420, 100, 200, 300, 600];
const country: [number, number] = [40_000, 10_000_000];

const text = (view: BenchmarkTableView, fact: Fact, row = 0): string => view.rows[row]!.facts[fact].text;
const of = (counts: readonly TestCell[], more: Partial<TestFigures> = {}, groups: PeerGroup[] = []) =>
  benchmarkSource([{ ...rates(RATE, counts, country), ...more }], counts.length, groups);

describe('what is said of a region', () => {
  it('gives value, middle, quartiles of type 7, the country and the difference', async () => {
    const view = await benchmark(of(SEVEN));
    expect(text(view, 'value')).toBe('7,0');
    expect(text(view, 'median')).toBe('4,0');
    expect(text(view, 'middle')).toBe('2,5 tot 5,1');
    expect(text(view, 'range')).toBe('1,0 tot 7,0');
    expect(text(view, 'coverage')).toBe('7 van 7');
    expect(text(view, 'reference')).toBe('4,0');
    expect(text(view, 'difference')).toBe('+3,0');
    expect(text(view, 'verdict')).toBe('hoger');
  });

  it('gives the place as an interval: one place only where the margins of all others lie apart', async () => {
    expect(text(await benchmark(of(SEVEN)), 'position')).toBe('tussen plaats 1 en 2 van 7');
    expect(text(await benchmark(of([900, ...SEVEN.slice(1)])), 'position')).toBe('plaats 1 van 7');
    expect(text(await benchmark(of(SEVEN), { region: 'GM2' }), 'position')).toBe('tussen plaats 3 en 4 van 7');
    expect(text(await benchmark(of(SEVEN), { region: 'GM4' }), 'position')).toBe('plaats 7 van 7');
  });

  it('uses no word of difference beyond the 99,8% limits, and none for few cases', async () => {
    // 445 against 400 expected: the 95% limits are 404.6 and 488.3, those of 99.8% hold 400.
    const source = of([445, 400, 300, 4, 330]);
    expect(text(await benchmark(source), 'verdict')).toBe('niet te onderscheiden');
    expect(text(await benchmark(source, { region: 'GM5' }), 'verdict')).toBe('lager');
    const few = benchmarkSource([rates(RATE, [9, 1, 2, 3, 4], [400, 10_000_000])], 5);
    expect(text(await benchmark(few), 'verdict')).toBe('te klein om iets te zeggen');
  });

  it('withholds all that rests on a withheld cell', async () => {
    const view = await benchmark(of(['Q', ...SEVEN.slice(1)]));
    const { facts, strip } = view.rows[0]!;
    expect([facts.value, facts.position, facts.difference, facts.verdict].map((cell) => [cell.text, cell.order])).toEqual([
      ['onderdrukt', null],
      ['–', null],
      ['–', null],
      ['–', null],
    ]);
    expect(facts.value.status).toBe('suppressed');
    expect(strip!.region).toBeNull();
    expect(text(view, 'coverage')).toBe('6 van 7');
    expect(view.summary).toContain('Bij 1 onderwerp heeft Gemeente 1 geen cijfer.');
    expect(JSON.stringify(view)).not.toMatch(/NaN|undefined/);
  });

  it('reckons the group without the regions that have no number, and says how many have one', async () => {
    const view = await benchmark(of([700, 'Q', 420, 100, 'L', 300, 600]));
    expect(text(view, 'coverage')).toBe('5 van 7');
    expect(text(view, 'median')).toBe('4,2');
    expect(text(view, 'position')).toBe('tussen plaats 1 en 2 van 5');
    expect(view.summary).toContain('Bij 1 onderwerp heeft een deel van de groep geen cijfer.');
  });

  it('says nothing of a group of which more than a third has no number', async () => {
    const third = await benchmark(of([700, 'Q', 'Q', 'Q', 200, 300, 600, 500, 550]));
    expect(text(third, 'median')).toBe('5,3');
    const more = await benchmark(of([700, 'Q', 'Q', 'Q', 'Q', 300, 600, 500, 550]));
    for (const fact of ['median', 'middle', 'range', 'position'] as const)
      expect(more.rows[0]!.facts[fact]).toEqual({ text: 'niet te bepalen (te veel zonder cijfer)', order: null });
    expect(more.rows[0]!.strip).toBeUndefined();
    expect(text(more, 'coverage')).toBe('5 van 9');
    expect(text(more, 'difference')).toBe('+3,0');
    expect(more.summary).toContain('Bij 1 onderwerp heeft de groep te weinig cijfers.');
  });

  it('says nothing of a group with fewer than five numbers', async () => {
    expect(text(await benchmark(of([700, 100, 200, 300])), 'median')).toBe('niet te bepalen (te weinig cijfers)');
  });

  it('lets a region whose figure has no margin take no place and give none', async () => {
    const view = await benchmark(of([420, 900, '100E', 200, 300]));
    expect(text(view, 'position')).toBe('tussen plaats 2 en 3 van 5');
    expect(text(await benchmark(of([420, 900, 100, 200, 300])), 'position')).toBe('plaats 2 van 5');
    expect(text(await benchmark(of(['420E', 900, 100, 200, 300])), 'position')).toBe('niet te bepalen (geen marge bekend)');
    expect(text(await benchmark(of(['420E', 900, 100, 200, 300])), 'verdict')).toBe('niet te bepalen (geen marge bekend)');
  });

  it('gives a model no verdict, and a place only from published margins', async () => {
    const indicator = { ...RATE, made: 'predicted' as const };
    const predicted = benchmarkSource([rates(indicator, SEVEN, country)], 7);
    expect(text(await benchmark(predicted), 'verdict')).toBe('niet te bepalen (voorspeld, niet geteld)');
    expect(text(await benchmark(predicted), 'position')).toBe('niet te bepalen (geen marge bekend)');
    const value = [5, 4, 3, 2, 1];
    const gemeenten = { value, lower: value.map((v) => v - 0.6), upper: value.map((v) => v + 0.6) };
    const published = benchmarkSource([{ indicator, gemeenten, country: { value: [3] } }], 5);
    expect(text(await benchmark(published), 'position')).toBe('tussen plaats 1 en 2 van 5');
    expect(text(await benchmark(published), 'verdict')).toBe('niet te bepalen (voorspeld, niet geteld)');
  });

  it('compares no count with a country, and puts no place on size', async () => {
    const indicator = { ...RATE, kind: 'count' as const, decimals: 0 };
    const view = await benchmark(
      benchmarkSource([{ indicator, gemeenten: { value: [50, 40, 30, 20, 0] }, country: { value: [4000] } }], 5),
    );
    for (const fact of ['position', 'difference', 'verdict'] as const)
      expect(text(view, fact)).toBe('niet te bepalen (hangt af van de grootte)');
    expect(view.rows[0]!.strip).toMatchObject({ lowest: 0, highest: 1, region: 1, reference: null, ends: ['0', '50'] });
  });

  it('tells a mean of amounts from a total', async () => {
    const indicator = { ...RATE, kind: 'amount' as const, decimals: 0 };
    const value = [300, 310, 320, 330, 340];
    const mean = await benchmark(benchmarkSource([{ indicator, gemeenten: { value }, country: { value: [325] } }], 5));
    expect(text(mean, 'difference')).toMatch(/^[-−]25$/);
    expect(mean.rows[0]!.facts.difference.order).toBeCloseTo(-25 / 325);
    const total = await benchmark(benchmarkSource([{ indicator, gemeenten: { value }, country: { value: [1600] } }], 5));
    expect(text(total, 'difference')).toBe('niet te bepalen (hangt af van de grootte)');
    expect(total.rows[0]!.strip!.reference).toBeNull();
  });

  it('takes zero for a number', async () => {
    const view = await benchmark(of([0, 400, 420, 100, 200]));
    expect(text(view, 'value')).toBe('0,0');
    expect(text(view, 'position')).toBe('plaats 5 van 5');
    expect(text(view, 'verdict')).toBe('lager');
  });
});

describe('the strip', () => {
  it('runs from the lowest to the highest of the group', async () => {
    const { strip } = (await benchmark(of([400, 200, 300, 500, 600]), { region: 'GM2' })).rows[0]!;
    expect(strip).toEqual({
      lowest: 0,
      lowerQuartile: 0.25,
      median: 0.5,
      upperQuartile: 0.75,
      highest: 1,
      region: 0,
      reference: 0.5,
      ends: ['2,0', '6,0'],
    });
  });

  it('runs further where the region or country lies beyond the group', async () => {
    const group = { id: 'g', title: 'Groep', level: 'gemeente', regions: ['GM2', 'GM3', 'GM4', 'GM5', 'GM6'] };
    const view = await benchmark(of([800, 500, 550, 600, 650, 700], {}, [group]), { reference: 'g' });
    expect(view.rows[0]!.strip).toMatchObject({ lowest: 0.25, highest: 0.75, region: 1, reference: 0, ends: ['4,0', '8,0'] });
  });

  it('has one end where all values are equal', async () => {
    const view = await benchmark(of([400, 400, 400, 400, 400]));
    expect(view.rows[0]!.strip).toMatchObject({ lowest: 0.5, highest: 0.5, region: 0.5, ends: ['4,0'] });
  });
});

describe('the words around it', () => {
  const share = {
    ...RATE,
    id: 'deel',
    title: 'Deel',
    kind: 'share' as const,
    unit: 'panden',
    baseUnit: 'panden',
    population: 'Alle panden',
    caveat: 'Een schatting.',
    made: 'predicted' as const,
  };
  const two = benchmarkSource(
    [
      rates(RATE, SEVEN, country),
      {
        indicator: share,
        periods: ['2024-Q3', '2024-Q4'],
        gemeenten: { value: [...SEVEN, ...SEVEN].map((v) => v / 1000) },
        country: { value: [0.4, 0.4] },
      },
    ],
    7,
  );

  it('name region, group and country, and count the verdicts', async () => {
    const view = await benchmark(of(SEVEN));
    expect(view.label).toBe('Gemeente 1 vergeleken met alle gemeenten en Nederland');
    expect(view.frame.heading).toBe('Misdrijven');
    expect(view.frame.subheading).toContain('2024');
    expect(view.summary).toEqual(['De groep telt 7 gemeenten: alle gemeenten.', 'Onderwerpen vergeleken met Nederland: 1 hoger.']);
  });

  it('say of several indicators whose population, caveat and prediction it is, and each period', async () => {
    const view = await benchmark(two);
    expect(view.frame.heading).toBe('Gemeente 1 in vergelijking');
    expect(view.periodsDiffer).toBe(true);
    expect(view.rows.map(({ periodText }) => periodText)).toEqual(['2024', '4e kwartaal 2024']);
    expect(view.frame.population).toBe('Gaat over: alle misdrijven (Misdrijven); Alle panden (Deel).');
    expect(view.frame.caveat).toBe('Misdrijven: Een patroon is geen bewijs. Deel: Een schatting.');
    expect(view.frame.notes).toContain('Voorspeld met een model, niet geteld: Deel.');
    expect(text(view, 'difference', 1)).toMatch(/^\+30,0 procentpunt(en)?$/);
  });

  it('have sentences of at most 15 words, in Dutch and English', async () => {
    for (const language of ['nl', 'en'] as const) {
      const view = await benchmark(benchmarkSource([rates(RATE, ['Q', ...SEVEN.slice(1)], country)], 7), {}, language);
      for (const sentence of [...view.summary, ...view.frame.notes, view.help])
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
      expect(view.summary.join(' ')).toMatch(language === 'nl' ? /De groep telt/ : /The group has/);
    }
  });

  it('leave the country out where the release has none', async () => {
    const { country: _, ...alone } = rates(RATE, SEVEN, country);
    const view = await benchmark(benchmarkSource([alone], 7));
    expect(view.reference).toBeUndefined();
    expect(view.facts.map(({ fact }) => fact)).toEqual(['value', 'interval', 'range', 'coverage', 'median', 'middle', 'position']);
  });

  it('survive being cloned', async () => {
    const view = await benchmark(two);
    expect(structuredClone(view)).toEqual(view);
  });
});

describe('the table', () => {
  it('has every text of the picture, and the sentence that is read out has them too', async () => {
    const view = await benchmark(of(['Q', ...SEVEN.slice(1)]));
    const twin = benchmarkTwin(view, nl);
    const [row] = view.rows;
    const cells = twin.rows[0]!.cells.map((cell) => cell.text);
    for (const { fact, label } of view.facts) {
      expect(cells).toContain(row!.facts[fact].text);
      expect(twin.columns.map((column) => column.label)).toContain(label);
      expect(benchmarkSentence(view, row!)).toContain(`${label}: ${row!.facts[fact].text}`);
    }
    for (const end of row!.strip!.ends) expect(text(view, 'range')).toContain(end);
    expect(twin.rows[0]!.header).toBe('Misdrijven (misdrijven per 1.000 inwoners)');
    expect(twin.rows.every(({ cells: all }) => all.length === twin.columns.length - 1)).toBe(true);
  });

  it('sorts differences by how large they are for their own indicator, and what is lacking last', async () => {
    const named = (id: string): typeof RATE => ({ ...RATE, id, title: id });
    const source = benchmarkSource(
      [
        rates(named('verborgen'), ['Q', 400, 420, 100, 200], country),
        rates(named('tiende'), [440, 400, 420, 100, 200], country),
        rates(named('dubbel'), [8, 4, 5, 1, 2], [400, 10_000_000]),
      ],
      5,
    );
    const twin = benchmarkTwin(await benchmark(source), nl);
    const codes = (descending: boolean): string[] => sortTwin(twin, { column: 'difference', descending }, nl).rows.map(({ code }) => code);
    expect(codes(true)).toEqual(['dubbel', 'tiende', 'verborgen']);
    expect(codes(false)).toEqual(['tiende', 'dubbel', 'verborgen']);
  });
});
