import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathe } from '../breathe.js';
import { ABSENCES, codeOfStatus, isAbsence, STATUSES } from '../../src/contract/status.js';
import type { Indicator } from '../../src/contract/types.generated.js';
import { comparisonWords } from '../../src/language/comparison-words.js';
import { speak } from '../../src/language/speech.js';
import type { Source } from '../../src/sources/source.js';
import { loadBenchmarkTable } from '../../src/views/benchmark-table.data.js';
import { benchmarkTwin } from '../../src/views/benchmark-table.twin.js';
import { BENCHMARK_ROWS, benchmarkTableView, type BenchmarkRows, type BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import { benchmarkSource, type TestFigures } from './benchmark-table.builder.js';
import { RATE, type TestCell } from './trend-line.builder.js';

const RUNS = 1_000;
/** Two tables each. */
const WITHHELD_RUNS = 5_000;
const ABSENT = ABSENCES.map(codeOfStatus);
const MOST_WORDS = 15;

const published = fc
  .tuple(fc.oneof(fc.nat(30), fc.nat(3_000)), fc.constantFrom('', '', '', 'P', 'E', 'U'))
  .map(([n, code]) => `${n}${code}`);
const cell: fc.Arbitrary<TestCell> = fc.oneof({ weight: 4, arbitrary: published }, { weight: 1, arbitrary: fc.constantFrom(...ABSENT) });

interface Given {
  readonly counts: readonly TestCell[];
  readonly base: number;
  readonly country: TestCell;
  readonly indicator: Partial<Indicator>;
  readonly group: readonly number[];
  readonly regions: readonly string[];
  readonly rows: BenchmarkRows;
  readonly language: 'nl' | 'en';
}

const given: fc.Arbitrary<Given> = fc
  .record({
    counts: fc.array(cell, { minLength: 3, maxLength: 14 }),
    base: fc.integer({ min: 1, max: 40_000 }),
    country: cell,
    kind: fc.constantFrom<Indicator['kind']>('rate', 'share', 'concentration', 'count', 'amount', 'index'),
    decimals: fc.nat(2),
    made: fc.constantFrom<Indicator['made']>('counted', 'counted', 'predicted'),
    rounding: fc.constantFrom(undefined, undefined, 5),
    members: fc.array(fc.nat(13), { maxLength: 14 }),
    beside: fc.subarray(['GM1', 'GM2', 'GM3']),
    rows: fc.constantFrom(...BENCHMARK_ROWS),
    language: fc.constantFrom('nl' as const, 'en' as const),
  })
  .map(({ counts, base, country, kind, decimals, made, rounding, members, beside, rows, language }) => ({
    counts,
    base,
    country,
    indicator: { kind, decimals, made, ...(rounding === undefined ? {} : { rounding }) },
    group: [...new Set(members)].filter((place) => place < counts.length),
    regions: ['GM1', ...beside],
    rows,
    language,
  }));

/** Figures as a source may never give them: with a number under every withheld cell. */
function planting(source: Source, planted: number): Source {
  return {
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
}

function sourceOf({ counts, base, country, indicator, group }: Given, planted: number): Source {
  const metrics = (cells: readonly TestCell[], whole: number): TestFigures['gemeenten'] => {
    const value = cells.map((each) => String(each).replace(/^\d+/, (n) => (Number(n) / (10 * whole)).toFixed(6)));
    return { value, count: cells, base: cells.map((each) => String(each).replace(/^\d+/, String(whole))) };
  };
  const figures = { indicator: { ...RATE, ...indicator }, gemeenten: metrics(counts, base), country: metrics([country], base * 20) };
  const groups =
    group.length === 0 ? [] : [{ id: 'g', title: 'Groep', level: 'gemeente', regions: group.map((place) => `GM${place + 1}`) }];
  return planting(
    benchmarkSource([figures, { ...figures, indicator: { ...RATE, id: 'tweede', theme: 'ander' } }], counts.length, groups),
    planted,
  );
}

async function viewOf(asked: Given, planted: number): Promise<BenchmarkTableView> {
  const speech = speak(asked.language);
  const query = { region: 'GM1', regions: asked.regions, indicators: [], reference: asked.group.length === 0 ? undefined : 'g' };
  const data = await loadBenchmarkTable(sourceOf(asked, planted), query, speech);
  return benchmarkTableView(data!, { speech, heading: undefined, rows: asked.rows });
}

const GROUP_FACTS = ['median', 'middle', 'range', 'coverage'] as const;

/** All that is said and drawn of numbers, without the words for absences. */
function ofNumbers(view: BenchmarkTableView): unknown {
  return {
    summary: view.summary,
    notes: view.frame.notes,
    rows: view.rows.map(({ cells }) =>
      cells.map(({ facts, strip, sentences }) => ({
        strip,
        group: GROUP_FACTS.map((fact) => facts[fact]),
        others: facts.value.order === null ? [facts.position, facts.difference, facts.verdict, facts.interval] : [facts, sentences],
      })),
    ),
  };
}

const numbersIn = (text: string): string[] => text.match(/[-−+]?\d[\d.,]*%?/g)?.map((number) => number.replace(/[.,]$/, '')) ?? [];

describe('of any figures with withheld cells', () => {
  it('a view is the same whatever number lies under a withheld cell', async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.integer({ min: 1, max: 1e9 }), async (asked, other) => {
        await breathe();
        const [one, two] = [await viewOf(asked, 1), await viewOf(asked, other + 0.5)];
        expect(structuredClone(two)).toEqual(structuredClone(one));
      }),
      { numRuns: WITHHELD_RUNS },
    );
  });

  it('place, quartiles, strip, axis and sentences are the same for whatever reason others are withheld', async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.integer({ min: 1, max: ABSENT.length - 1 }), async (asked, shift) => {
        const counts = asked.counts.map((each) => {
          const at = ABSENT.indexOf(each as (typeof ABSENT)[number]);
          return at < 0 ? each : ABSENT[(at + shift) % ABSENT.length]!;
        });
        expect(ofNumbers(await viewOf({ ...asked, counts }, 1))).toEqual(ofNumbers(await viewOf(asked, 1)));
      }),
      { numRuns: WITHHELD_RUNS },
    );
  });

  it('a region without a number has no place, difference, verdict, margin or mark', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (asked) => {
        for (const { cells } of (await viewOf(asked, 7)).rows)
          for (const { facts, strip, verdict } of cells.filter((each) => each.facts.value.order === null)) {
            expect([facts.position, facts.difference, facts.verdict, facts.interval].map(({ order }) => order)).toEqual([
              null,
              null,
              null,
              null,
            ]);
            expect(strip?.region ?? null).toBeNull();
            expect(verdict).toBeUndefined();
          }
      }),
      { numRuns: WITHHELD_RUNS },
    );
  });
});

describe('of any figures', () => {
  it('the picture and its table have the same texts and statuses, and no number stands only in a sentence or at a strip', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (asked) => {
        const view = await viewOf(asked, 7);
        const twin = benchmarkTwin(view, speak(asked.language));
        const several = view.regions.length > 1;
        const shown = view.rows.flatMap((row) => row.cells.map((each, at) => ({ row, each, name: view.regions[at]!.name })));
        expect(twin.rows).toHaveLength(shown.length);
        for (const { row, each, name } of shown) {
          const own = twin.rows.filter(
            ({ header, cells }) => header.startsWith(row.title) && header.includes(row.unit) && (!several || cells[0]!.text === name),
          );
          const found = own.find(({ cells }) => view.facts.every(({ fact }, i) => cells.at(i - view.facts.length) === each.facts[fact]));
          expect(found, `${row.title} ${name}`).toBeDefined();
          const texts = found!.cells.map(({ text }) => text);
          const ofRegions = row.cells.map(({ facts }) => facts.value.text);
          const known = new Set([...texts, ...ofRegions, name, view.group.size].flatMap(numbersIn));
          const left = String(Number(view.group.size) - Number(numbersIn(each.facts.coverage.text)[0]));
          for (const number of [...each.sentences, ...(each.strip?.ends ?? [])].flatMap(numbersIn))
            expect(known.has(number) || number === left, `${number} in ${each.sentences.join(' ')}`).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('no sentence claims a difference that the verdict does not, has more than fifteen words, or a value that is no word', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (asked) => {
        const view = await viewOf(asked, 7);
        const words = comparisonWords(asked.language);
        view.rows.forEach(({ cells }) =>
          cells.forEach(({ sentences, verdict }, at) => {
            const { name } = view.regions[at]!;
            const claims = [words.clearlyHigher, words.clearlyLower].map((claim) => sentences.includes(claim(name, view.reference ?? '')));
            expect(claims).toEqual([verdict === 'higher', verdict === 'lower']);
            for (const sentence of sentences) {
              expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(MOST_WORDS);
              expect(sentence).toMatch(/^\S.*\.$/);
            }
          }),
        );
        expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }),
      { numRuns: RUNS },
    );
  });
});
