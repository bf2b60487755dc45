import type { SuccessorList } from '../contract/later/types.generated.js';
import type { RegionIndex } from '../regions/region-index.js';
import { parsePeriod } from '../scales/parse-period.js';
import { readOwnNumbers } from './read-own-numbers.js';
import type { OwnTable } from './read-own-table.js';

/** Which column holds what. Places in the headers of the table. */
export interface OwnColumns {
  readonly code: number;
  readonly value: number;
  /** Undefined: the figures are of no period. */
  readonly period: number | undefined;
}

/** Figures of a person's own, by region: shown beside the published ones, and never mixed with them. */
export interface OwnLayer {
  readonly title: string;
  readonly level: string;
  readonly periods: readonly string[];
  /** By region code; of one without a period in the file, under the key ''. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly unmatched: readonly Unmatched[];
}

/** Which regions the codes of a file mean. */
export interface OwnDivision {
  /** Division year of the file; undefined: that of the release. */
  readonly year: number | undefined;
  /** Mergers and splits up to the division year of the level; undefined where these are not published. */
  readonly successors: SuccessorList | undefined;
}

/** A row that is not shown. */
export interface Unmatched {
  /** From 1, as a spreadsheet counts. */
  readonly row: number;
  readonly code: string;
  readonly because:
    | { readonly kind: 'unknown' | 'no-number' | 'twice' | 'no-period' }
    /** A region of another division year. */
    | { readonly kind: 'other-division'; readonly year: number; readonly to: readonly string[] };
}

/** The columns that a table most likely means: codes that are regions of the level, a year, and the first other column of numbers. */
export function likelyColumns({ headers, rows }: OwnTable, regions: RegionIndex): OwnColumns | undefined {
  const column = (place: number): string[] => rows.map((row) => row[place]!);
  const known = headers.map((_, place) => column(place).filter((code) => regions.positionOf(code.trim()) !== undefined).length);
  const code = known.indexOf(Math.max(...known));
  if ((known[code] ?? 0) === 0) return undefined;
  const isPeriods = (place: number): boolean => column(place).every((text) => parsePeriod(text.trim()) !== undefined);
  const others = [...headers.keys()].filter((place) => place !== code);
  const period = others.find(isPeriods);
  const value = others.find((place) => place !== period && readOwnNumbers(column(place)) !== undefined);
  return value === undefined ? undefined : { code, value, period };
}

/**
 * Joins a table with the regions of a level by their codes. What does not join is listed, with why: a code of before a merger is told with
 * what took its place, and is never added up by itself.
 * @param division which division the codes of the file are of, and how regions changed since
 */
export function ownLayer(
  { headers, rows, rowNumbers }: OwnTable,
  columns: OwnColumns,
  regions: RegionIndex,
  division: OwnDivision,
): OwnLayer {
  const numbers = readOwnNumbers(rows.map((row) => row[columns.value]!))?.values ?? rows.map(() => NaN);
  const values = new Map<string, Map<string, number>>();
  const periods = new Set<string>();
  const unmatched: Unmatched[] = [];
  rows.forEach((fields, i) => {
    const code = fields[columns.code]!.trim();
    const leave = (because: Unmatched['because']): void => void unmatched.push({ row: rowNumbers[i]!, code, because });
    const mismatch = mismatchOf(code, regions, division);
    if (mismatch !== undefined) return leave(mismatch);
    if (Number.isNaN(numbers[i])) return leave({ kind: 'no-number' });
    const period = columns.period === undefined ? '' : fields[columns.period]!.trim();
    if (columns.period !== undefined && parsePeriod(period) === undefined) return leave({ kind: 'no-period' });
    const ofRegion = values.get(code) ?? new Map<string, number>();
    if (ofRegion.has(period)) return leave({ kind: 'twice' });
    values.set(code, ofRegion.set(period, numbers[i]!));
    periods.add(period);
  });
  return { title: headers[columns.value]!, level: regions.level, periods: [...periods].sort(), values, unmatched };
}

/** Undefined for a code that is the same region in both divisions: one that grew by a merger may have kept its code. */
function mismatchOf(code: string, regions: RegionIndex, { year, successors }: OwnDivision): Unmatched['because'] | undefined {
  const changes = successors?.changes ?? [];
  const ended = changes.find(({ from, to }) => from.some((former) => former.code === code) && !to.includes(code));
  if (ended !== undefined) return { kind: 'other-division', year: ended.year, to: ended.to };
  if (regions.positionOf(code) === undefined) return { kind: 'unknown' };
  const later = changes.find((change) => year !== undefined && change.year > year && change.to.includes(code));
  return later === undefined ? undefined : { kind: 'other-division', year: later.year, to: later.to };
}
