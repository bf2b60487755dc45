import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { trendFrame } from '../../src/views/trend-line.layout.js';
import { trendPanels, type TrendPanels } from '../../src/views/trend-line.panels.js';
import { thinned } from '../../src/views/trend-line.thinned.js';
import { trendLineView } from '../../src/views/trend-line.view.js';
import type { TrendLineData } from '../../src/views/trend-line.data.js';
import { RATE, region, trendData, type TestCell } from './trend-line.builder.js';

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023'];
const NAMES = Array.from({ length: 9 }, (_, i) => `Gemeente ${i}`);

const panelsOf = (data: TrendLineData, width = 1000): TrendPanels =>
  trendPanels(
    trendLineView(data, { speech: speak('nl'), heading: undefined, measure: 'value', apart: true }),
    { width, textSize: 13, textWidth: (text) => text.length * 7 },
    trendFrame,
  );
const nine = (more: Partial<TrendLineData> = {}, cells: (i: number) => readonly TestCell[] = (i) => YEARS.map((_, at) => at + i)) =>
  trendData(
    NAMES.map((name, i) => region(name, YEARS, { value: cells(i) })),
    { reference: region('Nederland', YEARS, { value: [3, 3, 3, 3, 3, 3] }, 'land'), ...more },
  );

describe('a chart for each region', () => {
  it('is there for all of them, each with its region and the reference', () => {
    const { panels } = panelsOf(nine());
    expect(panels.map(({ series }) => series)).toEqual(NAMES.map((_, i) => i));
    expect(panels.map(({ layout }) => layout.drawn)).toEqual(NAMES.map((_, i) => [i, 9]));
    for (const { layout } of panels) expect(layout.series.map(({ style }) => style)).toEqual([1, 'reference']);
  });

  it('has the same size and the same scale', () => {
    const { panels } = panelsOf(nine({}, (i) => YEARS.map((_, at) => (i === 3 && at < 2 ? 'Q' : at + i))));
    const [first, ...others] = panels.map(({ layout: { width, height, plot, gridLines, valueLabels } }) => ({
      width,
      height,
      plot,
      gridLines,
      valueLabels,
    }));
    for (const other of others) expect(other).toEqual(first);
    const [low, high] = [panels[0]!.layout.series[0]!.heights[0]!, panels[8]!.layout.series[0]!.heights[0]!];
    expect(high).toBeLessThan(low);
    expect(panels[8]!.layout.series[1]!.heights).toEqual(panels[0]!.layout.series[1]!.heights);
  });

  it.each([
    [1168, 5],
    [640, 2],
    [288, 2],
    [250, 1],
  ])('fits in %i pixels, %i beside each other', (width, columns) => {
    const laidOut = panelsOf(nine(), width);
    expect(laidOut.columns).toBe(columns);
    const used = columns * laidOut.panels[0]!.layout.width + (columns - 1) * 16;
    expect(used).toBeLessThanOrEqual(width);
    for (const { layout } of laidOut.panels) {
      expect(layout.timeLabels.length).toBeGreaterThan(1);
      layout.timeLabels.slice(1).forEach(({ x }, i) => expect(x - layout.timeLabels[i]!.x).toBeGreaterThan(28 + 9));
    }
  });

  it('shows a break only where it cuts the line', () => {
    const indicator = { ...RATE, breaks: [{ period: '2020', note: 'Fusie', regions: ['GM-Gemeente 2'] }] };
    expect(panelsOf(nine({ indicator })).panels.map(({ layout }) => layout.breaks.length)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a line that is thinned', () => {
  const line = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 2_000 });

  it('covers the same columns of pixels from top to bottom, and goes from one to the next as the whole line does', () => {
    const extent = (run: readonly number[], xs: readonly number[], ys: readonly number[]) => {
      const columns = new Map<number, { first: number; last: number; top: number; bottom: number }>();
      for (const at of run) {
        const [x, y] = [Math.floor(xs[at]!), ys[at]!];
        const column = columns.get(x) ?? { first: y, last: y, top: y, bottom: y };
        columns.set(x, { first: column.first, last: y, top: Math.min(column.top, y), bottom: Math.max(column.bottom, y) });
      }
      return [...columns];
    };
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 400 }), (ys, width) => {
        const xs = ys.map((_, i) => (ys.length === 1 ? 0 : (i * width) / (ys.length - 1)));
        const run = ys.map((_, i) => i);
        const kept = thinned(run, xs, ys);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect(extent(kept, xs, ys)).toEqual(extent(run, xs, ys));
        expect(kept.length).toBeLessThanOrEqual(4 * (width + 1));
      }),
      { numRuns: 1_000 },
    );
  });
});
