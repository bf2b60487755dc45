import { indicatorProfileWords } from '../language/indicator-profile-words.js';
import type { Speech } from '../language/speech.js';
import type { ProfileFigure, ProfileRow } from './indicator-profile.rows.js';
import type { IndicatorProfileView } from './indicator-profile.view.js';
import type { TableTwin, TwinCell, TwinColumn } from './table-twin.js';

/** The equal table: all rows, in the order of the picture. What nothing is compared with has no columns for it. */
export function indicatorProfileTwin(view: IndicatorProfileView, speech: Speech): TableTwin {
  const words = indicatorProfileWords(speech.tag);
  const { table } = speech.words;
  const { own, reference } = view;
  const columns: [TwinColumn, (row: ProfileRow) => TwinCell][] = [
    [text('verdict', words.verdict), verdictCell],
    [numeric('own', own), ownCell],
    [
      numeric('interval', table.interval),
      ({ interval }) => (interval === undefined ? NOTHING : { text: interval.text, order: interval.lower }),
    ],
    ...(reference === undefined ? [] : comparison(reference, view.differenceHeader, speech)),
    [numeric('count', words.countOf(own)), ({ count }) => figureCell(count)],
    [numeric('base', words.baseOf(own)), ({ base }) => figureCell(base)],
    ...(reference === undefined ? [] : countsOf(reference, speech)),
  ];
  return {
    caption: [view.label, view.frame.unit].join(' · '),
    columns: [text('row', view.rowHeader), ...columns.map(([column]) => column)],
    rows: view.rows.map((row) => ({ code: row.code, header: row.name, cells: columns.map(([, cell]) => cell(row)), chosen: row.chosen })),
  };
}

type Columns = [TwinColumn, (row: ProfileRow) => TwinCell][];

function comparison(reference: string, differenceHeader: string, speech: Speech): Columns {
  const words = indicatorProfileWords(speech.tag);
  return [
    [numeric('reference', reference), ({ reference: figure }) => figureCell(figure)],
    [numeric('difference', differenceHeader), ({ difference }) => figureCell(difference)],
    [numeric('times', words.times), ({ times }) => figureCell(times)],
  ];
}

function countsOf(reference: string, speech: Speech): Columns {
  const words = indicatorProfileWords(speech.tag);
  return [
    [numeric('reference-count', words.countOf(reference)), ({ referenceCount }) => figureCell(referenceCount)],
    [numeric('reference-base', words.baseOf(reference)), ({ referenceBase }) => figureCell(referenceBase)],
  ];
}

/** In an absent row the figure has the word for its absence; the verdict hangs on it and has a dash. */
function verdictCell({ absence, word }: ProfileRow): TwinCell {
  return absence === undefined ? { text: word, order: word } : NOTHING;
}

function ownCell({ absence, own, word }: ProfileRow): TwinCell {
  return absence === undefined ? figureCell(own) : { text: word, order: null, status: absence };
}

function figureCell(figure: ProfileFigure | undefined): TwinCell {
  return figure === undefined ? NOTHING : { text: figure.text, order: figure.value };
}

const text = (key: string, label: string): TwinColumn => ({ key, label, numeric: false });
const numeric = (key: string, label: string): TwinColumn => ({ key, label, numeric: true });
const NOTHING: TwinCell = { text: '–', order: null };
