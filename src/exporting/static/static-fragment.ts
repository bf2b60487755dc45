import type { Release } from '../../contract/types.generated.js';
import type { Speech } from '../../language/speech.js';
import type { TableTwin, TwinRow } from '../../views/table-twin.js';
import { capitalized, tag, type Content, type Markup } from './markup.js';
import type { StaticFigure } from './static-figure.js';

/** Longer tables are folded away: the picture says it first. */
const MOST_ROWS_IN_SIGHT = 12;

export interface StaticFrame {
  readonly release: Pick<Release, 'publisher'>;
  readonly headingLevel: number;
  readonly speech: Speech;
}

/**
 * A figure as HTML that needs no script and no style sheet, and that stands on a page as its own content: fonts and text colours are those
 * of the page. Everything that the element says of a figure is there: caveat, notes, source, release, licence.
 */
export function staticFragment(figure: StaticFigure, { release, headingLevel, speech }: StaticFrame): Markup {
  const { frame, summary, picture, inRows } = figure;
  const { words } = speech;
  const paragraph = (...content: Content[]): Markup => tag('p', {}, ...content);
  const said = summary.join(' ');
  return tag(
    'div',
    { class: 'zo-static', lang: speech.tag },
    frame.fictional === undefined ? undefined : paragraph(tag('strong', {}, frame.fictional)),
    tag(`h${headingLevel}`, {}, frame.heading),
    paragraph(capitalized(frame.subheading)),
    said === '' ? undefined : paragraph(said),
    picture,
    inRows?.legend,
    tableOf(figure, words.frame.table),
    paragraph(tag('strong', {}, words.frame.caveat), ` ${frame.caveat}`),
    frame.notes.map((note) => paragraph(note)),
    paragraph(
      [frame.population, frame.source, frame.boundaries, frame.release, frame.licence].filter((text) => text !== undefined).join(' '),
      ' ',
      publisher(release, speech),
    ),
  );
}

function publisher({ publisher: { name, url } }: Pick<Release, 'publisher'>, speech: Speech): Content {
  const text = speech.text(name);
  return url !== undefined && /^https?:\/\//.test(url) ? tag('a', { href: url }, text) : text;
}

function tableOf(figure: StaticFigure, title: string): Markup {
  const { twin, picture } = figure;
  const table = tag('table', {}, tag('caption', {}, twin.caption), headOf(figure), tag('tbody', {}, twin.rows.map(rowOf(figure))));
  const isFolded = picture !== undefined && twin.rows.length > MOST_ROWS_IN_SIGHT;
  return isFolded ? tag('details', {}, tag('summary', {}, title), table) : table;
}

function headOf({ twin, inRows }: StaticFigure): Markup {
  const [first, ...others] = twin.columns;
  const head = ({ label }: TableTwin['columns'][number]): Markup => tag('th', { scope: 'col' }, label);
  return tag(
    'thead',
    {},
    tag('tr', {}, head(first!), inRows === undefined ? undefined : tag('th', { scope: 'col' }, inRows.title), others.map(head)),
  );
}

function rowOf({ twin: { columns }, inRows }: StaticFigure): (row: TwinRow, at: number) => Markup {
  return ({ header, cells }, at) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, header),
      inRows === undefined ? undefined : tag('td', {}, inRows.drawings[at]),
      cells.map(({ text }, i) => tag('td', columns[i + 1]!.numeric ? { class: 'zo-number' } : {}, text)),
    );
}
