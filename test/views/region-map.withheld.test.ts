import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES, codeOfStatus, STATUSES } from '../../src/contract/status.js';
import type { Indicator } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { CLASSIFICATIONS, MAP_MEASURES, type RegionMapOptions } from '../../src/views/region-map.options.js';
import { regionMapHistogram } from '../../src/views/region-map.histogram.js';
import { regionsOfMark } from '../../src/views/region-map.regions-of-mark.js';
import { regionMapTwin } from '../../src/views/region-map.twin.js';
import { regionMapText, type RegionMapView } from '../../src/views/region-map.view.js';
import { codeOf, decide, mapData, plainTwin, textsIn, type TestCountry } from './region-map.builder.js';
import type { TestCell } from './trend-line.builder.js';

const RUNS = 1_000;
const ABSENT = ABSENCES.map(codeOfStatus);
const MOST_WORDS = 15;

/** A cell that is published, or withheld for a reason. */
const published = fc
  .tuple(fc.oneof(fc.nat(30), fc.nat(3_000)), fc.constantFrom('', '', '', 'P', 'E', 'U'))
  .map(([n, code]) => `${n}${code}`);
const withheld = fc.constantFrom(...ABSENT);
const cell: fc.Arbitrary<TestCell> = fc.oneof({ weight: 3, arbitrary: published }, { weight: 1, arbitrary: withheld });

const BREAK = { period: '2024', note: 'Anders' };
/** None, of all regions, and of some. */
const BREAKS: readonly Indicator['breaks'][] = [undefined, undefined, [BREAK], [{ ...BREAK, regions: [codeOf(0), codeOf(3)] }]];

const country: fc.Arbitrary<TestCountry> = fc
  .record({
    rows: fc.array(fc.record({ counts: fc.tuple(cell, cell), base: fc.oneof(fc.nat(50), fc.integer({ min: 1, max: 40_000 })) }), {
      minLength: 1,
      maxLength: 25,
    }),
    country: fc.tuple(cell, cell),
    kind: fc.constantFrom<Indicator['kind']>('rate', 'share', 'concentration', 'count', 'amount', 'index'),
    decimals: fc.nat(2),
    made: fc.constantFrom<Indicator['made']>('counted', 'counted', 'predicted'),
    breaks: fc.constantFrom(...BREAKS),
    minimum: fc.constantFrom(undefined, 10),
    counted: fc.boolean(),
  })
  .map(({ rows, country: cases, kind, decimals, made, breaks, minimum, counted }) => ({
    counts: rows.map(({ counts }) => counts),
    base: rows.map(({ base }) => base),
    country: cases,
    counted,
    indicator: { kind, decimals, made, ...(breaks === undefined ? {} : { breaks }), ...(minimum === undefined ? {} : { minimum }) },
  }));

const choice = fc.record({
  measure: fc.constantFrom(...MAP_MEASURES),
  classification: fc.constantFrom(...CLASSIFICATIONS),
  classes: fc.integer({ min: 2, max: 9 }),
  limits: fc.constantFrom(undefined, undefined, [0], [-3, 0.5, 40]),
  smoothed: fc.boolean(),
  language: fc.constantFrom('nl', 'en'),
  region: fc.constantFrom(undefined, codeOf(0), codeOf(1)),
});

type Choice = Partial<Omit<RegionMapOptions, 'speech'>> & { readonly language: string };

const viewOf = async (given: TestCountry, { language, ...options }: Choice): Promise<RegionMapView> =>
  decide(await mapData(given, { change: true, smoothed: true }), { ...options, speech: speak(language) });

/** All that is said and drawn of the numbers, without what is said of absences. */
function ofNumbers(view: RegionMapView): unknown {
  const { classes, scale, spread, notes, legendNotes, reference } = view;
  return {
    classes,
    scale,
    spread,
    notes,
    legendNotes,
    reference,
    legend: view.legend.filter(({ mark }) => mark >= 0),
    histogram: regionMapHistogram(view),
  };
}

describe('of any country with withheld figures', () => {
  it('a view is the same whatever number lies under a withheld cell', async () => {
    await fc.assert(
      fc.asyncProperty(country, choice, fc.integer({ min: 1, max: 1e9 }), async (given, options, other) => {
        const [view, second] = [await viewOf({ ...given, planted: 1 }, options), await viewOf({ ...given, planted: other + 0.5 }, options)];
        expect(structuredClone(second)).toEqual(structuredClone(view));
        expect(regionMapHistogram(second)).toEqual(regionMapHistogram(view));
      }),
      { numRuns: RUNS },
    );
  });

  it('limits, labels, histogram, reference and sentences are the same for whatever reason cells are withheld', async () => {
    const otherwise = (cells: readonly TestCell[], shift: number): TestCell[] =>
      cells.map((each) => {
        const at = ABSENT.indexOf(each as (typeof ABSENT)[number]);
        return at < 0 ? each : ABSENT[(at + shift) % ABSENT.length]!;
      });
    await fc.assert(
      fc.asyncProperty(country, choice, fc.integer({ min: 1, max: ABSENT.length - 1 }), async (given, options, shift) => {
        const changed = { ...given, counts: given.counts.map((cells) => otherwise(cells, shift)) };
        expect(ofNumbers(await viewOf(changed, options))).toEqual(ofNumbers(await viewOf(given, options)));
      }),
      { numRuns: RUNS },
    );
  });

  it('the legend counts every region once, with the mark that it has, and lists it', async () => {
    await fc.assert(
      fc.asyncProperty(country, choice, async (given, options) => {
        const view = await viewOf(given, options);
        expect(view.legend.reduce((sum, { count }) => sum + count, 0)).toBe(view.codes.length);
        expect(new Set(view.legend.map(({ mark }) => mark)).size).toBe(view.legend.length);
        for (const { mark, count } of view.legend) {
          const own = view.codes.flatMap((_, place) => (view.marks[place] === mark ? [place] : []));
          expect(own).toHaveLength(count);
          expect([...regionsOfMark(view, mark, speak('nl'))!.places].sort((a, b) => a - b)).toEqual(own);
        }
        view.marks.forEach((mark, place) => expect(mark < 0).toBe(Number.isNaN(view.values[place])));
        if (view.reference !== undefined) expect(view.legend.map(({ mark }) => mark)).toContain(view.reference.mark);
      }),
      { numRuns: RUNS },
    );
  });

  it('every figure of the map is in the table with the same text and status, and the reverse', async () => {
    await fc.assert(
      fc.asyncProperty(country, choice, async (given, options) => {
        const view = await viewOf(given, options);
        const speech = speak(options.language);
        const { columns, rows } = regionMapTwin(view, speech);
        expect(columns[1]!.key).toBe('value');
        expect(rows.map(({ code, header }) => [code, header])).toEqual(view.codes.map((code, place) => [code, view.names[place]]));
        rows.forEach(({ cells: [figure] }, place) => {
          const value = view.values[place]!;
          expect(figure).toMatchObject({ text: regionMapText(view, place, speech), status: STATUSES[view.status[place]!] });
          expect(figure!.order).toBe(Number.isNaN(value) ? null : value);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('no text has a value that is no word, and no sentence more than fifteen words', async () => {
    await fc.assert(
      fc.asyncProperty(country, choice, async (given, options) => {
        const view = await viewOf(given, options);
        const speech = speak(options.language);
        const said = [...view.summary, ...view.legendNotes];
        const cells = view.codes.map((_, place) => regionMapText(view, place, speech));
        for (const text of [...textsIn(view), ...textsIn(plainTwin(view, speech)), ...cells]) {
          expect(text).not.toMatch(/NaN|undefined|Infinity|∞|null|\[object/);
          expect(text).toBe(text.trim());
        }
        for (const sentence of said.flatMap((text) => text.split(/(?<=[.!?]) /))) {
          expect(sentence).toMatch(/\.$/);
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(MOST_WORDS);
        }
        const { bars } = regionMapHistogram(view) ?? { bars: [] };
        for (const number of bars.flatMap(({ x, y, width, height }) => [x, y, width, height])) {
          expect(number).toBeGreaterThan(-1e-9);
          expect(number).toBeLessThan(1 + 1e-9);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
