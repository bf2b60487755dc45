import { benchmarkWords } from '../language/benchmark-words.js';
import { cellText, differenceText, numberText, unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import type { Cell } from '../tables/table.js';
import type { BenchmarkFigures, BenchmarkTableData } from './benchmark-table.data.js';
import { measureGroup, measureRegion, type BenchmarkMeasures } from './benchmark-table.measure.js';
import { rowSentences } from './benchmark-table.sentences.js';
import { benchmarkStrip, type BenchmarkStrip } from './benchmark-table.strip.js';
import { foundCell, NOTHING, type Found } from './found-cell.js';
import { titleOf } from './release-terms.js';
import type { TwinCell } from './table-twin.js';

/** What is said of one indicator, besides its title. */
export const FACTS = [
  'value',
  'interval',
  'range',
  'coverage',
  'median',
  'middle',
  'position',
  'reference',
  'difference',
  'verdict',
] as const;
export type Fact = (typeof FACTS)[number];

/** One indicator of one region: finished texts, and where the marks of its strip are. */
export interface BenchmarkCell {
  readonly region: string;
  readonly facts: Readonly<Record<Fact, TwinCell>>;
  /** Undefined where nothing is said of the group. */
  readonly strip: BenchmarkStrip | undefined;
  /** What it shows and how certain that is. */
  readonly sentences: readonly string[];
  readonly verdict: Verdict | undefined;
}

/** One indicator; what is said of the region in focus, and of all that are laid side by side. */
export interface BenchmarkRow extends BenchmarkCell {
  readonly indicator: string;
  readonly theme: string;
  readonly title: string;
  readonly unit: string;
  readonly periodText: string;
  /** Code of the period, by which rows sort; null where the release has none. */
  readonly period: string | null;
  /** One a region, in the order of the view. */
  readonly cells: readonly BenchmarkCell[];
}

export function benchmarkRow(data: BenchmarkTableData, figures: BenchmarkFigures, speech: Speech): BenchmarkRow {
  const { indicator, period, table } = figures;
  const { release } = data.open;
  const group = table && measureGroup(data, figures, table);
  const measured = table && group && data.regions.map(({ code }) => measureRegion(data, figures, table, group, code));
  const shown = measured?.flatMap(({ cell: { value } }) => value ?? []) ?? [];
  const cells = data.regions.map(({ code, name }, i): BenchmarkCell => {
    const measures = measured?.[i];
    if (measures === undefined) return notPublished(code, speech);
    const facts = factsOf(measures, data.group.codes.length, figures, speech);
    return {
      region: code,
      facts,
      strip: benchmarkStrip(measures, shown, (value) => numberText(value, indicator, speech)),
      sentences: rowSentences(data, figures, measures, { name, value: facts.value.text, isKnown: facts.value.order !== null }, speech),
      verdict: measures.verdict.known ? measures.verdict.value : undefined,
    };
  });
  const theme = release.themes.find(({ id }) => id === indicator.theme);
  return {
    ...cells[0]!,
    indicator: indicator.id,
    theme: theme === undefined ? '' : speech.text(theme.title),
    title: titleOf(release, indicator, figures.category, speech),
    unit: unitText(indicator, speech),
    period: period ?? null,
    periodText: period === undefined ? NOTHING.text : speech.period(period),
    cells,
  };
}

const EMPTY = Object.fromEntries(FACTS.map((fact) => [fact, NOTHING])) as Record<Fact, TwinCell>;

function notPublished(region: string, speech: Speech): BenchmarkCell {
  const { notPublished: text } = speech.words;
  return { region, facts: { ...EMPTY, value: { text, order: null } }, strip: undefined, sentences: [], verdict: undefined };
}

function factsOf(measures: BenchmarkMeasures, size: number, { indicator }: BenchmarkFigures, speech: Speech): Record<Fact, TwinCell> {
  const benchmark = benchmarkWords(speech.tag);
  const { table, verdict } = speech.words;
  const { cell, used, quartiles, range, rank, reference, difference } = measures;
  const number = (value: number): string => numberText(value, indicator, speech);
  const between = (low: number, high: number): TwinCell => ({ text: table.intervalText(number(low), number(high)), order: low });
  const figure = (shown: Cell): TwinCell => ({ text: cellText(shown, indicator, speech), order: shown.value, status: shown.status });
  const against = reference?.value ?? null;
  const found = <T>(result: Found<T>, say: (value: T) => TwinCell): TwinCell => foundCell(result, speech, say);
  return {
    value: figure(cell),
    // Of most figures that lack a margin none can be had; the place and the verdict say so.
    interval: measures.interval.known ? between(measures.interval.value.lower, measures.interval.value.upper) : NOTHING,
    median: found(quartiles, ({ median }) => ({ text: number(median), order: median })),
    middle: found(quartiles, ({ lower, upper }) => between(lower, upper)),
    range: found(range, ([lowest, highest]) => between(lowest, highest)),
    coverage: { text: benchmark.coverage(used, size), order: used / size },
    position: found(rank, ({ best, worst }) => ({ text: benchmark.positionText(best, worst, used), order: (best + worst) / used })),
    reference: reference === undefined ? NOTHING : figure(reference),
    difference: found(difference, (value) => ({
      text: differenceText(value, indicator, speech),
      // Rows differ in unit: what can be put in order is how large the difference is for its own indicator.
      order: against === null || against === 0 ? null : value / Math.abs(against),
    })),
    verdict: found(measures.verdict, (word) => ({ text: verdict[word], order: VERDICTS.indexOf(word) })),
  };
}
