import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import type { Break } from '../../src/contract/types.generated.js';
import { spreadApart } from '../../src/views/trend-line.labels.js';
import { trendLineLayout, type TrendLayout } from '../../src/views/trend-line.layout.js';
import { nearestPoint } from '../../src/views/trend-line.nearest.js';
import { trendLineView } from '../../src/views/trend-line.view.js';
import type { TrendLineData } from '../../src/views/trend-line.data.js';
import { RATE, region, trendData, type TestCell } from './trend-line.builder.js';

const YEARS = ['2019', '2020', '2021', '2022', '2023', '2024'];

function layoutOf(data: TrendLineData, width = 800): TrendLayout {
  const view = trendLineView(data, { speech: speak('nl'), heading: undefined, measure: 'value' });
  return trendLineLayout(view, { width, textSize: 13, textWidth: (text) => text.length * 7 });
}

const oneLine = (value: readonly TestCell[], periods: readonly string[] = YEARS, breaks: Break[] = []): TrendLayout['series'][number] =>
  layoutOf(trendData([region('Assen', periods, { value })], { indicator: { ...RATE, breaks } })).series[0]!;

/** How many points each run of a line has. */
const lengths = ({ runs }: TrendLayout['series'][number], open = false): number[] =>
  runs.filter((run) => run.open === open).map(({ path }) => path.split('L').length);

describe('a line', () => {
  it('is one piece where all is known', () => {
    expect(lengths(oneLine([1, 2, 3, 4, 5, 6]))).toEqual([6]);
  });

  it('is cut at a figure that is withheld, which is no point', () => {
    const line = oneLine([1, 2, 'Q', 4, 5, 6]);
    expect(lengths(line)).toEqual([2, 3]);
    expect(line.heights[2]).toBeNaN();
  });

  it('is cut where periods are lacking from the release', () => {
    expect(lengths(oneLine([1, 2, 3, 4], ['2019', '2020', '2022', '2023']))).toEqual([2, 2]);
  });

  it('is cut at a break, with a vertical line between the two periods', () => {
    const data = trendData([region('Assen', YEARS, { value: [1, 2, 3, 4, 5, 6] })], {
      indicator: { ...RATE, breaks: [{ period: '2022', note: 'x' }] },
    });
    const layout = layoutOf(data);
    expect(lengths(layout.series[0]!)).toEqual([3, 3]);
    expect(layout.breaks[0]!.x).toBeGreaterThan(layout.places[2]!);
    expect(layout.breaks[0]!.x).toBeLessThan(layout.places[3]!);
    expect(layout.breaks[0]!.label!.text).toBe('Trendbreuk 2022');
  });

  it('is not cut by a break at its first period', () => {
    const line = oneLine([1, 2, 3, 4, 5, 6], YEARS, [{ period: '2019', note: 'x' }]);
    expect(lengths(line)).toEqual([6]);
  });

  it('goes on in an open way to a provisional figure, whose marker is open', () => {
    const line = oneLine([1, 2, 3, 4, 5, '6P']);
    expect([lengths(line), lengths(line, true)]).toEqual([[5], [2]]);
    expect(line.markers.map(({ open }) => open)).toEqual([false, false, false, false, false, true]);
  });

  it('of a lonely figure is a marker', () => {
    const line = oneLine(['Q', 2, 'Q', 'L', 5, 6]);
    expect(lengths(line)).toEqual([2]);
    expect(line.markers.length).toBe(3);
  });

  it('has a marker at a lonely figure also where it is the reference', () => {
    const reference = region('Nederland', YEARS, { value: [1, 'Q', 3, 'Q', 5, 6] }, 'land');
    const layout = layoutOf(trendData([region('Assen', YEARS, { value: [1, 2, 3, 4, 5, 6] })], { reference }));
    expect(layout.series[1]!.markers.length).toBe(2);
  });

  it('joins quarters over the turn of a year', () => {
    expect(lengths(oneLine([1, 2, 3], ['2022-Q3', '2022-Q4', '2023-Q1']))).toEqual([3]);
  });

  it('of years stands beside one of quarters', () => {
    const layout = layoutOf(
      trendData([region('Jaar', ['2022', '2023'], { value: [1, 2] }), region('Kwartaal', ['2022-Q1', '2022-Q2'], { value: [1, 2] })]),
    );
    expect(layout.series.map((line) => lengths(line))).toEqual([[2], [2]]);
  });
});

describe('absences', () => {
  it('have a mark at their period, each kind its own hatch, below the plot', () => {
    const layout = layoutOf(
      trendData([region('Assen', YEARS, { value: [1, 'Q', 'L', 'U', 5, 6] }), region('Emmen', YEARS, { value: [1, 2, 3, 4, 5, 6] })]),
    );
    expect(layout.absences).toHaveLength(1);
    const { cells, style } = layout.absences[0]!;
    expect(style).toBe(1);
    expect(cells.map(({ hatch }) => hatch)).toEqual(['suppressed', 'not-delivered', 'unreliable']);
    cells.forEach(({ x, y, width }, i) => {
      expect(x + width / 2).toBeCloseTo(layout.places[i + 1]!, 0);
      expect(y).toBeGreaterThan(layout.plot.bottom);
    });
  });

  it('are not marked for periods that were never published', () => {
    const layout = layoutOf(
      trendData([region('Assen', YEARS.slice(3), { value: [1, 2, 3] }), region('Emmen', YEARS, { value: [1, 2, 3, 4, 5, 6] })]),
    );
    expect(layout.absences).toEqual([]);
  });
});

describe('an interval', () => {
  it('is a band along a piece and a whisker at a lonely figure', () => {
    const limits = (add: number) => [1, 2, 'Q', 4, 'Q', 6].map((cell) => (typeof cell === 'number' ? cell + add : cell));
    const { bands, whiskers } = layoutOf(trendData([region('A', YEARS, { value: limits(0), lower: limits(-1), upper: limits(1) })]));
    expect([bands.length, whiskers.length]).toEqual([1, 2]);
  });
});

describe('names', () => {
  const alike = ['Assen', 'Emmen', 'Hoogeveen', 'Meppel', 'Coevorden'].map((name, i) =>
    region(name, YEARS, { value: [1, 2, 3, 4, 5, 6 + i / 100] }),
  );

  it('stand at the ends of lines without overlap, inside the drawing', () => {
    const layout = layoutOf(trendData(alike));
    const ys = layout.series.map(({ label }) => label!.y).sort((a, b) => a - b);
    ys.slice(1).forEach((y, i) => expect(y - ys[i]!).toBeGreaterThanOrEqual(17));
    for (const { label } of layout.series) expect(label!.x + label!.text.length * 7).toBeLessThanOrEqual(800);
    expect(ys.at(-1)).toBeLessThanOrEqual(layout.plot.bottom);
  });

  it('keep the order of the lines', () => {
    const { series } = layoutOf(trendData(alike));
    const byEnd = [...series].sort((a, b) => a.heights.at(-1)! - b.heights.at(-1)!);
    const ys = byEnd.map(({ label }) => label!.y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  it('are left to the legend where the drawing is narrow', () => {
    const layout = layoutOf(trendData(alike), 300);
    expect(layout.labelled).toBe(false);
    expect(layout.series.every(({ label }) => label === undefined)).toBe(true);
  });
});

describe('time', () => {
  const quarters = Array.from({ length: 40 }, (_, i) => `${2014 + Math.floor(i / 4)}-Q${(i % 4) + 1}`);
  const data = trendData([region('Assen', quarters, { value: quarters.map((_, i) => i) })]);

  it.each([800, 320])('is labelled by year at %i pixels, without overlap', (width) => {
    const { timeLabels } = layoutOf(data, width);
    expect(timeLabels.map(({ text }) => text)).toContain('2023');
    for (const { text } of timeLabels) expect(text).toMatch(/^\d{4}$/);
    timeLabels.slice(1).forEach(({ x }, i) => expect(x - timeLabels[i]!.x).toBeGreaterThan(28));
  });

  it('has fewer markers where periods are close together', () => {
    expect(layoutOf(data, 320).series[0]!.markers.length).toBeLessThan(20);
  });

  it('shows one period in the middle', () => {
    const layout = layoutOf(trendData([region('Assen', ['2023'], { value: [3] })]));
    expect(layout.series[0]!.markers).toHaveLength(1);
    expect(layout.places[0]).toBeCloseTo((layout.plot.left + layout.plot.right) / 2, 0);
  });
});

it('finds the nearest period and line', () => {
  const layout = layoutOf(
    trendData([region('Laag', YEARS, { value: [1, 1, 1, 1, 1, 1] }), region('Hoog', YEARS, { value: [9, 9, 9, 9, 9, 'Q'] })]),
  );
  expect(nearestPoint(layout, layout.places[2]! + 3, layout.series[1]!.heights[2]! + 5)).toMatchObject({
    period: 2,
    series: 1,
    distance: 5,
  });
  expect(nearestPoint(layout, 9999, 0)).toMatchObject({ period: 5, series: 0 });
});

it('places everything at a finite place, whatever the figures', () => {
  for (const value of [
    ['Q', 'Q', 'Q', 'Q', 'Q', 'Q'],
    [0, 0, 0, 0, 0, 0],
    [1e9, 1, 1, 1, 1, 1],
  ])
    for (const width of [200, 320, 1200]) {
      const layout = layoutOf(trendData([region('Assen', YEARS, { value })]), width);
      expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity|undefined/);
    }
});

describe('spreadApart', () => {
  it('leaves alone what is apart', () => {
    expect(spreadApart([10, 50, 90], 18, [0, 100])).toEqual([10, 50, 90]);
  });

  it('moves neighbours apart by equal parts, in their order', () => {
    expect(spreadApart([52, 50], 18, [0, 100])).toEqual([60, 42]);
  });

  it('stays between the ends', () => {
    expect(spreadApart([0, 0, 0], 10, [0, 100])).toEqual([0, 10, 20]);
    expect(spreadApart([100, 100, 99], 10, [0, 100])).toEqual([90, 100, 80]);
  });
});
