import { benchmarkWords } from '../language/benchmark-words.js';
import type { Speech } from '../language/speech.js';
import type { BenchmarkCell, BenchmarkRow, Fact } from './benchmark-table.row.js';
import type { BenchmarkTableView } from './benchmark-table.view.js';
import type { TableTwin, TwinRow } from './table-twin.js';

const TEXTS: readonly Fact[] = ['position', 'verdict'];

/** The equal table: a row for each indicator of each region, in the order of the picture. */
export function benchmarkTwin(view: BenchmarkTableView, speech: Speech): TableTwin {
  const benchmark = benchmarkWords(speech.tag);
  const { table } = speech.words;
  const { frame, label, facts, rows, regions, rowsAre } = view;
  const several = regions.length > 1;
  const rowOf = (row: BenchmarkRow, cell: BenchmarkCell, place: number): TwinRow => {
    const { code, name } = regions[place]!;
    return {
      code: several ? code : row.indicator,
      header: `${row.title} (${row.unit})`,
      cells: [
        ...(several ? [{ text: name, order: name }] : []),
        { text: row.periodText, order: row.period },
        ...facts.map(({ fact }) => cell.facts[fact]),
      ],
    };
  };
  return {
    caption: [label, frame.period].filter((part) => part !== '').join(' · '),
    columns: [
      { key: 'indicator', label: benchmark.indicator, numeric: false },
      ...(several ? [{ key: 'region', label: table.region, numeric: false }] : []),
      { key: 'period', label: table.period, numeric: false },
      ...facts.map(({ fact, label }) => ({ key: fact, label, numeric: !TEXTS.includes(fact) })),
    ],
    rows:
      rowsAre === 'regions'
        ? regions.flatMap((_, place) => rows.map((row) => rowOf(row, row.cells[place]!, place)))
        : rows.flatMap((row) => row.cells.map((cell, place) => rowOf(row, cell, place))),
  };
}
