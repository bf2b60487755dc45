import type { Status } from '../contract/status.js';
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
  const direction = order.descending ? -1 : 1;
  const orderOf = (row: TwinRow): number | string | null =>
    column === 0 ? (row.headerOrder ?? row.header) : (row.cells[column - 1]?.order ?? null);
  const rows = [...twin.rows].sort((a, b) => {
    const left = orderOf(a);
    const right = orderOf(b);
    if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
    return direction * speech.compare(String(left), String(right));
  });
  return { ...twin, rows, order };
}

/** The rows whose header has every word of the search, accents and capitals ignored. */
export function filterTwin(twin: TableTwin, search: string): TableTwin {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0
    ? twin
    : { ...twin, rows: twin.rows.filter(({ header }) => words.every((word) => plain(header).includes(word))) };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
