import { BENCHMARK_WORDS } from '../language/benchmark-words.js';
import type { Speech } from '../language/speech.js';
import { benchmarkFrame } from './benchmark-table.frame.js';
import type { BenchmarkTableData } from './benchmark-table.data.js';
import { isRanked } from './benchmark-table.group.js';
import { benchmarkRow, FACTS, type BenchmarkRow, type Fact } from './benchmark-table.row.js';
import { summarizeBenchmark } from './benchmark-table.summary.js';
import type { FrameView } from './frame.view.js';

export interface BenchmarkTableOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
}

/** A benchmark table, decided: plain data that survives `structuredClone`. */
export interface BenchmarkTableView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  /** Name of the picture for who does not see it. */
  readonly label: string;
  readonly help: string;
  /** What is said of each indicator, in this order. */
  readonly facts: readonly { readonly fact: Fact; readonly label: string }[];
  readonly rows: readonly BenchmarkRow[];
  /** Whether rows have their own period; else the frame says it. */
  readonly periodsDiffer: boolean;
  readonly region: string;
  /** The country, or what was asked for in its place; undefined where there is none. */
  readonly reference: string | undefined;
}

const OF_REFERENCE: readonly Fact[] = ['reference', 'difference', 'verdict'];

export function benchmarkTableView(data: BenchmarkTableData, { speech, heading }: BenchmarkTableOptions): BenchmarkTableView {
  const benchmark = BENCHMARK_WORDS[speech.tag];
  const { table } = speech.words;
  const { region, group, figures } = data;
  const reference = figures.find((each) => each.reference !== undefined)?.reference?.name;
  const rows = figures.map((each) => benchmarkRow(data, each, speech));
  const label = benchmark.label(region.name, speech.list([group.name, ...(reference === undefined ? [] : [reference])]));
  const periods = [...new Set(figures.map(({ period }) => period))];
  const labels: Record<Fact, string> = {
    value: table.value,
    median: benchmark.median,
    middle: benchmark.middle,
    range: benchmark.range,
    coverage: benchmark.coverageLabel,
    position: benchmark.position,
    reference: reference ?? '',
    difference: benchmark.difference(reference ?? ''),
    verdict: benchmark.verdict,
  };
  const hidden = [...(reference === undefined ? OF_REFERENCE : []), ...(isRanked(data) ? [] : ['position'])];
  return {
    frame: benchmarkFrame(data, rows, label, { speech, heading }),
    summary: summarizeBenchmark(data, rows, reference, speech),
    label,
    help: benchmark.help,
    facts: FACTS.filter((fact) => !hidden.includes(fact)).map((fact) => ({ fact, label: labels[fact] })),
    rows,
    periodsDiffer: periods.length > 1,
    region: region.name,
    reference,
  };
}

/** All that is said of one indicator, in one text. */
export function benchmarkSentence({ facts }: BenchmarkTableView, row: BenchmarkRow): string {
  const said = facts.map(({ fact, label }) => `${label}: ${row.facts[fact].text}`);
  return [`${row.title} (${row.unit}), ${row.periodText}`, ...said].join('. ');
}
