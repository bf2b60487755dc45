import { ownDataWords } from '../language/own-data-words.js';
import type { Speech } from '../language/speech.js';
import type { OwnColumns, OwnDivision, OwnLayer, Unmatched } from '../own-data/own-layer.js';
import { MOST_ROWS, type OwnFileFault, type OwnTable } from '../own-data/read-own-table.js';
import type { RegionIndex } from '../regions/region-index.js';

/** What a person sees of a file that was opened. */
export interface LocalDataView {
  /** What became of it: one or two sentences. */
  readonly sentences: readonly string[];
  readonly columns: readonly ColumnChoice[];
  /** Division years to choose from, newest first; empty where there is one only. */
  readonly years: readonly { readonly year: number; readonly chosen: boolean }[];
  readonly leftOut: readonly LeftOutRow[];
}

export interface ColumnChoice {
  readonly key: keyof OwnColumns;
  readonly label: string;
  readonly options: readonly { readonly text: string; readonly place: number | undefined; readonly chosen: boolean }[];
}

/** Finished texts of a row that is not shown. */
export interface LeftOutRow {
  readonly row: string;
  readonly code: string;
  readonly reason: string;
}

export interface LocalDataInput {
  readonly table: OwnTable;
  readonly columns: OwnColumns;
  readonly layer: OwnLayer;
  readonly regions: RegionIndex;
  readonly division: OwnDivision;
  /** Words for one region of the level. */
  readonly one: string;
  readonly speech: Speech;
}

export function localDataView({ table, columns, layer, regions, division, one, speech }: LocalDataInput): LocalDataView {
  const words = ownDataWords(speech.tag);
  const total = table.rows.length;
  const left = layer.unmatched.length;
  const choice = (key: keyof OwnColumns, label: string): ColumnChoice => ({
    key,
    label,
    options: [
      ...(key === 'period' ? [{ text: words.withoutPeriod, place: undefined, chosen: columns.period === undefined }] : []),
      ...table.headers.map((text, place) => ({ text, place, chosen: columns[key] === place })),
    ],
  });
  return {
    sentences: [words.joined(total - left, total), ...(left > 0 ? [words.leftOut(left)] : [])],
    columns: [choice('code', words.code), choice('value', words.value), choice('period', words.period)],
    years: yearsOf(regions.vintage, division),
    leftOut: layer.unmatched.map(({ row, code, because }) => ({
      row: String(row),
      code,
      reason: reasonText(because, regions, one, speech),
    })),
  };
}

/** Why a file cannot be shown, in words. */
export function ownFileFaultText(fault: OwnFileFault, speech: Speech): string {
  const words = ownDataWords(speech.tag);
  switch (fault.kind) {
    case 'empty':
      return words.empty;
    case 'not-a-table':
      return words.notATable;
    case 'no-rows':
      return words.noRows;
    case 'too-large':
      return words.tooLarge(speech.number(MOST_ROWS));
    case 'not-text':
      return words.notText;
    case 'unreadable':
      return words.unreadable;
    case 'uneven':
      return words.uneven(fault.row, fault.found, fault.expected);
  }
}

/** The division of the release, and the years before each change. */
function yearsOf(vintage: number | undefined, { year, successors }: OwnDivision): LocalDataView['years'] {
  if (vintage === undefined || successors === undefined) return [];
  const years = [...new Set([vintage, ...successors.changes.map((change) => change.year - 1)])].sort((a, b) => b - a);
  return years.length < 2 ? [] : years.map((each) => ({ year: each, chosen: each === (year ?? vintage) }));
}

function reasonText(because: Unmatched['because'], regions: RegionIndex, one: string, speech: Speech): string {
  const words = ownDataWords(speech.tag);
  const nameOf = (code: string): string => regions.names[regions.positionOf(code) ?? -1] ?? code;
  switch (because.kind) {
    case 'unknown':
      return words.unknownCode(one);
    case 'no-number':
      return words.noNumber;
    case 'twice':
      return words.twice;
    case 'no-period':
      return words.noPeriod;
    case 'other-division':
      return words.otherDivision(String(because.year), speech.list(because.to.map(nameOf)));
  }
}
