import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { SourceError } from '../../src/sources/source-error.js';
import { loadBranchConcentration, type BranchConcentrationQuery } from '../../src/views/branch-concentration.data.js';
import { branchConcentrationTwin } from '../../src/views/branch-concentration.twin.js';
import {
  branchConcentrationView,
  type BranchConcentrationOptions,
  type BranchConcentrationView,
} from '../../src/views/branch-concentration.view.js';
import { countrySource, type TestCountry } from './branch-concentration.builder.js';

const nl = speak('nl');

/** Trade with three branches, of which one is withheld; food with one; and a branch that is part of no other. Codes that keep this order. */
const COUNTRY: TestCountry = {
  categories: {
    '0451': 'Autohandel',
    '046': 'Groothandel',
    '0477': 'Winkels',
    '056': 'Eet- en drinkgelegenheden',
    G: 'Handel',
    I: 'Horeca',
    '092': 'Kansspelen',
  },
  parents: { '0451': 'G', '046': 'G', '0477': 'G', '056': 'I' },
  terms: { '056': ['café', 'shishalounge'], '0451': ['auto’s'], '092': ['casino'] },
  country: { base: 1_000_000, counts: [20_000, 60_000, 40_000, 50_000, 200_000, 60_000, 1000], inhabitants: 5_000_000 },
  gemeenten: [
    { code: 'GM1', name: 'Eerste', base: 1000, counts: [60, 90, 'Q', 45, 240, 50, 4], inhabitants: 4000 },
    { code: 'GM2', name: 'Tweede', base: 500, counts: [5, 20, 30, 20, 'Q', 25, 0], inhabitants: 'Q' },
  ],
};

async function viewOf(
  query: Partial<BranchConcentrationQuery> = {},
  options: Partial<BranchConcentrationOptions> = {},
  country = COUNTRY,
): Promise<BranchConcentrationView> {
  const data = await loadBranchConcentration(countrySource(country), { indicator: 'vestigingen', region: 'GM1', ...query }, nl);
  return branchConcentrationView(data!, { speech: nl, heading: undefined, chosen: undefined, ...options });
}

const names = ({ rows }: BranchConcentrationView): string[] => rows.map(({ name }) => name);

describe('what counts are set against', () => {
  it('is their own base unless another is asked for; both can be chosen', async () => {
    const [own, other] = [await viewOf(), await viewOf({ per: 'inwoners' })];
    const choices = [
      { id: 'vestigingen', label: 'vestigingen' },
      { id: 'inwoners', label: 'inwoners' },
    ];
    expect([own.bases, own.base]).toEqual([choices, 'vestigingen']);
    expect([other.bases, other.base]).toEqual([choices, 'inwoners']);
    expect(own.rateHeader).toBe('per 1.000 vestigingen');
    expect(other.rateHeader).toBe('per 10.000 inwoners');
    expect(await viewOf({ per: 'vestigingen' })).toEqual(own);
  });

  it('gives each row its quotient and its rate, with count and base beside them', async () => {
    const own = (await viewOf()).rows.find(({ code }) => code === 'G')!;
    expect(own).toMatchObject({
      count: { text: '240' },
      base: { text: '1.000' },
      value: { text: '240,0' },
      compared: { quotientText: '1,20' },
    });
    // 240 of 4,000 against 200,000 of 5,000,000: 600 per 10,000, 1.5 times as high, with the interval of a count.
    const other = (await viewOf({ per: 'inwoners' })).rows.find(({ code }) => code === 'G')!;
    expect(other).toMatchObject({
      count: { text: '240' },
      base: { text: '4.000' },
      value: { text: '600,0' },
      compared: { quotientText: '1,50', intervalText: '1,32 tot 1,70', verdict: 'higher' },
    });
    expect(other.details).toEqual([
      'hoger',
      '1,50 keer zo hoog (95%-marge 1,32 tot 1,70)',
      '240 op 4.000 inwoners',
      '600,0 vestigingen per 10.000 inwoners',
    ]);
  });

  it('is said with the source, the population and the caveat of what it is', async () => {
    const { source, population, caveat, unit } = (await viewOf({ per: 'inwoners' })).frame;
    expect(source).toBe('Bron: Register, Bevolkingsregister.');
    expect(population).toContain('alle inwoners');
    expect(caveat).toContain('Wie er woont');
    expect(unit).toBe('keer zo hoog als in Laagland');
  });

  it('leaves no number where it is withheld itself', async () => {
    const { rows } = await viewOf({ region: 'GM2', per: 'inwoners' });
    for (const row of rows) expect(row).toMatchObject({ group: 'absent', absence: 'suppressed', count: undefined, value: undefined });
    expect(
      JSON.stringify(branchConcentrationTwin(await viewOf({ region: 'GM2', per: 'inwoners' }), nl).rows.map(({ cells }) => cells)),
    ).not.toMatch(/\d/);
  });

  it('that the publisher does not offer is named, with what there is', async () => {
    await expect(viewOf({ per: 'woningen' })).rejects.toSatisfy(
      (error) => error instanceof SourceError && error.kind === 'unknown' && error.details.found === 'woningen',
    );
  });

  it('is no choice where there is no other base', async () => {
    const { inhabitants: _, ...country } = COUNTRY.country;
    expect((await viewOf({}, {}, { ...COUNTRY, country })).bases).toHaveLength(1);
  });

  it('may be the only one, of counts that were published without a base', async () => {
    const country = { ...COUNTRY, withoutBase: true };
    const view = await viewOf({ per: 'inwoners' }, {}, country);
    expect(view.bases.map(({ id }) => id)).toEqual(['inwoners']);
    expect(view.rows.find(({ code }) => code === 'G')!.value!.text).toBe('600,0');
  });
});

describe('the tree of branches', () => {
  it('begins with those that are part of no other', async () => {
    const view = await viewOf();
    expect(names(view)).toEqual(['Handel', 'Horeca', 'Kansspelen']);
    expect(view.tree).toEqual({
      at: '',
      above: undefined,
      places: [
        { id: '', label: 'Alle branches' },
        { id: 'G', label: 'Handel' },
        { id: 'I', label: 'Horeca' },
      ],
    });
    expect(view.rows.map(({ hasParts }) => hasParts)).toEqual([true, true, false]);
  });

  it('shows the parts of one, says where they are, and knows the way back', async () => {
    const view = await viewOf({}, { within: 'G' });
    expect(names(view)).toEqual(['Autohandel', 'Groothandel', 'Winkels']);
    expect(view.tree).toMatchObject({ at: 'G', above: '' });
    expect(view.frame.subheading).toBe('Eerste · Handel · 2025 · keer zo groot aandeel als in Laagland');
    expect(view.label).toBe('Handel in Eerste, 2025');
    expect(view.summary[0]).toContain('van de 3 branches');
  });

  it('has each figure as it is published: a withheld part is no difference, a withheld whole no sum', async () => {
    expect((await viewOf({}, { within: 'G' })).rows.at(-1)).toMatchObject({ name: 'Winkels', group: 'absent', count: undefined });
    const whole = (await viewOf({ region: 'GM2' })).rows.find(({ code }) => code === 'G')!;
    expect(whole).toMatchObject({ group: 'absent', absence: 'suppressed', count: undefined });
  });

  it('is at its top for a place that is not there or has no parts', async () => {
    for (const within of ['X', '0451', '']) expect(names(await viewOf({}, { within }))).toEqual(['Handel', 'Horeca', 'Kansspelen']);
  });

  it('is not asked of branches that a page named, nor of regions', async () => {
    const named = await viewOf({ branches: ['G', '0451'] });
    expect([names(named), named.tree]).toEqual([['Autohandel', 'Handel'], undefined]);
    expect((await viewOf({ branch: 'G' })).tree).toBeUndefined();
  });

  it('names the way to a branch that lies deeper', async () => {
    const deep = { ...COUNTRY, parents: { ...COUNTRY.parents, '092': '0451' } };
    expect((await viewOf({}, { within: '0451' }, deep)).tree).toMatchObject({ at: '0451', above: 'G' });
    expect((await viewOf({}, {}, deep)).tree!.places.map(({ label }) => label)).toContain('Handel › Autohandel');
  });
});

describe('the order of rows', () => {
  const flat: TestCountry = { ...COUNTRY, parents: {} };

  it('is by concentration, by count or by how clear a difference is; what has no figure is last in each', async () => {
    expect(names(await viewOf({}, {}, flat))).toEqual([
      'Autohandel',
      'Groothandel',
      'Handel',
      'Eet- en drinkgelegenheden',
      'Horeca',
      'Kansspelen',
      'Winkels',
    ]);
    expect(names(await viewOf({}, { order: 'count' }, flat))).toEqual([
      'Handel',
      'Groothandel',
      'Autohandel',
      'Horeca',
      'Eet- en drinkgelegenheden',
      'Kansspelen',
      'Winkels',
    ]);
    expect(names(await viewOf({ region: 'GM2' }, { order: 'count' }, flat)).slice(-2)).toEqual(['Kansspelen', 'Handel']);
    // |O − E| / √E: 8.9, 3.9, 2.8, 1.3, 0.7.
    expect(names(await viewOf({}, { order: 'certainty' }, flat)).slice(0, 5)).toEqual([
      'Autohandel',
      'Groothandel',
      'Handel',
      'Horeca',
      'Eet- en drinkgelegenheden',
    ]);
  });

  it('has one heading by count, as what is too small stands among the others', async () => {
    expect((await viewOf({}, { order: 'count' }, flat)).groups).toEqual([...new Array<string>(6).fill('worded'), 'absent']);
    expect((await viewOf({}, {}, flat)).groups.slice(-2)).toEqual(['too-small', 'absent']);
  });

  it('shows first of many rows those with the largest counts, where that is the order', async () => {
    const codes = Array.from({ length: 100 }, (_, i) => `c${i}`);
    const country: TestCountry = {
      categories: Object.fromEntries(codes.map((code) => [code, `Branche ${code}`])),
      country: { base: 1_000_000, counts: codes.map((_, i) => 5000 + 100 * i) },
      gemeenten: [{ code: 'GM1', name: 'Eerste', base: 100_000, counts: codes.map((_, i) => (i === 0 ? 900 : 500 + 10 * i)) }],
    };
    const byCount = await viewOf({}, { order: 'count' }, country);
    expect(byCount.first).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(byCount.firstNote).toBe('In beeld: de eerste 30 van 100.');
    expect((await viewOf({}, {}, country)).firstNote).toBe('In beeld: de 30 van 100 waarover het meest te zeggen is.');
  });
});

describe('looking for a branch', () => {
  const found = async (search: string): Promise<string[]> => names(await viewOf({}, { search }));

  it.each([
    ['cafe', ['Eet- en drinkgelegenheden']],
    ['CAFÉ', ['Eet- en drinkgelegenheden']],
    ['shisha', ['Eet- en drinkgelegenheden']],
    ['drink eet', ['Eet- en drinkgelegenheden']],
    ['handel', ['Autohandel', 'Groothandel', 'Handel']],
    ["auto's", ['Autohandel']],
    ['autos', ['Autohandel']],
    ['045', ['Autohandel']],
    ['0451 auto', ['Autohandel']],
    ['g', ['Groothandel', 'Handel']],
    ['te', []],
    ['loodgieter', []],
    ['.*', ['Handel', 'Horeca', 'Kansspelen']],
    [' ', ['Handel', 'Horeca', 'Kansspelen']],
  ])('%o finds %o, in branches of every depth', async (search, expected) => {
    expect(await found(search)).toEqual(expected);
  });

  it('says how many, and by which other word', async () => {
    const { found: one } = await viewOf({}, { search: 'shisha' });
    expect(one).toEqual({ text: '1 branche gevonden.', terms: ['shishalounge'] });
    expect((await viewOf({}, { search: 'drinkgelegenheden' })).found!.terms).toEqual([undefined]);
    expect((await viewOf({}, { search: 'handel' })).found!.text).toBe('3 branches gevonden.');
    expect((await viewOf({}, { search: 'loodgieter' })).found).toEqual({ text: 'Niets gevonden.', terms: [] });
    expect((await viewOf()).found).toBeUndefined();
  });

  it('changes nothing in what is said of all rows, and the table has what the picture has', async () => {
    const [all, few] = [await viewOf(), await viewOf({}, { search: 'handel' })];
    expect([few.summary, few.frame.notes, few.key]).toEqual([all.summary, all.frame.notes, all.key]);
    expect(branchConcentrationTwin(few, nl).rows.map(({ header }) => header)).toEqual(names(few));
  });

  it('finds regions by name and code', async () => {
    expect(names(await viewOf({ branch: 'G' }, { search: 'tweede' }))).toEqual(['Tweede']);
    expect(names(await viewOf({ branch: 'G' }, { search: 'gm1' }))).toEqual(['Eerste']);
  });
});
