import { isAbsence, STATUSES, type Status } from '../contract/status.js';
import type { Speech } from '../language/speech.js';
import type { TwinCell } from '../views/table-twin.js';
import { shownNumber } from './plain-number.js';
import { plainText } from './plain-text.js';

/** A cell of a figure in a file, safe for a spreadsheet: what stands in its value, status and note column. */
export interface CsvFigure {
  /** A number; in a column without numbers, a text. Empty where there is none. */
  readonly value: string;
  /** Empty for a figure that is plainly observed, and for what is no figure. */
  readonly status: string;
  readonly note: string;
}

/** Parts a column of figures; its texts are numbers as soon as one of them is. */
export function csvFigures(cells: readonly TwinCell[], speech: Speech): CsvFigure[] {
  const parted = cells.map((cell) => partedCell(cell, speech));
  const hasNumbers = parted.some(({ number }) => number !== undefined);
  return parted.map(({ word, isAbsent, text, number }) => {
    const [value, note] =
      number !== undefined ? [number.number, number.beside] : hasNumbers || isAbsent ? ['', text] : [plainText(text), ''];
    return { value, status: word, note: plainText(note) };
  });
}

interface PartedCell {
  /** Of its status; empty for a figure that is plainly observed. */
  readonly word: string;
  readonly isAbsent: boolean;
  /** What stands in the cell besides the word of its status. */
  readonly text: string;
  readonly number: ReturnType<typeof shownNumber>;
}

function partedCell({ text, status: known }: TwinCell, speech: Speech): PartedCell {
  const status = known ?? statusIn(text, speech) ?? 'observed';
  const word = speech.words.status[status];
  const bare = word === '' || text === word ? text.slice(word.length) : text.replace(markOf(word, speech), '');
  // Whatever a table says there: a withheld cell gives no number.
  if (isAbsence(status)) return { word, isAbsent: true, text: /\d/.test(bare) ? '' : bare, number: undefined };
  return { word, isAbsent: false, text: bare, number: shownNumber(bare, speech) };
}

/** Some tables tell the status of a figure only by the mark beside it. */
function statusIn(text: string, speech: Speech): Status | undefined {
  return STATUSES.find((status) => {
    const word = speech.words.status[status];
    return word !== '' && text.includes(markOf(word, speech));
  });
}

function markOf(word: string, { words }: Speech): string {
  return ` ${words.statusMark(word)}`;
}
