import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES, codeOfStatus, STATUSES } from '../../src/contract/status.js';
import type { Indicator, Release } from '../../src/contract/types.generated.js';
import { speak, type Speech } from '../../src/language/speech.js';
import { memorySource } from '../../src/sources/memory-source.js';
import { SourceError } from '../../src/sources/source-error.js';
import type { Source } from '../../src/sources/source.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import type { Table } from '../../src/tables/table.js';
import { valueOf } from '../../src/tables/value-of.js';
import { loadIndicatorProfile, type IndicatorProfileData, type IndicatorProfileQuery } from '../../src/views/indicator-profile.data.js';
import { indicatorProfileTwin } from '../../src/views/indicator-profile.twin.js';
import { indicatorProfileView, type IndicatorProfileView } from '../../src/views/indicator-profile.view.js';
import type { ProfileRow } from '../../src/views/indicator-profile.rows.js';
import { column, releaseOf, type TestCell } from './trend-line.builder.js';

const nl = speak('nl');
const en = speak('en');

const TRAITS: Indicator = {
  id: 'kenmerken',
  theme: 'theme',
  title: { nl: 'Jongeren naar kenmerk', en: 'Young people by trait' },
  kind: 'share',
  unit: { nl: 'jongeren', en: 'young people' },
  baseUnit: { nl: 'alle jongeren', en: 'all young people' },
  decimals: 1,
  source: ['Register'],
  made: 'counted',
  population: 'jongeren',
  caveat: 'Een patroon is geen bewijs.',
  breakdown: 'kenmerk',
};
const WHOLE: Indicator = {
  ...TRAITS,
  id: 'geheel',
  title: { nl: 'Alle bedrijven naar vorm', en: 'All firms by form' },
  baseUnit: { nl: 'alle bedrijven', en: 'all firms' },
};
const OTHER: Indicator = { ...TRAITS, id: 'anders', breakdown: 'sbi' };

interface Side {
  readonly base: TestCell;
  readonly counts: readonly TestCell[];
}

interface Country {
  readonly gemeente: Side;
  readonly land: Side;
  /** The other indicator, in the gemeente. */
  readonly whole?: Side;
  readonly indicator?: Partial<Indicator>;
  readonly overlapping?: boolean;
  /** A number under every withheld cell, as a careless host could have. */
  readonly planted?: number;
}

const NAMES = ['Zonder diploma', 'Schulden', 'Eén ouder', 'Verhuisd', 'Jeugdhulp', 'Slachtoffer', 'Afwezig'];

/** One gemeente (GM1, Eerste) in one country (NL, Laagland). */
function sourceOf({ gemeente, land, whole, indicator, overlapping = true, planted }: Country): Source {
  const made = { ...TRAITS, ...indicator };
  const categories = gemeente.counts.map((_, i) => `c${i}`);
  const tableOf = (of: Indicator, level: string, code: string, { base, counts }: Side): Table => {
    const [count, bases] = [column(counts), column(counts.map(() => base))];
    const value = {
      values: count.values.map((each, i) => valueOf(of, each, bases.values[i]!)),
      status: count.status.map((status, i) => Math.max(status, Number.isNaN(bases.values[i]!) ? bases.status[i]! : 0)),
    };
    if (base === 0) value.status.fill(STATUSES.indexOf('not-applicable'));
    if (planted !== undefined)
      for (const { values } of [count, bases, value]) values.forEach((each, i) => Number.isNaN(each) && (values[i] = planted));
    return { indicator: of.id, level, codes: [code], periods: ['2025'], categories, columns: { value, count, base: bases } };
  };
  const levels = ['land', 'gemeente'].map((id) => ({ id, title: id, count: 1, index: `regions/${id}.json` }));
  const indicators = whole === undefined ? [made, OTHER] : [made, WHOLE, OTHER];
  const release: Partial<Release> = {
    levels,
    breakdowns: [
      {
        id: 'kenmerk',
        title: { nl: 'Kenmerk', en: 'Trait' },
        categories: categories.map((code, i) => ({ code, title: NAMES[i]! })),
        ...(overlapping ? { overlapping } : {}),
      },
    ],
    tables: [
      ...levels.map(({ id }) => ({ indicator: made.id, level: id, metrics: ['count' as const, 'base' as const], periods: ['2025'] })),
      ...(whole === undefined
        ? []
        : [{ indicator: WHOLE.id, level: 'gemeente', metrics: ['count' as const, 'base' as const], periods: ['2025'] }]),
    ],
  };
  return memorySource({
    release: releaseOf(indicators, release),
    regions: [
      makeRegionIndex({ level: 'land', codes: ['NL'], names: ['Laagland'], ancestors: new Map() }),
      makeRegionIndex({ level: 'gemeente', codes: ['GM1'], names: ['Eerste'], ancestors: new Map([['land', () => 'NL']]) }),
    ],
    tables: [
      tableOf(made, 'land', 'NL', land),
      tableOf(made, 'gemeente', 'GM1', gemeente),
      ...(whole === undefined ? [] : [tableOf(WHOLE, 'gemeente', 'GM1', whole)]),
    ],
  });
}

const load = (country: Country, query: Partial<IndicatorProfileQuery> = {}): Promise<IndicatorProfileData | undefined> =>
  loadIndicatorProfile(sourceOf(country), { indicator: 'kenmerken', region: 'GM1', ...query }, nl);

async function viewOf(country: Country, speech: Speech = nl, query: Partial<IndicatorProfileQuery> = {}): Promise<IndicatorProfileView> {
  return indicatorProfileView((await load(country, query))!, { speech, heading: undefined, chosen: undefined });
}

const rowOf = ({ rows }: IndicatorProfileView, name: string): ProfileRow => rows.find((row) => row.name === name)!;

/** Expected in the gemeente: 30, 90, 180, 50, 3 and 10 of 1000. */
const COUNTRY: Country = {
  land: { base: 100_000, counts: [3000, 9000, 18_000, 5000, 300, 1000, 4000] },
  gemeente: { base: 1000, counts: [70, 95, 120, 52, 4, 'Q', 0] },
};

describe('the profile of an indicator', () => {
  it('has its rows by their difference, then what is too small to say, then what has no figure', async () => {
    const { rows } = await viewOf(COUNTRY);
    expect(rows.map(({ name, word, difference }) => [name, word, difference?.text])).toEqual([
      ['Zonder diploma', 'hoger', '+4,0'],
      ['Schulden', 'niet te onderscheiden', '+0,5'],
      ['Verhuisd', 'niet te onderscheiden', '+0,2'],
      ['Afwezig', 'lager', '-4,0'],
      ['Eén ouder', 'lager', '-6,0'],
      ['Jeugdhulp', 'te klein om iets te zeggen', '+0,1'],
      ['Slachtoffer', 'onderdrukt', undefined],
    ]);
  });

  it('has the interval of Wilson, the share of the reference and both counts beside', async () => {
    // STATISTICS.md F1: 12 of 90 is 0.0779 to 0.2187.
    const view = await viewOf({ land: { base: 1000, counts: [100] }, gemeente: { base: 90, counts: [12] } });
    expect(view.rows[0]).toMatchObject({
      own: { text: '13,3%' },
      interval: { text: '7,8% tot 21,9%' },
      count: { text: '12' },
      base: { text: '90' },
      reference: { text: '10,0%' },
      referenceCount: { text: '100' },
      referenceBase: { text: '1.000' },
      times: { text: '1,3' },
    });
  });

  it('takes the word from the limits of 99.8%, not from those that are drawn', async () => {
    // 70 against 50 expected: the 95% limits leave 5% out, those of 99.8% do not.
    const view = await viewOf({ land: { base: 100_000, counts: [5000] }, gemeente: { base: 1000, counts: [70] } });
    expect(view.rows[0]!.interval!.lower).toBeGreaterThan(0.05);
    expect(view.rows[0]!.verdict).toBe('not-distinguishable');
    expect(view.summary).toEqual(['Bij geen van de 1 is het aandeel duidelijk groter dan in Laagland.']);
  });

  it('says how many differ clearly, which one most, and what cannot be said', async () => {
    expect((await viewOf(COUNTRY)).summary).toEqual([
      'Bij 1 van de 5 is het aandeel duidelijk groter dan in Laagland.',
      'Het meest: Zonder diploma, 7,0% tegen 3,0%.',
      'Bij 2 is het duidelijk kleiner.',
      '1 rij is te klein om iets te zeggen.',
      'Van 1 rij is er geen cijfer.',
    ]);
    expect((await viewOf(COUNTRY, en)).summary).toEqual([
      'For 1 of 5 the share is clearly larger than in Laagland.',
      'Most of all: Zonder diploma, 7.0% against 3.0%.',
      'It is clearly smaller for 2.',
      '1 row is too small to say.',
      'There is no figure for 1 row.',
    ]);
  });

  it('says how many differ in plural, none, and that all is withheld', async () => {
    const land = { base: 100_000, counts: [3000, 9000, 300, 400] };
    const several = await viewOf({ land, gemeente: { base: 1000, counts: [90, 180, 4, 3] } });
    expect(several.summary[0]).toBe('Bij 2 van de 2 is het aandeel duidelijk groter dan in Laagland.');
    expect(several.summary).toContain('2 rijen zijn te klein om iets te zeggen.');
    const all = await viewOf({ land, gemeente: { base: 'Q', counts: ['Q', 'Q', 'Q', 'Q'] } });
    expect(all.summary).toEqual(['Van 4 rijen is er geen cijfer.']);
    expect(all.places).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('says that its rows do not add up where they overlap, and never where they do not', async () => {
    const sentence = 'De rijen tellen niet op. Wie bij meer rijen past, telt bij elk daarvan mee.';
    expect((await viewOf(COUNTRY)).frame.notes).toContain(sentence);
    expect((await viewOf({ ...COUNTRY, overlapping: false })).frame.notes).not.toContain(sentence);
    expect((await viewOf(COUNTRY, en)).frame.notes).toContain('The rows do not add up. Who fits several rows counts in each of them.');
  });

  it('says that counts are rounded, and has wider limits for it', async () => {
    const rounded = await viewOf({ ...COUNTRY, indicator: { rounding: 5 } });
    expect(rounded.frame.notes).toContain('De aantallen zijn afgerond op 5. De 95%-marge is daarom ruimer.');
    const [wide, narrow] = [rowOf(rounded, 'Schulden').interval!, rowOf(await viewOf(COUNTRY), 'Schulden').interval!];
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThan(narrow.upper);
  });

  it('has no verdict and no interval of what was predicted, and says so', async () => {
    const view = await viewOf({ ...COUNTRY, indicator: { made: 'predicted' } });
    expect(view.rows.filter(({ verdict, interval }) => verdict !== undefined || interval !== undefined)).toEqual([]);
    expect(view.summary).toEqual(['Of de verschillen meer zijn dan toeval, is niet te zeggen.', 'Van 1 rij is er geen cijfer.']);
    expect(view.key).toEqual([]);
    expect(view.rows[0]!.word).toBe('geen oordeel');
  });

  it('has a figure and no comparison where that of the reference is withheld', async () => {
    const land = { ...COUNTRY.land, counts: [3000, 'Q', 18_000, 5000, 300, 1000, 4000] as const };
    const view = await viewOf({ ...COUNTRY, land });
    expect(rowOf(view, 'Schulden')).toMatchObject({
      group: 'not-comparable',
      own: { text: '9,5%' },
      difference: undefined,
      times: undefined,
    });
    expect(view.summary).toContain('1 rij is niet te vergelijken.');
  });

  it('stands by itself where there is nothing to compare with', async () => {
    const view = await viewOf(COUNTRY, nl, { region: 'NL' });
    expect(view.reference).toBeUndefined();
    expect(view.summary).toEqual(['Er is niets om mee te vergelijken.']);
    expect(indicatorProfileTwin(view, nl).columns.map(({ key }) => key)).toEqual(['row', 'verdict', 'own', 'interval', 'count', 'base']);
  });

  it('shows only the categories asked for; one that does not exist is named', async () => {
    expect((await viewOf(COUNTRY, nl, { branches: ['c2', 'c0'] })).rows.map(({ code }) => code)).toEqual(['c0', 'c2']);
    await expect(load(COUNTRY, { branches: ['c0', 'x'] })).rejects.toSatisfy(
      (error) => error instanceof SourceError && error.kind === 'unknown' && error.details.found === 'x',
    );
  });

  it('has nothing to show of an indicator without categories', async () => {
    expect(await load({ ...COUNTRY, indicator: { breakdown: 'none' } })).toBeUndefined();
  });
});

describe('one composition beside another', () => {
  const FIRMS: Country = {
    overlapping: false,
    indicator: { comparedWith: 'geheel', baseUnit: { nl: 'gemelde transacties', en: 'reported transactions' } },
    land: { base: 10_000, counts: [7600, 1300, 1100] },
    gemeente: { base: 500, counts: [380, 70, 'Q'] },
    whole: { base: 4000, counts: [840, 2480, 680] },
  };

  it('is what the release says is laid beside it: 76% against 21% is 3.6 times as large a share', async () => {
    const view = await viewOf(FIRMS);
    const first = view.rows[0]!;
    expect(first).toMatchObject({ own: { text: '76,0%' }, reference: { text: '21,0%' }, verdict: 'higher', times: { text: '3,6' } });
    expect(first.remark).toBe('hoger: 3,6 keer zo groot aandeel');
    expect(first.details).toContain('840 van 4.000 alle bedrijven');
    expect([view.own, view.reference]).toEqual(['gemelde transacties', 'alle bedrijven']);
    expect(view.summary).toEqual([
      'Bij 1 van de 2 is het aandeel duidelijk groter dan bij alle bedrijven.',
      'Het meest: Zonder diploma, 76,0% tegen 21,0%.',
      'Bij 1 is het duidelijk kleiner.',
      'Van 1 rij is er geen cijfer.',
    ]);
    expect((await viewOf(FIRMS, en)).rows[0]!.remark).toBe('higher: 3.6 times as large a share');
    expect(view.rows[1]!.remark).toBe('lager: 0,23 keer zo groot aandeel');
  });

  it('names the sources, populations and caveats of both', async () => {
    expect((await viewOf(FIRMS)).frame.heading).toBe('Jongeren naar kenmerk');
    const view = await viewOf({ ...FIRMS, indicator: { ...FIRMS.indicator, source: ['Meldpunt'] } });
    expect(view.frame.source).toBe('Bron: Meldpunt, Register.');
  });

  it('gives way to a region that is asked for', async () => {
    expect((await viewOf(FIRMS, nl, { reference: 'NL' })).reference).toBe('Laagland');
  });

  it('can be asked for by name, of indicators with the same categories', async () => {
    const { comparedWith: _, ...indicator } = FIRMS.indicator!;
    expect((await viewOf({ ...FIRMS, indicator })).reference).toBe('Laagland');
    expect((await viewOf({ ...FIRMS, indicator }, nl, { reference: 'geheel' })).reference).toBe('alle bedrijven');
    await expect(load(FIRMS, { reference: 'anders' })).rejects.toSatisfy(
      (error) => error instanceof SourceError && error.kind === 'unknown' && error.details.found === 'anders',
    );
  });
});

const published = fc.tuple(fc.nat(400), fc.constantFrom('', '', 'P', 'E')).map(([n, code]): TestCell => (code === '' ? n : `${n}${code}`));
const withheld = fc.constantFrom(...ABSENCES.map(codeOfStatus));
const cell = fc.oneof({ weight: 4, arbitrary: published }, { weight: 1, arbitrary: withheld });
const side = (most: number): fc.Arbitrary<Side> =>
  fc.record({
    base: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 400, max: most }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 'Q' as const) },
    ),
    counts: fc.array(cell, { minLength: 7, maxLength: 7 }),
  });
const country: fc.Arbitrary<Country> = fc
  .record({
    gemeente: side(4000),
    land: side(90_000),
    whole: fc.option(side(4000), { nil: undefined }),
    kind: fc.constantFrom('share' as const, 'rate' as const, 'concentration' as const),
    made: fc.constantFrom('counted' as const, 'counted' as const, 'predicted' as const),
    rounding: fc.constantFrom(undefined, 5),
    size: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ gemeente, land, whole, kind, made, rounding, size }) => {
    const some = ({ base, counts }: Side): Side => ({ base, counts: counts.slice(0, size) });
    return {
      gemeente: some(gemeente),
      land: some(land),
      ...(whole === undefined ? {} : { whole: some(whole) }),
      indicator: {
        kind,
        made,
        ...(rounding === undefined ? {} : { rounding }),
        ...(whole === undefined ? {} : { comparedWith: 'geheel' }),
      },
    };
  });

describe('of any country', () => {
  it('every figure of the picture is in the table with the same text and status, and the reverse', async () => {
    await fc.assert(
      fc.asyncProperty(country, fc.constantFrom(nl, en), async (given, speech) => {
        const view = await viewOf(given, speech);
        const { rows, columns } = indicatorProfileTwin(view, speech);
        rows.forEach((row, i) => {
          const { name, own, reference, difference, word, details, absence } = view.rows[i]!;
          expect(row.header).toBe(name);
          expect(row.cells).toHaveLength(columns.length - 1);
          const cells = row.cells.map(({ text }) => text);
          for (const text of [own, reference, difference].flatMap((figure) => (figure === undefined ? [] : [figure.text])))
            expect(cells).toContain(text);
          expect(cells).toContain(word);
          if (absence !== undefined) expect(row.cells[1]).toEqual({ text: word, order: null, status: absence });
          const said = details.join('; ');
          for (const text of cells) if (text !== '–') expect(said).toContain(text);
          for (const number of said.replaceAll(/95%-marge|95% limits/g, '').match(/\d[\d.,]*/g) ?? [])
            expect(cells.join(' ')).toContain(number.replace(/[.,]$/, ''));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('picture, sentences and table are the same whatever number lies under a withheld cell', async () => {
    await fc.assert(
      fc.asyncProperty(country, fc.integer({ min: 1, max: 1e6 }), async (given, number) => {
        const [one, other] = [await viewOf({ ...given, planted: 7 }), await viewOf({ ...given, planted: number })];
        expect(other).toEqual(one);
        expect(indicatorProfileTwin(other, nl)).toEqual(indicatorProfileTwin(one, nl));
      }),
      { numRuns: 1000 },
    );
  });

  it('axis, order and sentences of the other rows are as if a withheld row were not there', async () => {
    await fc.assert(
      fc.asyncProperty(country, async (given) => {
        const isThere = (at: number): boolean => /^\d/.test(String(given.gemeente.counts[at]));
        const left = given.gemeente.counts.flatMap((_, at) => (isThere(at) ? [`c${at}`] : []));
        fc.pre(left.length > 0 && given.gemeente.base !== 'Q' && given.gemeente.base !== 0);
        const [all, some] = [await viewOf(given), await viewOf(given, nl, { branches: left })];
        expect(all.ticks).toEqual(some.ticks);
        expect(all.rows.slice(0, left.length)).toEqual(some.rows);
        expect(all.places.slice(0, left.length)).toEqual(some.places);
        expect(all.summary.filter((sentence) => !sentence.includes('geen cijfer'))).toEqual(some.summary);
      }),
      { numRuns: 1000 },
    );
  });

  it('no row without figure has a number, no text a value that is no word, and no sentence more than fifteen words', async () => {
    await fc.assert(
      fc.asyncProperty(country, fc.constantFrom(nl, en), async (given, speech) => {
        const view = await viewOf(given, speech);
        expect(structuredClone(view)).toEqual(view);
        view.rows.forEach(({ absence, name, code: _, ...row }, i) => {
          if (absence === undefined) return;
          expect(JSON.stringify(row)).not.toMatch(/\d/);
          expect(view.places[i]).toBeUndefined();
          expect(name).not.toBe('');
        });
        for (const place of view.places)
          for (const part of [place?.own ?? 0, place?.reference ?? 0, ...(place?.interval ?? [])]) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(1 + 1e-9);
          }
        const texts = [...view.summary, ...view.frame.notes, ...view.rows.flatMap(({ details }) => details)];
        for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
        for (const sentence of [...view.summary, ...view.frame.notes].flatMap((text) => text.split(/(?<=[.!?]) /)))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
      }),
      { numRuns: 1000 },
    );
  });
});
