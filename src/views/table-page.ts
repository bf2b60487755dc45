import type { Speech } from '../language/speech.js';
import { tableWords } from '../language/table-words.js';
import type { TwinRow } from './table-twin.js';

/** A table of more rows than this stands on pages, however few are found in it; on paper a page holds as many. */
export const MOST_ON_ONE_PAGE = 500;
/** Few enough to be there at once with every letter typed, many enough to read and to find in. */
const ROWS_PER_PAGE = 100;

/** The rows of a table that are in sight. */
export interface TablePage {
  readonly rows: readonly TwinRow[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Which rows these are and how many were found; empty where it is the whole table. */
  readonly status: string;
}

export interface TablePageOptions {
  /** How many rows the whole table has. */
  readonly all: number;
  /** What was searched for. */
  readonly search: string;
  /** Page that was asked for, from 0; one that is not there is the last. */
  readonly page: number;
  /** On paper more rows follow: {@link MOST_ON_ONE_PAGE} from the first that is on the screen, or all when there are no more than that. */
  readonly onPaper: boolean;
  readonly speech: Speech;
}

/** One page of the rows that were found, in their order. */
export function tablePage(found: readonly TwinRow[], { all, search, page: asked, onPaper, speech }: TablePageOptions): TablePage {
  const words = tableWords(speech.tag);
  const size = all <= MOST_ON_ONE_PAGE ? all : ROWS_PER_PAGE;
  const pages = found.length <= size ? 1 : Math.ceil(found.length / size);
  const page = Math.min(asked, pages - 1);
  const from = onPaper && found.length <= MOST_ON_ONE_PAGE ? 0 : page * size;
  const rows = found.slice(from, from + (onPaper ? MOST_ON_ONE_PAGE : size));
  const count = speech.number(found.length);
  const isPart = rows.length < found.length;
  const searched = search.trim() !== '';
  const range = (say: (from: string, to: string, of: string) => string): string =>
    say(speech.number(from + 1), speech.number(from + rows.length), count);
  const status = !isPart ? (searched ? words.filtered(count, found.length === 1) : '') : range(searched ? words.pageFound : words.page);
  return { rows, page, pages, status: onPaper && searched ? `${words.searched(search.trim())}. ${status}` : status };
}
