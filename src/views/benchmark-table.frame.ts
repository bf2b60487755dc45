import type { BenchmarkTableData } from './benchmark-table.data.js';
import type { BenchmarkRow, Fact } from './benchmark-table.row.js';
import type { BenchmarkTableOptions } from './benchmark-table.view.js';
import { frameView, type FrameView } from './frame.view.js';
import { benchmarkWords } from '../language/benchmark-words.js';

/** The frame, with notes on the words that occur in the table. */
export function benchmarkFrame(
  { open, regions, group, figures }: BenchmarkTableData,
  rows: readonly BenchmarkRow[],
  label: string,
  { speech, heading }: BenchmarkTableOptions,
): FrameView {
  const benchmark = benchmarkWords(speech.tag);
  const periods = [...new Set(figures.map(({ period }) => period))];
  const single = figures.length === 1;
  const occurs = (fact: Fact): boolean => rows.some(({ cells }) => cells.some(({ facts }) => facts[fact].order !== null));
  const [only] = periods;
  const frame = frameView({
    open,
    indicators: figures.map(({ indicator }) => indicator),
    heading: heading ?? (single ? rows[0]!.title : benchmark.heading(speech.list(regions.map(({ name }) => name)))),
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
      ...similarNotes(),
      ...(occurs('position') ? [benchmark.placeNote] : []),
      ...(occurs('verdict') ? [benchmark.chanceNote] : []),
    ],
  };

  function similarNotes(): string[] {
    if (group.similarTo === undefined) return [];
    const facts = (group.similarTo.facts ?? []).map((fact) => speech.text(fact));
    return [...(facts.length === 0 ? [] : [benchmark.similarBy(speech.list(facts))]), benchmark.similarNote];
  }
}
