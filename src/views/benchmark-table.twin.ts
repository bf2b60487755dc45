import { BENCHMARK_WORDS } from '../language/benchmark-words.js';
import type { Speech } from '../language/speech.js';
import type { Fact } from './benchmark-table.row.js';
import type { BenchmarkTableView } from './benchmark-table.view.js';
import type { TableTwin } from './table-twin.js';

const TEXTS: readonly Fact[] = ['position', 'verdict'];

/** The equal table: one row an indicator, in the order of the picture. */
export function benchmarkTwin({ frame, label, facts, rows }: BenchmarkTableView, speech: Speech): TableTwin {
  const benchmark = BENCHMARK_WORDS[speech.tag];
  const { table } = speech.words;
  return {
    caption: [label, frame.period].filter((part) => part !== '').join(' · '),
    columns: [
      { key: 'indicator', label: benchmark.indicator, numeric: false },
      { key: 'period', label: table.period, numeric: false },
      ...facts.map(({ fact, label }) => ({ key: fact, label, numeric: !TEXTS.includes(fact) })),
    ],
    rows: rows.map(({ indicator, title, unit, periodText, period, facts: cells }) => ({
      code: indicator,
      header: `${title} (${unit})`,
      cells: [{ text: periodText, order: period }, ...facts.map(({ fact }) => cells[fact])],
    })),
  };
}
