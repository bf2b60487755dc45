import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { loadBranchConcentration, type BranchConcentrationQuery } from '../../src/views/branch-concentration.data.js';
import { branchConcentrationView } from '../../src/views/branch-concentration.view.js';
import { countrySource, type TestCountry } from './branch-concentration.builder.js';
import type { TestCell } from './trend-line.builder.js';

const NAMES = { A: 'Landbouw', G: 'Autohandel', I: 'Horeca', R: 'Kansspelen' };
/** Of 1,000 establishments 100, 20, 50 and 1 are expected. */
const EXPECTED = [100_000, 20_000, 50_000, 1000];

function countryOf(counts: readonly TestCell[], more: Partial<TestCountry> = {}): TestCountry {
  return {
    categories: Object.fromEntries(Object.entries(NAMES).slice(0, counts.length)),
    country: { base: 1_000_000, counts: EXPECTED.slice(0, counts.length), inhabitants: 2_000_000 },
    gemeenten: [{ code: 'GM1', name: 'Eerste', base: 1000, counts, inhabitants: 2000 }],
    ...more,
  };
}

async function said(
  country: TestCountry,
  language: 'nl' | 'en' = 'nl',
  query: Partial<BranchConcentrationQuery> = { region: 'GM1' },
): Promise<{ summary: readonly string[]; notes: readonly string[] }> {
  const speech = speak(language);
  const data = await loadBranchConcentration(countrySource(country), { indicator: 'vestigingen', ...query }, speech);
  const { summary, frame } = branchConcentrationView(data!, { speech, heading: undefined, chosen: undefined });
  return { summary, notes: frame.notes };
}

const CHANCE = {
  nl: (of: number): string => `Door toeval alleen zou gemiddeld minder dan 1 van de ${of} opvallen.`,
  en: (of: number): string => `By chance alone less than 1 of ${of} would stand out on average.`,
};

describe('what a concentration says, and how certain that is', () => {
  it.each([
    ['one', [100, 60, 50], 'Duidelijk groter aandeel dan in Laagland: 1 van de 3 branches (Autohandel).'],
    ['several', [200, 60, 50], 'Duidelijk groter aandeel dan in Laagland: 2 van de 3 branches (vooral Landbouw).'],
    ['only smaller', [30, 20, 50], 'Duidelijk kleiner aandeel dan in Laagland: 1 van de 3 branches (Landbouw).'],
    ['none', [100, 20, 50], 'Geen van de 3 branches heeft een duidelijk ander aandeel dan Laagland.'],
    ['a zero that says something', [100, 20, 0], 'Duidelijk kleiner aandeel dan in Laagland: 1 van de 3 branches (Horeca).'],
  ])('in Dutch: %s', async (_, counts, sentence) => {
    expect((await said(countryOf(counts))).summary).toEqual([sentence, CHANCE.nl(3)]);
  });

  it.each([
    ['one', [100, 60, 50], 'Clearly larger share than in Laagland: 1 of 3 branches (Autohandel).'],
    ['several', [200, 60, 50], 'Clearly larger share than in Laagland: 2 of 3 branches (above all Landbouw).'],
    ['only smaller', [30, 20, 50], 'Clearly smaller share than in Laagland: 1 of 3 branches (Landbouw).'],
    ['none', [100, 20, 50], 'None of the 3 branches has a share clearly different from Laagland.'],
  ])('in English: %s', async (_, counts, sentence) => {
    expect((await said(countryOf(counts), 'en')).summary).toEqual([sentence, CHANCE.en(3)]);
  });

  it('counts by chance only those that have a verdict; what is too small or withheld is said apart', async () => {
    const { summary, notes } = await said(countryOf([100, 60, 'Q', 1]));
    expect(summary).toEqual(['Duidelijk groter aandeel dan in Laagland: 1 van de 4 branches (Autohandel).', CHANCE.nl(2)]);
    expect(notes).toEqual(['1 branche is te klein om iets te zeggen.', 'Van 1 branche is er geen cijfer.']);
    expect((await said(countryOf([100, 60, 'Q', 1]), 'en')).notes).toEqual([
      '1 branch is too small to say.',
      'There is no figure for 1 branch.',
    ]);
  });

  it('of which nothing can be said is that, whether too small, missing or withheld', async () => {
    const small = { ...countryOf(['Q', 'L', 1]), country: { base: 1_000_000, counts: [100_000, 20_000, 1000] } };
    const { summary, notes } = await said(small);
    expect(summary).toEqual(['Over geen van de 3 branches is een oordeel te geven.']);
    expect(notes).toEqual(['1 branche is te klein om iets te zeggen.', 'Van 2 branches is er geen cijfer.']);
    const english = await said(small, 'en');
    expect(english.summary).toEqual(['No verdict can be given on any of the 3 branches.']);
    expect(english.notes).toEqual(['1 branch is too small to say.', 'There is no figure for 2 branches.']);
  });

  it.each([
    [
      [200],
      ['Landbouw: duidelijk groter aandeel dan in Laagland.', 'Door toeval alleen ontstaat zo’n verschil ongeveer 2 op de 1.000 keer.'],
    ],
    [
      [30],
      ['Landbouw: duidelijk kleiner aandeel dan in Laagland.', 'Door toeval alleen ontstaat zo’n verschil ongeveer 2 op de 1.000 keer.'],
    ],
    [[100], ['Landbouw: aandeel niet te onderscheiden van dat in Laagland.', 'Het verschil kan toeval zijn.']],
    [['Q'], ['Over Landbouw is geen oordeel te geven.']],
  ])('of a single row %o is about that row', async (counts, sentences) => {
    expect((await said(countryOf(counts))).summary).toEqual(sentences);
  });

  it('of a single row is about that row in English', async () => {
    expect((await said(countryOf([200]), 'en')).summary).toEqual([
      'Landbouw: clearly larger share than in Laagland.',
      'By chance alone such a difference arises about 2 in 1,000 times.',
    ]);
    expect((await said(countryOf(['Q']), 'en')).summary).toEqual(['No verdict can be given on Landbouw.']);
  });

  it('is that there is nothing to compare with, without any verdict', async () => {
    expect((await said(countryOf([100, 60]), 'nl', { region: 'NL' })).summary).toEqual(['Er is niets om mee te vergelijken.']);
  });

  it('says to what counts are rounded, where anything is concluded from them', async () => {
    const rounded = countryOf([100, 60], { indicator: { rounding: 5 } });
    expect((await said(rounded)).notes).toEqual(['De aantallen zijn afgerond op 5. De 95%-marge is daarom ruimer.']);
    expect((await said(rounded, 'en')).notes).toEqual(['The counts are rounded to 5. The 95% limits are wider for it.']);
    expect((await said(countryOf(['Q', 'Q'], { indicator: { rounding: 5 } }))).notes).toEqual(['Van 2 branches is er geen cijfer.']);
  });

  it('warns of a place with few inhabitants for its establishments, and only when inhabitants are what it is set against', async () => {
    // Two inhabitants an establishment in the country; here so few that there are 1.5 times as many establishments an inhabitant.
    const centre = countryOf([100, 60], {
      gemeenten: [
        { code: 'GM1', name: 'Eerste', base: 1000, counts: [100, 60], inhabitants: 1333 },
        { code: 'GM2', name: 'Tweede', base: 1000, counts: [100, 60], inhabitants: 1334 },
        { code: 'GM3', name: 'Derde', base: 1000, counts: [100, 60], inhabitants: 'Q' },
      ],
    });
    const perInhabitant = { per: 'inwoners' };
    expect((await said(centre, 'nl', { region: 'GM1', ...perInhabitant })).notes).toEqual([
      'Hier zijn weinig inwoners voor het aantal vestigingen. Alles lijkt dan veel.',
    ]);
    expect((await said(centre, 'nl', { region: 'GM2', ...perInhabitant })).notes).toEqual([]);
    expect((await said(centre, 'nl', { region: 'GM1' })).notes).toEqual([]);
    const data = await loadBranchConcentration(
      countrySource(centre),
      { indicator: 'vestigingen', branch: 'A', ...perInhabitant },
      speak('nl'),
    );
    const { rows } = branchConcentrationView(data!, { speech: speak('nl'), heading: undefined, chosen: undefined });
    expect(Object.fromEntries(rows.map(({ name, outlier }) => [name, outlier]))).toEqual({
      Eerste: 'weinig inwoners',
      Tweede: undefined,
      Derde: undefined,
    });
    expect(rows.find(({ name }) => name === 'Eerste')!.details.at(-1)).toBe(
      'weinig inwoners voor het aantal vestigingen: alles lijkt hier veel',
    );
    const { notes } = await said(centre, 'en', { branch: 'A', ...perInhabitant });
    expect(notes).toEqual([
      'There is no figure for 1 gemeente.',
      '1 gemeente has few inhabitants for the number of establishments. Everything seems much there.',
    ]);
  });
});
