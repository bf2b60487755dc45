import type { BenchmarkTableData } from './benchmark-table.data.js';
import type { BenchmarkRow } from './benchmark-table.row.js';
import type { BenchmarkTableOptions } from './benchmark-table.view.js';
import { frameView, type FrameView } from './frame.view.js';
import { BENCHMARK_WORDS } from '../language/benchmark-words.js';

/** The frame, with notes on the words that occur in the table. */
export function benchmarkFrame(
  { open, region, figures }: BenchmarkTableData,
  rows: readonly BenchmarkRow[],
  label: string,
  { speech, heading }: BenchmarkTableOptions,
): FrameView {
  const benchmark = BENCHMARK_WORDS[speech.tag];
  const periods = [...new Set(figures.map(({ period }) => period))];
  const single = figures.length === 1;
  const [only] = periods;
  const frame = frameView({
    open,
    indicators: figures.map(({ indicator }) => indicator),
    heading: heading ?? (single ? rows[0]!.title : benchmark.heading(region.name)),
    level: undefined,
    place: label,
    periods: periods.length === 1 && only !== undefined ? [only] : [],
    unit: single ? undefined : '',
    withBoundaries: false,
    speech,
  });
  return {
    ...frame,
    notes: [
      ...frame.notes,
      ...(rows.some(({ facts }) => facts.position.order !== null) ? [benchmark.placeNote] : []),
      ...(rows.some(({ facts }) => facts.verdict.order !== null) ? [benchmark.chanceNote] : []),
    ],
  };
}
