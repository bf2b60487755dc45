import { branchesWords } from '../language/branches-words.js';
import type { Speech } from '../language/speech.js';
import type { BranchConcentrationView } from './branch-concentration.view.js';
import { isSaid, type ConcentrationRow, type Figure } from './branch-concentration.rows.js';
import type { TableTwin, TwinCell } from './table-twin.js';

/** The equal table: all rows, in the order of the picture. */
export function branchConcentrationTwin(view: BranchConcentrationView, speech: Speech): TableTwin {
  const branches = branchesWords(speech.tag);
  const { table } = speech.words;
  const numeric = (key: string, label: string): TableTwin['columns'][number] => ({ key, label, numeric: true });
  return {
    caption: [view.label, view.frame.unit].join(' · '),
    columns: [
      { key: 'row', label: view.rowHeader, numeric: false },
      { key: 'verdict', label: branches.verdict, numeric: false },
      numeric('quotient', branches.times),
      numeric('interval', table.interval),
      numeric('count', table.count),
      numeric('base', table.base),
      numeric('value', view.valueHeader),
    ],
    rows: view.rows.map((row) => ({ code: row.code, header: row.name, cells: cellsOf(row), chosen: row.chosen })),
  };
}

/** In an absent row the count has the word for its absence; the others hang on it and have a dash, as has what cannot be compared or said. */
function cellsOf({ absence, word, compared, count, base, value }: ConcentrationRow): TwinCell[] {
  const figure = (of: Figure | undefined): TwinCell => (of === undefined ? NOTHING : { text: of.text, order: of.value });
  return [
    absence === undefined ? { text: word, order: word } : NOTHING,
    isSaid(compared) ? { text: compared.quotientText, order: compared.quotient } : NOTHING,
    isSaid(compared) ? { text: compared.intervalText, order: compared.interval.lower } : NOTHING,
    absence === undefined ? figure(count) : { text: word, order: null, status: absence },
    figure(base),
    figure(value),
  ];
}

const NOTHING: TwinCell = { text: '–', order: null };
