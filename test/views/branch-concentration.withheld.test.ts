import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES, codeOfStatus, isAbsence, STATUSES } from '../../src/contract/status.js';
import type { Indicator } from '../../src/contract/types.generated.js';
import { CONCENTRATION_ORDERS } from '../../src/language/branches-words.js';
import { speak } from '../../src/language/speech.js';
import type { Table } from '../../src/tables/table.js';
import { loadBranchConcentration, type BranchConcentrationData } from '../../src/views/branch-concentration.data.js';
import { branchConcentrationTwin } from '../../src/views/branch-concentration.twin.js';
import { branchConcentrationView, type BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import { countrySource, type TestCountry } from './branch-concentration.builder.js';
import type { TestCell } from './trend-line.builder.js';

/** Ten thousand tables in all. */
const RUNS = 2_500;
const MOST_WORDS = 15;
const ABSENT = ABSENCES.map(codeOfStatus);
/** Words without digits, so that a digit in a text is one of a figure. */
const NAMES = ['Landbouw', 'Autohandel', 'Horeca', 'Kansspelen', 'Kappers', 'Taxi’s', 'Bouw', 'Vervoer', 'Handel', 'Diensten'];
const CODES = NAMES.map((_, i) => `c${i}`);

const count = fc
  .tuple(fc.oneof(fc.nat(12), fc.nat(2_000)), fc.constantFrom('', '', '', 'P', 'E', 'U'))
  .map(([n, code]): TestCell => `${n}${code}`);
const withheld: fc.Arbitrary<TestCell> = fc.constantFrom(...ABSENT);
const cell: fc.Arbitrary<TestCell> = fc.oneof({ weight: 3, arbitrary: count }, { weight: 1, arbitrary: withheld });
const base: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 1, arbitrary: withheld },
);

const country: fc.Arbitrary<TestCountry> = fc
  .record({
    counts: fc.array(cell, { minLength: 1, maxLength: NAMES.length }),
    base,
    inhabitants: base,
    reference: fc.array(fc.oneof({ weight: 8, arbitrary: fc.nat(60_000) }, { weight: 1, arbitrary: withheld }), {
      minLength: NAMES.length,
      maxLength: NAMES.length,
    }),
    ofReference: fc.tuple(base, base),
    parents: fc.array(fc.option(fc.nat(NAMES.length - 1), { nil: undefined }), { maxLength: 4 }),
    kind: fc.constantFrom<Indicator['kind']>('concentration', 'share', 'rate'),
    minimum: fc.constantFrom(undefined, 5),
    rounding: fc.constantFrom(undefined, 5),
  })
  .map(({ counts, base: own, inhabitants, reference, ofReference, parents, kind, minimum, rounding }) => ({
    categories: Object.fromEntries(CODES.slice(0, counts.length).map((code, i) => [code, NAMES[i]!])),
    // Each is part of a later one, if of any: a tree.
    parents: Object.fromEntries(
      parents.flatMap((parent, i) => (parent === undefined || parent <= i || parent >= counts.length ? [] : [[CODES[i]!, CODES[parent]!]])),
    ),
    country: { base: ofReference[0], inhabitants: ofReference[1], counts: reference.slice(0, counts.length) },
    gemeenten: [{ code: 'GM', name: 'Eerste', base: own, counts, inhabitants }],
    indicator: { kind, ...(minimum === undefined ? {} : { minimum }), ...(rounding === undefined ? {} : { rounding }) },
  }));

const choice = fc.record({
  per: fc.constantFrom(undefined, 'inwoners'),
  order: fc.constantFrom(undefined, ...CONCENTRATION_ORDERS),
  within: fc.constantFrom(undefined, ...CODES),
  search: fc.constantFrom('', '', '', 'han', 'e'),
  chosen: fc.constantFrom(undefined, CODES[0]!),
  language: fc.constantFrom('nl', 'en'),
});
type Choice = typeof choice extends fc.Arbitrary<infer Value> ? Value : never;

const dataOf = async (given: TestCountry, { per, language }: Choice): Promise<BranchConcentrationData> =>
  (await loadBranchConcentration(countrySource(given), { indicator: 'vestigingen', region: 'GM', per }, speak(language)))!;

function decide(data: BranchConcentrationData, { language, per: _, ...options }: Choice): BranchConcentrationView {
  return branchConcentrationView(data, { ...options, speech: speak(language), heading: undefined });
}

/** The same figures with a number under every withheld one, as a careless host could have. */
function planted(data: BranchConcentrationData, number: number): BranchConcentrationData {
  const plant = (table: Table): Table => ({
    ...table,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([metric, column]) => [
        metric,
        { ...column, values: column.values.map((value, i) => (isAbsence(STATUSES[column.status[i]!]!) ? number : value)) },
      ]),
    ) as unknown as Table['columns'],
  });
  const { reference, base: against } = data;
  return {
    ...data,
    table: plant(data.table),
    reference: reference && { ...reference, table: plant(reference.table) },
    base: against && {
      ...against,
      own: { table: plant(against.own.table), reference: against.own.reference && plant(against.own.reference) },
    },
  };
}

/** All that is said and drawn of rows with a figure. */
function ofFigures({ rows, places, ticks, key, frame, summary }: BranchConcentrationView): unknown {
  const seen = rows.flatMap((row, at) => (row.group === 'absent' ? [] : [{ row: { ...row, hasParts: false }, place: places[at] }]));
  return { seen, ticks, key, notes: frame.notes.filter((note) => !/geen cijfer|no figure/.test(note)), byChance: summary[1] };
}

describe('of any country with withheld figures', () => {
  it('picture and table are the same whatever number lies under a withheld cell', async () => {
    await fc.assert(
      fc.asyncProperty(country, choice, fc.integer({ min: 1, max: 1e9 }), async (given, options, number) => {
        const data = await dataOf(given, options);
        const [one, other] = [decide(planted(data, 7), options), decide(planted(data, number + 0.5), options)];
        expect(structuredClone(other)).toEqual(structuredClone(one));
        const speech = speak(options.language);
        expect(branchConcentrationTwin(other, speech)).toEqual(branchConcentrationTwin(one, speech));
      }),
      { numRuns: RUNS },
    );
  });

  it('all other rows, their order, the axis and what is said of them are as if the withheld ones were not there', async () => {
    await fc.assert(
      fc.asyncProperty(country, choice, async (given, options) => {
        const data = await dataOf(given, { ...options, search: '' });
        const view = decide(data, { ...options, search: '' });
        const gone = new Set(view.rows.flatMap(({ code, group }) => (group === 'absent' ? [code] : [])));
        // A single row is spoken of by name: then there is more or less to say.
        fc.pre(view.rows.length - gone.size > 1);
        const rest = { ...data, items: data.items.filter(({ code }) => !gone.has(code)) };
        fc.pre(data.items.every(({ parent }) => parent === undefined || !gone.has(parent)));
        expect(ofFigures(decide(rest, { ...options, search: '' }))).toEqual(ofFigures(view));
      }),
      { numRuns: RUNS },
    );
  });

  it('every figure of the picture is in the table with the same text and status, and the reverse', async () => {
    await fc.assert(
      fc.asyncProperty(country, choice, async (given, options) => {
        const view = decide(await dataOf(given, options), options);
        const { rows } = branchConcentrationTwin(view, speak(options.language));
        expect(rows.map(({ header, chosen }) => [header, chosen])).toEqual(view.rows.map(({ name, chosen }) => [name, chosen]));
        rows.forEach(({ cells }, at) => {
          const row = view.rows[at]!;
          const texts = cells.map(({ text }) => text).filter((text) => text !== '–');
          expect(cells.find(({ status }) => status !== undefined)?.status).toBe(row.absence);
          // What a row draws as text, and what its tooltip and a screen reader say of it.
          const drawn = [row.count, row.base, row.value, ...(view.places[at] === undefined ? [] : [{ text: row.compared!.quotientText }])];
          for (const { text } of drawn.flatMap((figure) => figure ?? [])) expect(texts).toContain(text);
          for (const text of texts) expect(row.details.join('; ')).toContain(text);
          // The unit says per how many; that is no figure.
          const said = row.details
            .join('; ')
            .replaceAll('95%', '')
            .replaceAll(/per [\d.,]*\d/g, '');
          for (const number of said.match(/[\d.,]*\d%?/g) ?? []) expect(texts.join(' ')).toContain(number);
          if (row.group === 'absent') expect(JSON.stringify([row.details, row.cell, texts])).not.toMatch(/\d/);
          if (row.group === 'too-small' || row.group === 'absent') expect(view.places[at]).toBeUndefined();
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('no text has a value that is no word, no sentence is long, and only a verdict claims a difference', async () => {
    await fc.assert(
      fc.asyncProperty(country, choice, async (given, options) => {
        const view = decide(await dataOf(given, options), options);
        const clear = view.key.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower').length > 0;
        expect(/duidelijk (groter|kleiner|hoger|lager)|clearly (larger|smaller|higher|lower)/i.test(view.summary.join(' '))).toBe(clear);
        for (const sentence of [...view.summary, ...view.frame.notes].flatMap((text) => text.split(/(?<=[.!?]) /))) {
          expect(sentence).toMatch(/\.$/);
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(MOST_WORDS);
        }
        expect(view.summary.length).toBeLessThanOrEqual(2);
        expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity|∞|\[object/);
        for (const place of view.places)
          if (place !== undefined) for (const at of [place.at, place.from, place.to]) expect(at >= 0 && at <= 1).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
