import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from '../../components/trend-line/trend-walk.js';
import { speak } from '../../src/language/speech.js';
import type { OwnLayer } from '../../src/own-data/own-layer.js';
import type { TrendLineData } from '../../src/views/trend-line.data.js';
import { trendFrame, trendLineLayout } from '../../src/views/trend-line.layout.js';
import { ownLines } from '../../src/views/trend-line.own.js';
import { trendPanels } from '../../src/views/trend-line.panels.js';
import { trendLineTwin } from '../../src/views/trend-line.twin.js';
import { trendLineView, type TrendLineOptions, type TrendLineView } from '../../src/views/trend-line.view.js';
import { RATE, region, sentenceAt, trendData, type TestCell } from './trend-line.builder.js';

const nl = speak('nl');
const YEARS = ['2019', '2020', '2021', '2022', '2023'];
const REFUSED = 'Uw eigen gegevens staan hier niet. Samen met deze cijfers verraden zij wat is onderdrukt.';
const NOTE = 'Eigen gegevens: controles. Deze komen niet van Test.';
const INPUT = { width: 600, textSize: 13, textWidth: (text: string): number => text.length * 7 };

/** Own figures by region; undefined where there is none. */
function layerOf(own: Readonly<Record<string, readonly (number | undefined)[]>>, periods: readonly string[] = YEARS): OwnLayer {
  const values = new Map(
    Object.entries(own).map(([name, figures]) => [
      `GM-${name}`,
      new Map(figures.flatMap((figure, at) => (figure === undefined ? [] : [[periods[at]!, figure] as const]))),
    ]),
  );
  return { title: 'controles', level: 'gemeente', periods, values, unmatched: [] };
}

function view(data: TrendLineData, layer?: OwnLayer, more: Partial<TrendLineOptions> = {}): TrendLineView {
  const own = layer === undefined ? undefined : ownLines(data, layer, nl);
  return trendLineView(data, { speech: nl, heading: undefined, measure: 'value', own, ...more });
}

const ownOf = ({ series }: TrendLineView): TrendLineView['series'] => series.filter(({ isOwn }) => isOwn === true);
const plain = trendData([region('Aa', YEARS, { value: [4, 5, 6, 7, 8], count: [40, 50, 60, 70, 80] })]);

describe('own figures on a trend line', () => {
  it('are one more line and one more column, and leave all that was published as it was', () => {
    const published = view(plain);
    const both = view(plain, layerOf({ Aa: [3, undefined, 2.5, 6, 9] }));
    expect(both.series.slice(0, -1)).toEqual(published.series);
    expect(both.summary).toEqual(published.summary);
    expect(both.key).toEqual(published.key);
    expect(ownOf(both)).toMatchObject([{ code: 'GM-Aa', name: 'Eigen gegevens: controles', style: 'own', trend: undefined }]);
    expect(both.frame.notes).toEqual([
      ...published.frame.notes,
      NOTE,
      'De lijn van eigen gegevens staat op dezelfde schaal, in de eenheid van uw bestand.',
    ]);
    expect(both.axis.maximum).toBeGreaterThanOrEqual(9);
    const twin = trendLineTwin(both, nl);
    expect(twin.columns.at(-1)).toMatchObject({ label: 'Eigen gegevens: controles', numeric: true });
    expect(twin.rows.map(({ cells }) => cells.at(-1)!.text)).toEqual(['–', '9', '6', '2,50', 'geen eigen cijfer', '3']);
    expect(twin.rows.map(({ cells }) => cells.slice(0, -1).map(({ text }) => text))).toEqual(
      trendLineTwin(published, nl).rows.map(({ cells }) => cells.map(({ text }) => text)),
    );
    expect(structuredClone(both)).toEqual(both);
  });

  it('are a gap where the file has none, and are said at each point as other lines are', () => {
    const both = view(plain, layerOf({ Aa: [3, undefined, 2.5, 6, 9] }));
    const line = trendLineLayout(both, INPUT).series.find(({ style }) => style === 'own')!;
    expect(line.runs).toHaveLength(1);
    expect(line.heights.findIndex(Number.isNaN)).toBe(1);
    expect(line.label!.text).toBe('Eigen gegevens: controles');
    expect(sentenceAt(both, 1, 4, nl)).toBe('Eigen gegevens: controles, 2023: 9');
    expect(sentenceAt(both, 1, 1, nl)).toBe('Eigen gegevens: controles, 2020: geen eigen cijfer');
    expect(walk(both, { series: 0, period: 4 }, 'ArrowUp')).toEqual({ series: 1, period: 4 });
  });

  it('are of the regions of the trend only, and of its periods', () => {
    expect(view(plain, layerOf({ Bee: [1, 2, 3, 4, 5] }))).toEqual(view(plain));
    const notes = (layer: OwnLayer): readonly string[] => view(plain, layer).frame.notes;
    expect(notes(layerOf({ Aa: [3] }, ['']))).toEqual(['Een verloop toont eigen gegevens alleen met een kolom met perioden, zoals 2024.']);
    expect(notes(layerOf({ Aa: [3] }, ['2031']))).toEqual(['Uw eigen gegevens zijn van andere perioden dan dit verloop.']);
    expect(notes(layerOf({ Aa: [3, 4] }, ['2023', '2024'])).at(-1)).toBe('Eigen gegevens van andere perioden staan hier niet.');
  });

  it('stand in the table alone where they would press the published lines flat', () => {
    const both = view(plain, layerOf({ Aa: [300, 400, 500, 600, 700] }));
    expect(ownOf(both).map(({ style }) => style)).toEqual([undefined]);
    expect(both.axis).toEqual(view(plain).axis);
    expect(both.frame.notes).toEqual([
      NOTE,
      'Uw eigen gegevens passen hier niet op de schaal. Zij staan in de tabel.',
      'Kies boven de grafiek een index om het verloop ernaast te zien.',
    ]);
    expect(trendLineTwin(both, nl).rows.map(({ cells }) => cells.at(-1)!.text)).toEqual(['–', '700', '600', '500', '400', '300']);
  });

  it('of a share are taken for percents where they are above 1, and are written as the person has them', () => {
    const shares = trendData([region('Aa', YEARS, { value: [0.1, 0.12, 0.14, 0.16, 0.18] })], { indicator: { ...RATE, kind: 'share' } });
    const [own] = ownOf(view(shares, layerOf({ Aa: [20, 25, 30, 35, 40] })));
    expect(own!.points[0]).toMatchObject({ value: 0.2, text: '20' });
    const [fractions] = ownOf(view(shares, layerOf({ Aa: [0.2, 0.25, 0.3, 0.35, 0.4] })));
    expect(fractions!.points[0]).toMatchObject({ value: 0.2, text: '0,20' });
  });

  it('are an index where the published lines are, by the same rules', () => {
    const indexed = (figures: (number | undefined)[]): TrendLineView =>
      view(plain, layerOf({ Aa: figures }), { measure: 'index', indexTo: '2020' });
    const both = indexed([10, 20, 30, undefined, 50]);
    expect(ownOf(both)[0]!.points.map(({ value }) => value)).toEqual([50, 100, 150, null, 250]);
    expect(trendLineTwin(both, nl).rows.map(({ cells }) => cells.at(-1)!.text)).toEqual([
      '–',
      '250',
      'geen eigen cijfer',
      '150',
      '100',
      '50',
    ]);
    expect(both.frame.notes.join(' ')).not.toContain('eenheid');
    const withoutBase = ownOf(indexed([10, undefined, 30, 40, 50]))[0]!;
    expect(withoutBase.points.every(({ value }) => value === null)).toBe(true);
  });

  it('are one line in a chart of several regions, and one in the chart of each', () => {
    const several = trendData(['Aa', 'Bee', 'Cee'].map((name) => region(name, YEARS, { value: [4, 5, 6, 7, 8] })));
    const layer = layerOf({ Bee: [1, 3, 2, 5, 4], Cee: [9, 1, 7, 2, 3] });
    const one = view(several, layer);
    expect(ownOf(one).map(({ name, style }) => [name, style])).toEqual([
      ['Eigen gegevens: controles, Bee', 'own'],
      ['Eigen gegevens: controles, Cee', undefined],
    ]);
    expect(one.frame.notes).toContain('Van één gebied staan eigen gegevens in de grafiek. De andere staan in de tabel.');
    const apart = view(several, layer, { apart: true });
    expect(apart.frame.notes).toContain('Fijn gestippelde lijn met ruitjes: eigen gegevens.');
    const { panels } = trendPanels(apart, INPUT, trendFrame);
    expect(panels.map(({ series, layout }) => [series, layout.drawn])).toEqual([
      [0, [0]],
      [1, [1, 3]],
      [2, [2, 4]],
    ]);
    expect(walk(apart, { series: 2, period: 0 }, 'ArrowDown')).toEqual({ series: 2, period: 0 });
  });
});

describe('own figures on a trend line that would give away what is withheld', () => {
  const counts = [412, 388, 451, 467, 430];
  const withheldAt = (at: number): TestCell[] => counts.map((count, i) => (i === at ? 'Q' : count));

  it.each(YEARS.map((year, at) => [year, at] as const))('are not shown when it is withheld in %s', (_, at) => {
    const data = trendData([
      region('Aa', YEARS, { value: withheldAt(at).map((cell) => (cell === 'Q' ? 'Q' : Number(cell) / 100)), count: withheldAt(at) }),
    ]);
    for (const own of [counts, counts.map((count) => count / 100)]) {
      const both = view(data, layerOf({ Aa: own }));
      expect(ownOf(both)).toEqual([]);
      expect(both.frame.notes).toEqual([REFUSED]);
      expect(both.series).toEqual(view(data).series);
    }
  });

  it('are not shown as an index either, nor within the rounding of the published counts', () => {
    const data = trendData([region('Aa', YEARS, { value: [...counts.slice(0, 4).map((count) => 5 * Math.round(count / 5)), 'Q'] })], {
      indicator: { ...RATE, kind: 'count', rounding: 5 },
    });
    for (const more of [{}, { measure: 'index', indexTo: '2019' }] as const)
      expect(view(data, layerOf({ Aa: counts }), more).frame.notes).toContain(REFUSED);
  });

  it('are not shown when it is so in one region or one period of many', () => {
    const other = (name: string, from: number, last: TestCell): TrendLineData['regions'][number] =>
      region(name, YEARS, { value: [from, from + 9, from + 2, from + 5, last] });
    const data = trendData([other('Aa', 100, 107), other('Bee', 300, 303), other('Cee', 500, 509), other('Dee', 700, 'Q')]);
    // Of another thing in all years but the last.
    const inOnePeriod = layerOf({ Aa: [1, 2, 3, 4, 107], Bee: [1, 2, 3, 4, 303], Cee: [1, 2, 3, 4, 509], Dee: [1, 2, 3, 4, 6] });
    expect(view(data, inOnePeriod).frame.notes).toEqual([REFUSED]);
    // Of another thing in all regions but one.
    const inOneRegion = layerOf({ Aa: [1, 2, 3, 4, 5], Bee: [1, 2, 3, 4, 5], Cee: [1, 2, 3, 4, 5], Dee: [700, 709, 702, 705, 6] });
    expect(view(data, inOneRegion).frame.notes).toEqual([REFUSED]);
  });

  it('are shown when they count something else, or have nothing where it is withheld', () => {
    const data = trendData([region('Aa', YEARS, { value: withheldAt(2) })]);
    expect(ownOf(view(data, layerOf({ Aa: [30, 12, 44, 8, 19] })))).toHaveLength(1);
    expect(ownOf(view(data, layerOf({ Aa: counts.map((count, at) => (at === 2 ? undefined : count)) })))).toHaveLength(1);
  });

  it('never stand in a trend that withholds any of them, whatever the figures are', () => {
    const rows = fc.array(fc.array(fc.record({ count: fc.nat(5000), isWithheld: fc.boolean() }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom('count', 'value'), fc.boolean(), (cells, measure, apart) => {
        const names = cells.map((_, i) => `r${i}`);
        const published = (of: (typeof cells)[number]): TestCell[] => of.map(({ count, isWithheld }) => (isWithheld ? 'Q' : count));
        const data = trendData(cells.map((of, i) => region(names[i]!, YEARS, { value: published(of), count: published(of) })));
        const own = layerOf(Object.fromEntries(cells.map((of, i) => [names[i]!, of.map(({ count }) => count)])));
        const both = view(data, own, { measure, apart });
        expect(ownOf(both).length === 0).toBe(cells.flat().some(({ isWithheld }) => isWithheld));
      }),
      { numRuns: 1000 },
    );
  });
});
