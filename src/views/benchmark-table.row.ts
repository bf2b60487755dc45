import { isAbsence } from '../contract/status.js';
import { BENCHMARK_WORDS } from '../language/benchmark-words.js';
import { cellText, differenceText, numberText, unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { VERDICTS } from '../statistics/verdict.js';
import type { Cell } from '../tables/table.js';
import type { BenchmarkFigures, BenchmarkTableData } from './benchmark-table.data.js';
import { measureBenchmark, type BenchmarkMeasures, type Found } from './benchmark-table.measure.js';
import { benchmarkStrip, type BenchmarkStrip } from './benchmark-table.strip.js';
import { titleOf } from './release-terms.js';
import type { TwinCell } from './table-twin.js';

/** What is said of one indicator, besides its title. */
export const FACTS = ['value', 'range', 'coverage', 'median', 'middle', 'position', 'reference', 'difference', 'verdict'] as const;
export type Fact = (typeof FACTS)[number];

/** One indicator: finished texts, and where the marks of its strip are. */
export interface BenchmarkRow {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly periodText: string;
  /** Code of the period, by which rows sort; null where the release has none. */
  readonly period: string | null;
  readonly facts: Readonly<Record<Fact, TwinCell>>;
  /** Undefined where nothing is said of the group. */
  readonly strip: BenchmarkStrip | undefined;
}

/** Nothing to say, and nothing lacking by mistake: why is said by another cell of the row. */
const NOTHING: TwinCell = { text: '–', order: null };

export function benchmarkRow(data: BenchmarkTableData, figures: BenchmarkFigures, speech: Speech): BenchmarkRow {
  const { indicator, period, table } = figures;
  const measures = table === undefined ? undefined : measureBenchmark(data, figures, table);
  return {
    indicator: indicator.id,
    title: titleOf(data.open.release, indicator, figures.category, speech),
    unit: unitText(indicator, speech),
    period: period ?? null,
    periodText: period === undefined ? NOTHING.text : speech.period(period),
    facts:
      measures === undefined
        ? { ...EMPTY, value: { text: speech.words.notPublished, order: null } }
        : factsOf(measures, data.group.codes.length, figures, speech),
    strip: measures && benchmarkStrip(measures, (value) => numberText(value, indicator, speech)),
  };
}

const EMPTY = Object.fromEntries(FACTS.map((fact) => [fact, NOTHING])) as Record<Fact, TwinCell>;

function factsOf(measures: BenchmarkMeasures, size: number, { indicator }: BenchmarkFigures, speech: Speech): Record<Fact, TwinCell> {
  const benchmark = BENCHMARK_WORDS[speech.tag];
  const { table, verdict } = speech.words;
  const { cell, used, quartiles, range, rank, reference, difference } = measures;
  const number = (value: number): string => numberText(value, indicator, speech);
  const between = (low: number, high: number): TwinCell => ({ text: table.intervalText(number(low), number(high)), order: low });
  const figure = (shown: Cell): TwinCell => ({ text: cellText(shown, indicator, speech), order: shown.value, status: shown.status });
  const against = reference?.value ?? null;
  return {
    value: figure(cell),
    median: found(quartiles, speech, ({ median }) => ({ text: number(median), order: median })),
    middle: found(quartiles, speech, ({ lower, upper }) => between(lower, upper)),
    range: found(range, speech, ([lowest, highest]) => between(lowest, highest)),
    coverage: { text: benchmark.coverage(used, size), order: used / size },
    position: found(rank, speech, ({ best, worst }) => ({ text: benchmark.positionText(best, worst, used), order: (best + worst) / used })),
    reference: reference === undefined ? NOTHING : figure(reference),
    difference: found(difference, speech, (value) => ({
      text: differenceText(value, indicator, speech),
      // Rows differ in unit: what can be put in order is how large the difference is for its own indicator.
      order: against === null || against === 0 ? null : value / Math.abs(against),
    })),
    verdict: found(measures.verdict, speech, (word) => ({ text: verdict[word], order: VERDICTS.indexOf(word) })),
  };
}

function found<T>(result: Found<T>, { tag }: Speech, say: (value: T) => TwinCell): TwinCell {
  const benchmark = BENCHMARK_WORDS[tag];
  if (result.known) return say(result.value);
  if ((isAbsence as (because: string) => boolean)(result.because) || result.because === 'no-reference') return NOTHING;
  return { text: benchmark.unknown(benchmark.because[result.because]), order: null };
}
