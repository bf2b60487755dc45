import { benchmarkWords } from '../language/benchmark-words.js';
import type { Speech } from '../language/speech.js';
import type { ComparisonChoices, Choice } from './comparison-choices.js';
import type { BenchmarkTableData, NamedRegion } from './benchmark-table.data.js';
import { benchmarkFrame } from './benchmark-table.frame.js';
import { isRanked } from './benchmark-table.group.js';
import { benchmarkRow, FACTS, type BenchmarkCell, type BenchmarkRow, type Fact } from './benchmark-table.row.js';
import { summarizeBenchmark } from './benchmark-table.summary.js';
import type { FrameView } from './frame.view.js';

/** What the rows of a picture of several regions are; the columns are the other. */
export const BENCHMARK_ROWS = ['indicators', 'regions'] as const;
export type BenchmarkRows = (typeof BENCHMARK_ROWS)[number];

export interface BenchmarkTableOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  readonly rows?: BenchmarkRows | undefined;
}

/** A benchmark table, decided: plain data that survives `structuredClone`. */
export interface BenchmarkTableView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  /** Name of the picture for who does not see it. */
  readonly label: string;
  readonly help: string;
  /** One region: a strip an indicator. Else, or where the rows are regions, a picture of rows and columns with the group at the end. */
  readonly layout: 'strips' | 'grid';
  readonly rowsAre: BenchmarkRows;
  /** What is said of each indicator, in this order. */
  readonly facts: readonly { readonly fact: Fact; readonly label: string }[];
  /** Theme by theme. */
  readonly rows: readonly BenchmarkRow[];
  /** How many of the rows each theme has, in their order; one without a title where all are of the same. */
  readonly themes: readonly { readonly title: string; readonly count: number }[];
  /** Whether rows have their own period; else the frame says it. */
  readonly periodsDiffer: boolean;
  readonly region: string;
  /** Id of the level of the regions. */
  readonly level: string;
  readonly regions: readonly NamedRegion[];
  readonly group: { readonly id: string | undefined; readonly name: string; readonly size: string };
  /** The country, or what was asked for in its place; undefined where there is none. */
  readonly reference: string | undefined;
  /** Groups to choose from, and regions of the same level. */
  readonly choices: Pick<ComparisonChoices, 'groups' | 'regions'>;
  /** Regions that can be laid beside those that are there. */
  readonly beside: readonly Choice[];
}

/** More columns than this are read by no one. */
const MOST_BESIDE = 8;

const OF_REFERENCE: readonly Fact[] = ['reference', 'difference', 'verdict'];

export function benchmarkTableView(data: BenchmarkTableData, { speech, heading, rows: asked }: BenchmarkTableOptions): BenchmarkTableView {
  const benchmark = benchmarkWords(speech.tag);
  const { table } = speech.words;
  const { region, regions, group, figures, choices } = data;
  const [only] = regions.length === 1 ? regions : [];
  const reference = figures.find((each) => each.reference !== undefined && each.reference.code !== only?.code)?.reference?.name;
  const rows = byTheme(figures.map((each) => benchmarkRow(data, each, speech)));
  const others = speech.list([group.name, ...(reference === undefined ? [] : [reference])]);
  const label = benchmark.label(speech.list(regions.map(({ name }) => name)), others);
  const periods = [...new Set(figures.map(({ period }) => period))];
  const labels: Record<Fact, string> = {
    value: table.value,
    interval: table.interval,
    median: benchmark.median,
    middle: benchmark.middle,
    range: benchmark.range,
    coverage: benchmark.coverageLabel,
    position: benchmark.position,
    reference: reference ?? '',
    difference: benchmark.difference(reference ?? ''),
    verdict: benchmark.verdict,
  };
  const hidden = [
    ...(reference === undefined ? OF_REFERENCE : []),
    ...(isRanked(data) ? [] : ['position']),
    ...(rows.some(({ cells }) => cells.some(({ facts }) => facts.interval.order !== null)) ? [] : ['interval']),
  ];
  const facts = FACTS.filter((fact) => !hidden.includes(fact)).map((fact) => ({ fact, label: labels[fact] }));
  const { many } = speech.level(data.level);
  const larger = choices.around.map(({ id, label: place }) => ({ id, label: speech.words.regionMap.where(many, place) }));
  const rowsAre = asked ?? 'indicators';
  return {
    frame: benchmarkFrame(data, rows, label, { speech, heading }),
    summary: summarizeBenchmark(data, rows, reference, speech),
    label,
    help: benchmark.help,
    layout: only !== undefined && rowsAre === 'indicators' ? 'strips' : 'grid',
    rowsAre,
    facts,
    rows,
    themes: themesOf(rows),
    periodsDiffer: periods.length > 1,
    region: region.name,
    level: data.level.id,
    regions,
    group: { id: group.id, name: group.name, size: speech.number(group.codes.length) },
    reference,
    choices: { groups: [...choices.groups, ...larger], regions: choices.regions },
    beside: regions.length < MOST_BESIDE ? choices.regions.filter(({ id }) => regions.every(({ code }) => code !== id)) : [],
  };
}

function themesOf(rows: readonly BenchmarkRow[]): BenchmarkTableView['themes'] {
  const titles = [...new Set(rows.map(({ theme }) => theme))];
  if (titles.length < 2) return [{ title: '', count: rows.length }];
  return titles.map((title) => ({ title, count: rows.filter(({ theme }) => theme === title).length }));
}

/** In the order of the first row of each theme; within a theme as they were asked for. */
function byTheme(rows: readonly BenchmarkRow[]): BenchmarkRow[] {
  const titles = [...new Set(rows.map(({ theme }) => theme))];
  return titles.flatMap((title) => rows.filter(({ theme }) => theme === title));
}

/** All that is said of one indicator of one region, in one text. */
export function benchmarkSentence({ facts }: BenchmarkTableView, row: BenchmarkRow, cell: BenchmarkCell = row): string {
  const said = facts.map(({ fact, label }) => `${label}: ${cell.facts[fact].text}`);
  return [`${row.title} (${row.unit}), ${row.periodText}`, ...said].join('. ');
}
