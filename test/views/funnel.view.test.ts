import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES, codeOfStatus, STATUSES } from '../../src/contract/status.js';
import { speak, type Speech } from '../../src/language/speech.js';
import { VERDICTS } from '../../src/statistics/verdict.js';
import { loadBranchConcentration, type BranchConcentrationData } from '../../src/views/branch-concentration.data.js';
import { branchConcentrationTwin } from '../../src/views/branch-concentration.twin.js';
import { branchConcentrationView, type BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import { FUNNEL_SIDES, type FunnelView } from '../../src/views/funnel.dots.js';
import { dotNear, funnelLayout, type FunnelLayout } from '../../src/views/funnel.layout.js';
import { funnelLines, funnelTwin } from '../../src/views/funnel.twin.js';
import { withFunnel } from '../../src/views/funnel.view.js';
import { countrySource, type TestCountry, type TestRegion } from './branch-concentration.builder.js';
import type { TestCell } from './trend-line.builder.js';

const nl = speak('nl');
const en = speak('en');
const WIDTH = { width: 600, textSize: 16, textWidth: (text: string) => text.length * 8 };

/** One in twenty: of a region with 1000 establishments 50 are expected. */
const regions = (...cells: readonly (readonly [name: string, count: TestCell, base: TestCell])[]): TestCountry => ({
  categories: { a: 'Autohandel' },
  country: { base: 1_000_000, counts: [50_000] },
  gemeenten: cells.map(([name, count, base], i): TestRegion => ({ code: `GM${i + 1}`, name, base, counts: [count] })),
});

const COUNTRY = regions(
  ['Hoog', 100, 1000],
  ['Gewoon', 52, 1000],
  ['Laag', 10, 1000],
  ['Klein', 4, 60],
  ['Leeg', 0, 1000],
  ['Geheim', 'Q', 1000],
  ['Zonder', 0, 0],
);

async function dataOf(country: TestCountry): Promise<BranchConcentrationData> {
  return (await loadBranchConcentration(countrySource(country), { indicator: 'vestigingen', branch: 'a', level: 'gemeente' }, nl))!;
}

type Drawn = BranchConcentrationView & { readonly drawn: FunnelView };

function draw(data: BranchConcentrationData, speech: Speech = nl, chosen?: string): Drawn {
  return withFunnel(branchConcentrationView(data, { speech, heading: undefined, chosen }), data, speech) as Drawn;
}

const viewOf = async (country: TestCountry, speech = nl, chosen?: string): Promise<Drawn> => draw(await dataOf(country), speech, chosen);

/** Each dot by the name of its region. */
function dotsOf({ rows, drawn }: Drawn): Record<string, { expected: number; ratio: number; verdict: string; side: string }> {
  return Object.fromEntries(
    Array.from(drawn.rows, (row, dot) => [
      rows[row]!.name,
      {
        expected: drawn.expected[dot]!,
        ratio: drawn.ratios[dot]!,
        verdict: VERDICTS[drawn.verdicts[dot]!]!,
        side: FUNNEL_SIDES[drawn.sides[dot]!]!,
      },
    ]),
  );
}

describe('a funnel', () => {
  it('has a dot for each region with a figure, by what is expected of it and how many times as much there is', async () => {
    expect(dotsOf(await viewOf(COUNTRY))).toEqual({
      Hoog: { expected: 50, ratio: 2, verdict: 'higher', side: 'above' },
      Gewoon: { expected: 50, ratio: 1.04, verdict: 'not-distinguishable', side: 'within' },
      Laag: { expected: 50, ratio: 0.2, verdict: 'lower', side: 'below' },
      Leeg: { expected: 50, ratio: 0, verdict: 'lower', side: 'below' },
      Klein: { expected: 3, ratio: 4 / 3, verdict: 'too-small', side: 'within' },
    });
  });

  it('is offered for regions that vary by chance, and for nothing else', async () => {
    const offered = async (country: TestCountry, query: object): Promise<string[] | undefined> => {
      const data = await loadBranchConcentration(countrySource(country), { indicator: 'vestigingen', ...query }, nl);
      return branchConcentrationView(data!, { speech: nl, heading: undefined, chosen: undefined }).frame.drawings?.map(
        ({ label }) => label,
      );
    };
    expect(await offered(COUNTRY, { branch: 'a', level: 'gemeente' })).toEqual(['Trechter']);
    expect(await offered(COUNTRY, { region: 'GM1' })).toEqual([]);
    expect(await offered({ ...COUNTRY, indicator: { made: 'predicted' } }, { branch: 'a', level: 'gemeente' })).toEqual([]);
  });

  it('is plain data', async () => {
    const view = await viewOf(COUNTRY);
    expect(structuredClone(view)).toEqual(view);
  });
});

describe('what a funnel says', () => {
  it('is how many lie outside beside how many would by chance, and what is left out', async () => {
    const { summary, frame } = await viewOf(COUNTRY);
    expect(summary).toEqual([
      '3 van de 4 gemeenten liggen buiten de trechter.',
      'Door toeval alleen zou gemiddeld minder dan 1 van de 4 opvallen.',
    ]);
    expect(frame.notes).toEqual([
      '1 gemeente is te klein om iets te zeggen.',
      'Van 1 gemeente is er geen cijfer.',
      '2 gemeenten staan niet in de grafiek, wel in de tabel.',
      'In de trechter past een verschil bij toeval. Kleine aantallen verschillen vaker, dus daar is hij wijder.',
    ]);
    const english = await viewOf(COUNTRY, en);
    expect(english.summary).toEqual(['3 of 4 municipalities lie outside the funnel.', en.words.byChance(undefined, 4)]);
    expect(english.frame.notes).toContain('2 municipalities are not in the chart, but in the table.');
  });

  it('counts one, none and no region at all in words', async () => {
    expect((await viewOf(regions(['A', 100, 1000], ['B', 50, 1000]))).summary[0]).toBe('1 van de 2 gemeenten ligt buiten de trechter.');
    expect((await viewOf(regions(['A', 48, 1000], ['B', 50, 1000]))).summary[0]).toBe('Geen van de 2 gemeenten ligt buiten de trechter.');
    const none = await viewOf(regions(['A', 'Q', 1000], ['B', 3, 40], ['C', 2, 40]));
    expect(none.summary).toEqual(['Er is geen gebied waarover iets te zeggen is.']);
    expect(none.frame.notes).toContain('1 gemeente staat niet in de grafiek, wel in de tabel.');
  });

  it('names the region in focus, whatever can be said of it', async () => {
    const focus = async (code: string, speech = nl): Promise<string | undefined> => (await viewOf(COUNTRY, speech, code)).summary[2];
    expect(await focus('GM1')).toBe('Hoog: 2,00 keer, boven de trechter.');
    expect(await focus('GM2')).toBe('Gewoon: 1,04 keer, in de trechter.');
    expect(await focus('GM5')).toBe('Leeg: 0,00 keer, onder de trechter.');
    expect(await focus('GM4')).toBe('Klein is te klein om iets te zeggen.');
    expect(await focus('GM6')).toBe('Van Geheim is er geen cijfer: onderdrukt.');
    expect(await focus('GM1', en)).toBe('Hoog: 2.00 times, above the funnel.');
    const view = await viewOf(COUNTRY, nl, 'GM1');
    expect(view.rows[view.drawn.rows[view.drawn.chosen!]!]!.name).toBe('Hoog');
    expect((await viewOf(COUNTRY, nl, 'GM6')).drawn.chosen).toBeUndefined();
  });

  it('says that it is wider where regions differ more than by chance, and never otherwise', async () => {
    const spread = regions(...Array.from({ length: 20 }, (_, i) => [`R${i}`, i % 2 === 0 ? 300 : 700, 10_000] as const));
    const wide = await viewOf(spread);
    // z is ±8.9 for each of them: φ = 80.
    expect(wide.drawn.overdispersion).toBeCloseTo(80, 6);
    expect(wide.frame.notes.at(-1)).toBe(
      'De gemeenten verschillen onderling meer dan door toeval. De trechter is daarom 8,9 keer zo wijd getekend. ' +
        'Een gekleurde stip in de trechter wijkt af, maar niet meer dan gebruikelijk.',
    );
    expect(Object.values(dotsOf(wide)).every(({ verdict, side }) => verdict !== 'not-distinguishable' && side === 'within')).toBe(true);
    expect(wide.summary[0]).toBe('Geen van de 20 gemeenten ligt buiten de trechter.');
    const narrow = await viewOf(regions(...Array.from({ length: 20 }, (_, i) => [`R${i}`, 495 + (i % 10), 10_000] as const)));
    expect(narrow.drawn.overdispersion).toBe(1);
    expect(narrow.frame.notes.at(-1)).toBe(
      'In de trechter past een verschil bij toeval. Kleine aantallen verschillen vaker, dus daar is hij wijder.',
    );
    const few = await viewOf(regions(['A', 300, 10_000], ['B', 700, 10_000]));
    expect(few.drawn.overdispersion).toBe(1);
  });
});

describe('a laid out funnel', () => {
  it('has zero at its foot, one at the line of the reference, and larger counts to the right', async () => {
    const view = await viewOf(regions(['Nul', 0, 400], ['Gelijk', 50, 1000], ['Groot', 500, 10_000]));
    const layout = funnelLayout(view.drawn, WIDTH, nl);
    const at = (name: string): number => Array.from(view.drawn.rows).findIndex((row) => view.rows[row]!.name === name);
    expect(layout.y[at('Gelijk')]).toBeCloseTo(layout.reference, 3);
    expect(layout.ticks.ratio.find(({ text }) => text === '1')!.at).toBeCloseTo(layout.reference, 6);
    expect(layout.ticks.ratio.find(({ text }) => text === '0')!.at).toBeCloseTo(layout.y[at('Nul')]!, 3);
    expect(layout.x[at('Groot')]).toBeGreaterThan(layout.x[at('Gelijk')]!);
    expect(layout.x[at('Gelijk')]).toBeGreaterThan(layout.x[at('Nul')]!);
    expect(layout.tooSmallUpTo).toBeUndefined();
    expect(dotNear(layout, layout.x[at('Nul')]! + 3, layout.y[at('Nul')]! - 3, 24)).toBe(at('Nul'));
    expect(dotNear(layout, layout.x[at('Nul')]! + 30, layout.y[at('Nul')]!, 24)).toBeUndefined();
  });

  it('says where too little is expected, and has no limits there', async () => {
    const layout = funnelLayout((await viewOf(regions(['A', 1, 20], ['B', 2, 60]))).drawn, WIDTH, nl);
    expect(layout.tooSmallUpTo).toBeGreaterThan(layout.plot.left);
    expect([layout.funnel, layout.drawnLimits]).toEqual(['', '']);
    expect(layout.dots.map(({ verdict }) => verdict)).toEqual(['too-small']);
  });

  it('keeps at its edge what lies beyond, and counts it', async () => {
    const layout = funnelLayout((await viewOf(regions(['A', 52, 1000], ['B', 48, 900], ['Ver', 30, 31]))).drawn, WIDTH, nl);
    expect(layout.atEdge).toBe(1);
    expect(Math.min(...layout.y)).toBeGreaterThanOrEqual(layout.plot.top);
  });
});

const published = fc
  .tuple(fc.nat(120), fc.constantFrom('', '', '', 'P', 'E'))
  .map(([n, code]): TestCell => (code === '' ? n : `${n}${code}`));
const withheld = fc.constantFrom(...ABSENCES.map(codeOfStatus));
const country: fc.Arbitrary<TestCountry> = fc
  .record({
    cells: fc.array(
      fc.record({
        count: fc.oneof({ weight: 4, arbitrary: published }, { weight: 1, arbitrary: withheld }),
        base: fc.oneof(
          { weight: 8, arbitrary: fc.integer({ min: 120, max: 4000 }) },
          { weight: 1, arbitrary: fc.constantFrom(0, 'Q' as const) },
        ),
      }),
      { minLength: 1, maxLength: 30 },
    ),
    cases: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 200_000 }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 'Q' as const) },
    ),
    kind: fc.constantFrom('share' as const, 'rate' as const, 'concentration' as const),
    rounding: fc.constantFrom(undefined, 5),
    minimum: fc.constantFrom(undefined, 10),
  })
  .map(({ cells, cases, kind, rounding, minimum }) => ({
    ...regions(...cells.map(({ count, base }, i) => [`Plaats ${'abcdefghij'[i % 10]}${'klmn'[i % 4]}`, count, base] as const)),
    country: { base: 1_000_000, counts: [cases] },
    indicator: { kind, ...(rounding === undefined ? {} : { rounding }), ...(minimum === undefined ? {} : { minimum }) },
  }));

/** The same figures with a number under every withheld one, as a careless host could have. */
function planted(data: BranchConcentrationData, number: number): BranchConcentrationData {
  const columns = Object.entries(data.table.columns).map(([metric, column]) => {
    const values = column.values.map((value, i) =>
      (ABSENCES as readonly string[]).includes(STATUSES[column.status[i]!]!) ? number : value,
    );
    return [metric, { ...column, values }];
  });
  return { ...data, table: { ...data.table, columns: Object.fromEntries(columns) as BranchConcentrationData['table']['columns'] } };
}

const twinOf = (view: Drawn, speech: Speech): ReturnType<typeof funnelTwin> =>
  funnelTwin(branchConcentrationTwin(view, speech), view.drawn, view, speech);
const layoutOf = (view: Drawn, speech: Speech): FunnelLayout => funnelLayout(view.drawn, WIDTH, speech);

describe('of any country', () => {
  it('every figure of a dot is in the table with the same text, and the reverse', async () => {
    await fc.assert(
      fc.asyncProperty(country, fc.constantFrom(nl, en), async (given, speech) => {
        const view = await viewOf(given, speech);
        const twin = twinOf(view, speech);
        const dots = new Map(Array.from(view.drawn.rows, (row, dot) => [view.rows[row]!.code, dot]));
        for (const row of twin.rows) {
          expect(row.cells).toHaveLength(twin.columns.length - 1);
          const dot = dots.get(row.code);
          const cells = row.cells.map(({ text }) => text).filter((text) => text !== '–');
          if (dot === undefined) {
            expect(row.cells.slice(-2).map(({ text }) => text)).toEqual(['–', '–']);
            continue;
          }
          const lines = funnelLines(view, view.drawn, dot, speech).join('; ');
          for (const text of cells) expect(lines).toContain(text);
          const numbers = lines.replaceAll(/95%-marge|95% limits|per 1[.,]000/g, '').match(/\d[\d.,]*/g) ?? [];
          for (const number of numbers) expect(cells.join(' ')).toContain(number.replace(/[.,]$/, ''));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('dots, limits, sentences and table are the same whatever number lies under a withheld cell', async () => {
    await fc.assert(
      fc.asyncProperty(country, fc.integer({ min: 1, max: 1e6 }), async (given, number) => {
        const data = await dataOf(given);
        const [one, other] = [draw(planted(data, 7)), draw(planted(data, number))];
        expect(other).toEqual(one);
        expect(layoutOf(other, nl)).toEqual(layoutOf(one, nl));
        expect(twinOf(other, nl)).toEqual(twinOf(one, nl));
      }),
      { numRuns: 1000 },
    );
  });

  it('the funnel and what is said of it is as if the withheld regions were not there, but that they are counted', async () => {
    await fc.assert(
      fc.asyncProperty(country, async (given) => {
        const seen = given.gemeenten.filter(({ counts, base }) => /^\d/.test(String(counts[0])) && base !== 'Q');
        fc.pre(seen.length > 0);
        const [all, some] = [await viewOf(given), await viewOf({ ...given, gemeenten: seen })];
        expect(layoutOf(all, nl)).toEqual(layoutOf(some, nl));
        const left = given.gemeenten.length - seen.length;
        expect(all.summary).toEqual(some.summary);
        if (left > 0) expect(all.frame.notes).toContain(`Van ${left} ${left === 1 ? 'gemeente' : 'gemeenten'} is er geen cijfer.`);
      }),
      { numRuns: 500 },
    );
  });

  it('only what has a verdict of higher or lower lies outside, on that side; without overdispersion all of it does', async () => {
    await fc.assert(
      fc.asyncProperty(country, async (given) => {
        const view = await viewOf(given);
        for (const { verdict, side } of Object.values(dotsOf(view))) {
          if (side !== 'within') expect(verdict).toBe(side === 'above' ? 'higher' : 'lower');
          else if (view.drawn.overdispersion === 1) expect(verdict).not.toMatch(/higher|lower/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('all stands within the picture, no text has a value that is no word, and no sentence is long', async () => {
    await fc.assert(
      fc.asyncProperty(country, fc.constantFrom(nl, en), fc.constantFrom(undefined, 'GM1'), async (given, speech, chosen) => {
        const view = draw(await dataOf(given), speech, chosen);
        const { x, y, plot, dots, funnel, drawnLimits, ticks } = layoutOf(view, speech);
        x.forEach((at) => expect(at).toBeGreaterThanOrEqual(plot.left));
        x.forEach((at) => expect(at).toBeLessThanOrEqual(plot.right));
        y.forEach((at) => expect(at).toBeGreaterThanOrEqual(plot.top));
        y.forEach((at) => expect(at).toBeLessThanOrEqual(plot.bottom));
        expect(dots.map(({ path }) => path.match(/M/g)!.length).reduce((sum, n) => sum + n, 0)).toBe(x.length);
        const texts = [...view.summary, ...view.frame.notes, view.drawn.label, funnel, drawnLimits, ...ticks.ratio.map(({ text }) => text)];
        for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
        for (const sentence of [...view.summary, ...view.frame.notes].flatMap((text) => text.split(/(?<=[.!?]) /)))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
      }),
      { numRuns: 500 },
    );
  });
});
