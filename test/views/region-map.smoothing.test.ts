import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/scales/classify.js';
import { empiricalBayes } from '../../src/statistics/empirical-bayes.js';
import { regionMapHistogram } from '../../src/views/region-map.histogram.js';
import { decide, mapData, nl, numbersIn, plainTwin, textsIn, type TestCountry } from './region-map.builder.js';

/** STATISTICS.md F7: the estimates per 10,000 are 10.63, 12.54, 19.36, 12.69 and 9.97. */
const BASES = [500, 1200, 2500, 9000, 41000];
const F7: TestCountry = { counts: [[0], [2], [9], [12], [40]], base: BASES, periods: ['2024'], indicator: { decimals: 2 } };
const ESTIMATES = [10.63, 12.54, 19.36, 12.69, 9.97];
const SMOOTHED = { smoothed: true } as const;
const PLAIN = { smoothed: false } as const;

describe('smoothed colours', () => {
  it('are those of the estimate of F7 among the classes of the published values', async () => {
    const data = await mapData(F7, SMOOTHED);
    const limits = [5, 10.5, 12.6, 15];
    const view = decide(data, { ...SMOOTHED, limits });
    expect([...view.marks]).toEqual(ESTIMATES.map((estimate) => classOf({ limits }, estimate)));
    expect([...view.marks]).toEqual([2, 2, 4, 3, 1]);
    const plain = decide(data, { ...PLAIN, limits });
    // 0, 16.67, 36, 13.33 and 9.76 per 10,000.
    expect([...plain.marks]).toEqual([0, 4, 4, 3, 1]);
  });

  it('leave the classes, figures, table and sentences as they are', async () => {
    const data = await mapData(F7, SMOOTHED);
    const [view, plain] = [decide(data, SMOOTHED), decide(data, PLAIN)];
    expect(view.classes).toEqual(plain.classes);
    expect(view.values).toBe(plain.values);
    expect(view.legend.map(({ label }) => label)).toEqual(plain.legend.map(({ label }) => label));
    expect(view.summary).toEqual(plain.summary);
    expect(plainTwin(view)).toEqual(plainTwin(plain));
  });

  it('count every region once in the legend, in the colour that it has', async () => {
    const view = decide(await mapData(F7, SMOOTHED), SMOOTHED);
    for (const { mark, count } of view.legend) expect(view.marks.filter((each) => each === mark)).toHaveLength(count);
    expect(view.legend.reduce((sum, { count }) => sum + count, 0)).toBe(BASES.length);
  });

  it('are said to be so beside the legend', async () => {
    const data = await mapData(F7, SMOOTHED);
    expect(decide(data, SMOOTHED).legendNotes).toEqual([
      'De kleuren zijn afgevlakt, de cijfers niet. Een klein gebied krijgt een kleur dichter bij het gemiddelde.',
    ]);
    expect(decide(data, PLAIN).legendNotes).toEqual([]);
  });

  it('print no estimate: none is in the view, its table or its histogram, as a number or in a text', async () => {
    const counts = Array.from({ length: 40 }, (_, i) => [7 + ((i * 37) % 60)]);
    const base = counts.map((_, i) => 801 + 97 * ((i * 13) % 40));
    const data = await mapData({ counts, base, periods: ['2024'], indicator: { decimals: 4 } }, SMOOTHED);
    const view = decide(data, SMOOTHED);
    const result = empiricalBayes(
      counts.map(([count]) => count!),
      base,
    );
    const estimates = result.known ? result.value.estimates.flatMap((each) => (each.known ? [each.value * 10_000] : [])) : [];
    expect(estimates).toHaveLength(counts.length);
    const shown = [structuredClone(view), plainTwin(view), regionMapHistogram(view)];
    const numbers = new Set(numbersIn(shown).map((number) => number.toFixed(4)));
    const texts = textsIn(shown).join(' | ');
    // The published figures are found in this way, so that an estimate would be.
    expect(numbers.has(view.values[0]!.toFixed(4)) && texts.includes(nl.number(view.values[0]!, 4))).toBe(true);
    for (const estimate of estimates) {
      expect(numbers).not.toContain(estimate.toFixed(4));
      expect(texts).not.toContain(nl.number(estimate, 4));
    }
  });

  it('are all alike where regions differ by chance only (F7, a = 0)', async () => {
    const view = decide(await mapData({ ...F7, counts: [[0], [1], [3], [12], [40]] }, SMOOTHED), { ...SMOOTHED, limits: [10, 11] });
    expect([...view.marks]).toEqual([1, 1, 1, 1, 1]);
  });

  it('leave a region without a figure without a colour', async () => {
    const view = decide(await mapData({ ...F7, counts: [[0], ['Q'], [9], [12], [40]] }, SMOOTHED), SMOOTHED);
    expect(view.marks[1]).toBeLessThan(0);
    expect(view.legend.find(({ absence }) => absence === 'suppressed')).toMatchObject({ count: 1, mark: view.marks[1] });
  });

  it.each([
    ['dat kan alleen bij een deel van een totaal', { indicator: { kind: 'count', decimals: 0 } }],
    ['dit cijfer is voorspeld', { indicator: { made: 'predicted' } }],
    ['niet elk cijfer heeft een aantal en een totaal', { counted: false }],
  ] as const)('are not there, and it is said why: %s', async (because, more) => {
    const data = await mapData({ ...F7, ...more }, SMOOTHED);
    const view = decide(data, SMOOTHED);
    expect(view.legendNotes).toEqual([`De kleuren zijn niet afgevlakt: ${because}.`]);
    expect(view.marks).toEqual(decide(data, PLAIN).marks);
  });

  it.each(['count', 'ratio', 'verdict'] as const)('are of values only: not of %s', async (measure) => {
    const data = await mapData(F7, SMOOTHED);
    expect(decide(data, { measure, ...SMOOTHED })).toEqual(decide(data, { measure, ...PLAIN }));
  });
});
