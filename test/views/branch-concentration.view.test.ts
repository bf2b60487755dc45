import { describe, expect, it } from 'vitest';
import { branchesWords } from '../../src/language/branches-words.js';
import { speak } from '../../src/language/speech.js';
import { SourceError } from '../../src/sources/source-error.js';
import { loadBranchConcentration, type BranchConcentrationQuery } from '../../src/views/branch-concentration.data.js';
import type { ConcentrationRow } from '../../src/views/branch-concentration.rows.js';
import { branchConcentrationTwin } from '../../src/views/branch-concentration.twin.js';
import { branchConcentrationView, type BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import { countrySource, type TestCountry } from './branch-concentration.builder.js';

const nl = speak('nl');

const CATEGORIES = { A: 'Landbouw', G: 'Autohandel', I: 'Horeca', R: 'Kansspelen', S: 'Kappers', U: 'Overig' };

/** Expected in GM1: 100, 20, 50, 1, 60 and 40 of 1000. */
const COUNTRY: TestCountry = {
  categories: CATEGORIES,
  country: { base: 1_000_000, counts: [100_000, 20_000, 50_000, 1000, 60_000, 40_000] },
  gemeenten: [
    { code: 'GM1', name: 'Eerste', base: 1000, counts: [40, 60, 55, 4, 'Q', 90] },
    { code: 'GM2', name: 'Tweede', base: 500, counts: ['L', 20, 25, 0, 10, 20] },
  ],
};

async function viewOf(
  query: Partial<BranchConcentrationQuery>,
  country: TestCountry = COUNTRY,
  speech = nl,
  chosen?: string,
): Promise<BranchConcentrationView> {
  const data = await loadBranchConcentration(countrySource(country), { indicator: 'vestigingen', ...query }, speech);
  return branchConcentrationView(data!, { speech, heading: undefined, chosen });
}

const rowOf = (view: BranchConcentrationView, name: string): ConcentrationRow => view.rows.find((row) => row.name === name)!;

describe('the branches of a region', () => {
  it('are in order of their quotient, then what is too small, then what has no figure', async () => {
    const { rows } = await viewOf({ region: 'GM1' });
    expect(rows.map(({ name, word }) => [name, word])).toEqual([
      ['Autohandel', 'hoger'],
      ['Overig', 'hoger'],
      ['Horeca', 'niet te onderscheiden'],
      ['Landbouw', 'lager'],
      ['Kansspelen', 'te klein om iets te zeggen'],
      ['Kappers', 'onderdrukt'],
    ]);
  });

  it('have the quotient and Wilson interval of STATISTICS.md F1', async () => {
    // REAT's vector, and 3 of 40 with a reference in which the share is one half.
    const reat = await viewOf(
      { region: 'GM1' },
      {
        categories: { a: 'A', b: 'B' },
        country: { base: 15_593_224, counts: [879_213, 15_593_224 / 2] },
        gemeenten: [{ code: 'GM1', name: 'Eerste', base: 79_006, counts: [1714, 0] }],
      },
    );
    expect(rowOf(reat, 'A').compared!.quotient).toBeCloseTo(0.3847623, 7);
    const wilson = await viewOf(
      { region: 'GM1' },
      {
        categories: { a: 'A' },
        country: { base: 1_000_000, counts: [500_000] },
        gemeenten: [{ code: 'GM1', name: 'Eerste', base: 40, counts: [3] }],
      },
    );
    const { interval } = rowOf(wilson, 'A').compared!;
    expect(interval.lower / 2).toBeCloseTo(0.0258, 4);
    expect(interval.upper / 2).toBeCloseTo(0.1986, 4);
  });

  it('take the word from the limits of 99.8%, not from those that are drawn', async () => {
    // 70 against 50 expected: the 95% limits lie above 1, those of 99.8% do not.
    const view = await viewOf(
      { region: 'GM1' },
      {
        categories: { a: 'A' },
        country: { base: 1_000_000, counts: [50_000] },
        gemeenten: [{ code: 'GM1', name: 'Eerste', base: 1000, counts: [70] }],
      },
    );
    expect(rowOf(view, 'A').compared).toMatchObject({ verdict: 'not-distinguishable' });
    expect(rowOf(view, 'A').compared!.interval.lower).toBeGreaterThan(1);
    expect(view.summary).toEqual(['A: aandeel niet te onderscheiden van dat in Laagland.', 'Het verschil kan toeval zijn.']);
  });

  it('are too small under the published minimum, however much they differ', async () => {
    const view = await viewOf(
      { region: 'GM1' },
      {
        indicator: { minimum: 50 },
        categories: { a: 'A' },
        country: { base: 1_000_000, counts: [6000] },
        gemeenten: [{ code: 'GM1', name: 'Eerste', base: 1000, counts: [40] }],
      },
    );
    expect(rowOf(view, 'A')).toMatchObject({ group: 'too-small', word: nl.words.verdict['too-small'] });
  });

  it('have wider limits where counts are rounded, and say so', async () => {
    const country: TestCountry = {
      categories: { a: 'A' },
      country: { base: 1_000_000, counts: [20_000] },
      gemeenten: [{ code: 'GM1', name: 'Eerste', base: 60, counts: [5] }],
    };
    const rounded = await viewOf({ region: 'GM1' }, { ...country, indicator: { rounding: 5 } });
    const { quotient, interval } = rowOf(rounded, 'A').compared!;
    expect(quotient).toBeCloseTo(4.17, 2);
    // At least the bounds of STATISTICS.md F1, which are before any chance.
    expect(interval.lower).toBeLessThan(2.42);
    expect(interval.upper).toBeGreaterThan(6.03);
    const widened = rowOf(await viewOf({ region: 'GM1' }, country), 'A').compared!.interval;
    expect(interval.lower).toBeLessThan(widened.lower);
    expect(interval.upper).toBeGreaterThan(widened.upper);
  });

  it('are only those asked for; one that does not exist is named', async () => {
    expect((await viewOf({ region: 'GM1', branches: ['S', 'G'] })).rows.map(({ name }) => name)).toEqual(['Autohandel', 'Kappers']);
    await expect(viewOf({ region: 'GM1', branches: ['G', 'x'] })).rejects.toSatisfy(
      (error) => error instanceof SourceError && error.kind === 'unknown' && error.details.found === 'x',
    );
  });

  it('stand without a comparison where the region would be compared with itself', async () => {
    const { rows, summary, key, places } = await viewOf({ region: 'NL' });
    expect(summary).toEqual([branchesWords(nl.tag).noReference]);
    expect(rows.every(({ compared, word, count }) => compared === undefined && word === 'niet te vergelijken' && count !== undefined)).toBe(
      true,
    );
    expect(key).toEqual([]);
    expect(places.every((place) => place === undefined)).toBe(true);
  });

  it('have no quotient and no verdict where they are predicted', async () => {
    const data = (await loadBranchConcentration(countrySource(COUNTRY), { indicator: 'vestigingen', region: 'GM1' }, nl))!;
    const predicted = { ...data, indicator: { ...data.indicator, made: 'predicted' as const } };
    const { rows, summary } = branchConcentrationView(predicted, { speech: nl, heading: undefined, chosen: undefined });
    expect(rows.filter(({ absence }) => absence === undefined).map(({ word, compared }) => [word, compared])).toEqual(
      new Array(5).fill(['niet te vergelijken', undefined]),
    );
    expect(summary.join(' ')).not.toMatch(/duidelijk|hoger|lager|groter|kleiner/i);
  });

  it('have no quotient where the figure of the reference is withheld', async () => {
    const country = { ...COUNTRY, country: { base: 1_000_000, counts: [100_000, 'Q', 50_000, 1000, 60_000, 40_000] } };
    const row = rowOf(await viewOf({ region: 'GM1' }, country), 'Autohandel');
    expect(row).toMatchObject({ group: 'not-comparable', compared: undefined, count: { text: '60' } });
  });

  it('write zero as a number', async () => {
    const row = rowOf(await viewOf({ region: 'GM2' }), 'Kansspelen');
    expect(row).toMatchObject({ group: 'too-small', count: { text: '0', value: 0 } });
    expect(row.cell).toEqual({ value: 0, status: 'observed' });
  });

  it('lie around 1 in the middle of the axis, twice as far as half', async () => {
    const view = await viewOf({ region: 'GM1' });
    expect(view.ticks.map(({ text }) => text)).toEqual(['1/4', '1/2', '1', '2', '4']);
    expect(view.ticks[2]!.at).toBe(0.5);
    const at = (name: string): number => view.places[view.rows.findIndex((row) => row.name === name)]!.at;
    expect(at('Autohandel')).toBeCloseTo(0.5 + Math.log2(3) / 4, 9);
    expect(at('Landbouw')).toBeCloseTo(0.5 + Math.log2(0.4) / 4, 9);
  });

  it('point beyond the axis from its end, with the number in text', async () => {
    const view = await viewOf(
      { region: 'GM1' },
      {
        categories: { a: 'A', b: 'B' },
        country: { base: 1_000_000, counts: [10_000, 100_000] },
        gemeenten: [{ code: 'GM1', name: 'Eerste', base: 1000, counts: [200, 0] }],
      },
    );
    expect(view.rows.map(({ compared }) => compared!.quotientText)).toEqual(['20,00', '0,00']);
    expect(view.places).toMatchObject([
      { at: 1, beyond: 'right' },
      { at: 0, beyond: 'left' },
    ]);
  });
});

describe('the regions of a branch', () => {
  it('are those of the level that has many, with the one in focus chosen', async () => {
    const view = await viewOf({ branch: 'G' }, COUNTRY, nl, 'GM2');
    expect(view.rows.map(({ name, chosen }) => [name, chosen])).toEqual([
      ['Eerste', false],
      ['Tweede', true],
    ]);
    expect(view.label).toBe('Vestigingen naar branche: Autohandel in gemeenten, 2025');
    expect(view.summary[0]).toBe('Duidelijk groter aandeel dan in Laagland: 1 van de 2 gemeenten (Eerste).');
  });

  it('of an indicator without breakdown are compared as a rate with the interval of a count', async () => {
    const view = await viewOf(
      { region: 'GM1' },
      {
        indicator: { kind: 'rate', per: 10_000 },
        country: { base: 17_000_000, counts: [41_480] },
        gemeenten: [{ code: 'GM1', name: 'Hoogeveen', base: 55_300, counts: [316] }],
      },
    );
    // STATISTICS.md F2 and F3: 57.1 per 10,000 against 24.4, ratio 2.34 (2.09–2.62).
    const row = rowOf(view, 'Hoogeveen');
    expect(row.value!.text).toBe('57,1');
    expect(row.compared).toMatchObject({ quotientText: '2,34', intervalText: '2,09 tot 2,61', verdict: 'higher' });
    expect(view.summary[0]).toBe('Hoogeveen: duidelijk hoger dan in Laagland.');
  });

  it('begin with those about which most can be said where they are many, and always the one in focus', async () => {
    const gemeenten = Array.from({ length: 100 }, (_, i) => ({
      code: `GM${i}`,
      name: `Gemeente ${i}`,
      base: 1000,
      counts: [i === 0 ? 150 : 40 + (i % 20)],
    }));
    const country: TestCountry = { categories: { a: 'A' }, country: { base: 1_000_000, counts: [50_000] }, gemeenten };
    const view = await viewOf({ branch: 'a' }, country, nl, 'GM11');
    expect(view.first).toHaveLength(31);
    expect(view.first!.map((at) => view.rows[at]!.code)).toEqual(expect.arrayContaining(['GM0', 'GM11']));
    expect(view.first).toEqual([...view.first!].sort((a, b) => a - b));
    expect(branchConcentrationTwin(view, nl).rows).toHaveLength(100);
  });
});

it('has nothing to show without the base that a comparison needs', async () => {
  const source = countrySource({ ...COUNTRY, withoutBase: true });
  expect(await loadBranchConcentration(source, { indicator: 'vestigingen', region: 'GM1' }, nl)).toBeUndefined();
});

it('is plain data', async () => {
  const view = await viewOf({ region: 'GM1' });
  expect(structuredClone(view)).toEqual(view);
});

it('has no number anywhere in a withheld row, in the picture and in the table', async () => {
  const view = await viewOf({ region: 'GM1' });
  expect(JSON.stringify(rowOf(view, 'Kappers'))).not.toMatch(/\d/);
  expect(view.places[view.rows.findIndex(({ name }) => name === 'Kappers')]).toBeUndefined();
  const cells = branchConcentrationTwin(view, nl).rows.find(({ header }) => header === 'Kappers')!.cells;
  expect(JSON.stringify(cells)).not.toMatch(/\d/);
  expect(cells).toContainEqual({ text: 'onderdrukt', order: null, status: 'suppressed' });
});

it('writes in its table every figure of the picture, and in the picture every figure of its table', async () => {
  const view = await viewOf({ region: 'GM1' });
  const { columns, rows } = branchConcentrationTwin(view, nl);
  expect(columns.map(({ label }) => label)).toEqual([
    'Branche',
    'Oordeel',
    'Keer',
    '95%-marge',
    'Aantal',
    'Totaal',
    'vestigingen per 1.000 vestigingen',
  ]);
  rows.forEach((row, i) => {
    const { name, details } = view.rows[i]!;
    expect(row.header).toBe(name);
    for (const { text } of row.cells) if (text !== '–') expect(details.join('; ')).toContain(text);
    for (const number of details
      .join(' ')
      .replaceAll('95%-marge', '')
      .replaceAll('per 1.000', '')
      .match(/[\d.,]*\d/g) ?? [])
      expect(row.cells.map(({ text }) => text).join(' ')).toContain(number);
  });
});
