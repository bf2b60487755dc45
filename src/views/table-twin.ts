import type { Status } from '../contract/status.js';
import { onceEach } from '../memory/once-each.js';
import type { Speech } from '../language/speech.js';

/**
 * The equal table of a figure: every value of the picture with the same text and status.
 * The first column is the row's header.
 */
export interface TableTwin {
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly TwinRow[];
  /** Column and direction the rows are in; undefined for the order of the figure. */
  readonly order?: TwinOrder | undefined;
}

export interface TwinColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
}

export interface TwinRow {
  /** What the row stands for: a region, category or period code. */
  readonly code: string;
  readonly header: string;
  /** What the row sorts by in the first column, where that is not its header: a period by its code, not by its name. */
  readonly headerOrder?: string;
  /** What the row is found by besides its header, such as the region around it. */
  readonly around?: string;
  /** One a column after the first. */
  readonly cells: readonly TwinCell[];
  readonly chosen?: boolean;
}

export interface TwinCell {
  readonly text: string;
  /** What the cell sorts by: a number, a text, or null for a cell without a number, which sorts last. */
  readonly order: number | string | null;
  /** Status of the figure in the cell; absent for text. */
  readonly status?: Status;
}

export interface TwinOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** The same table with its rows sorted by a column; rows without a number stay last in either direction. Stable. */
export function sortTwin(twin: TableTwin, order: TwinOrder | undefined, speech: Pick<Speech, 'compare'>): TableTwin {
  const column = twin.columns.findIndex(({ key }) => key === order?.column);
  if (order === undefined || column < 0) return twin;
  const keys = twin.rows.map((row) => (column === 0 ? (row.headerOrder ?? row.header) : (row.cells[column - 1]?.order ?? null)));
  const direction = order.descending ? -1 : 1;
  const compare = (a: number, b: number): number => {
    const [left, right] = [keys[a]!, keys[b]!];
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
    return direction * speech.compare(String(left), String(right));
  };
  const places = [...keys.keys()];
  const sorted = places.filter((place) => keys[place] !== null).sort(compare);
  const last = places.filter((place) => keys[place] === null);
  return { ...twin, rows: [...sorted, ...last].map((place) => twin.rows[place]!), order };
}

/**
 * The rows whose header, or what is around it, has every word of the search, accents and capitals ignored. A word with digits may also be how their code begins, with
 * or without the letters before its digits: BU0363AA01, 0363.
 */
export function filterTwin(twin: TableTwin, search: string): TableTwin {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return twin;
  const headers = plainHeaders(twin.rows);
  const searched = words.map((text) => ({ text, isOfCode: mayBeCode(text) }));
  const has = (row: TwinRow, header: string): boolean =>
    searched.every(({ text, isOfCode }) => header.includes(text) || (isOfCode && beginsWith(plain(row.code), text)));
  return { ...twin, rows: twin.rows.filter((row, i) => has(row, headers[i]!)) };
}

/** Does what is most of the work of {@link filterTwin} beforehand. */
export function prepareFilter({ rows }: TableTwin): void {
  plainHeaders(rows);
}

/** This is most of the work of a search, and a search goes on over the same rows while it is typed. */
const plainHeaders = /*#__PURE__*/ onceEach((rows: readonly TwinRow[]) =>
  rows.map(({ header, around = '' }) => plain(`${header} ${around}`)),
);

/** In shorter words digits are part of names more often than of codes. */
function mayBeCode(word: string): boolean {
  return word.length > 2 && /\d/.test(word);
}

function beginsWith(code: string, word: string): boolean {
  return code.startsWith(word) || code.replace(/^\D+/, '').startsWith(word);
}

function plain(text: string): string {
  const bare = /[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return bare.toLowerCase();
}
