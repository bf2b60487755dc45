import { posix } from 'node:path';
import type { Release, Slice, TableEntry } from '../../src/contract/types.generated.js';
import { gzip } from './compression.js';
import { pathName } from './path-name.js';
import { filesOf } from './release-files.js';
import type { ReleaseFiles, WrittenFile } from './release-files.js';
import { tableDocument } from './table-document.js';
import type { Cut, PublishedTable } from './table-document.js';
import { FORMAT } from '../../src/contract/format.js';

/** Levels with so few regions have one slice with everything. */
const FEW_REGIONS = 12;
/** Gzip bytes under which a whole table is one slice. */
const WHOLE_TABLE_BYTES = 4000;
/** A table of more cells is not tried: it never gets that small. */
const MOST_CELLS_TO_TRY = 200_000;
/** Gzip bytes above which a part's slice is cut per period. */
const PART_SLICE_BYTES = 40_000;
/** More slices than this are listed in a file of their own. */
const LISTED_IN_PLACE = 2;

/** A table's entry and the files that the document holding the entry must list. */
export interface WrittenTable {
  readonly entry: TableEntry;
  readonly files: readonly WrittenFile[];
}

interface NamedCut extends Cut {
  readonly period?: string;
  readonly category?: string;
}

/**
 * Writes the slices of the whole level, which maps read, and trends where the level has no parts. Beside a list the entry names the slice
 * of the newest period, which most pages show: who asks for that need not wait for the list.
 */
export async function writeWholeTable(files: ReleaseFiles, table: PublishedTable, index: string, hasParts: boolean): Promise<WrittenTable> {
  const folder = `tables/${pathName(table.indicator)}`;
  const stem = `${folder}/${pathName(table.level)}`;
  const href = posix.relative(folder, index);
  const whole = await wholeInOneSlice(files, table, stem, href);
  if (whole) return { entry: { ...entryOf(table), slices: [{ path: whole.path }] }, files: [whole] };

  const slices: Slice[] = [];
  const written: WrittenFile[] = [];
  for (const cut of wholeCuts(table, hasParts)) {
    const name = [stem, cut.period, cut.category].filter((step) => step !== undefined);
    const file = await files.addDocument([name[0], ...name.slice(1).map(pathName)].join('.'), tableDocument(table, cut, href));
    slices.push(sliceOf(cut, file.path));
    written.push(file);
  }
  if (slices.length <= LISTED_IN_PLACE) return { entry: { ...entryOf(table), slices }, files: written };
  const list = await files.addDocument(`${stem}.slices`, { format: FORMAT, slices, files: filesOf(written) });
  const newest = slices.findIndex(({ period, category }) => period === table.periods.at(-1) && category === undefined);
  if (newest < 0) return { entry: { ...entryOf(table), list: list.path }, files: [list] };
  return { entry: { ...entryOf(table), slices: [slices[newest]!], list: list.path }, files: [list, written[newest]!] };
}

/** The manifest without what stands in a list too. */
export function withListsOnly(manifest: Release): Release {
  const listed = manifest.tables.flatMap(({ slices, list }) => (list === undefined ? [] : (slices ?? []))).map(({ path }) => path);
  return {
    ...manifest,
    tables: manifest.tables.map(({ slices, ...entry }) => (entry.list === undefined && slices ? { ...entry, slices } : entry)),
    files: Object.fromEntries(Object.entries(manifest.files).filter(([path]) => !listed.includes(path))),
  };
}

/** Writes what lies below one region: all periods in one slice, or one slice per period where that is too large. */
export async function writePartTable(
  files: ReleaseFiles,
  table: PublishedTable,
  code: string,
  regions: Int32Array,
  index: string,
): Promise<WrittenTable> {
  const folder = `tables/${pathName(table.indicator)}/${pathName(table.level)}`;
  const stem = `${folder}/${pathName(code)}`;
  const href = posix.relative(folder, index);
  const everything = { ...everythingOf(table), regions };
  const content = Buffer.from(JSON.stringify(tableDocument(table, everything, href)));
  const gzipped = content.length > PART_SLICE_BYTES ? await gzip(content) : undefined;
  if (gzipped === undefined || gzipped.length <= PART_SLICE_BYTES || table.periods.length === 1) {
    const file = await files.addHashed(stem, content, gzipped);
    return { entry: { ...entryOf(table), slices: [{ path: file.path }] }, files: [file] };
  }
  const slices: Slice[] = [];
  const written: WrittenFile[] = [];
  for (const [position, period] of table.periods.entries()) {
    const document = tableDocument(table, { ...everything, periods: [position] }, href);
    const file = await files.addDocument(`${stem}.${pathName(period)}`, document);
    slices.push({ period, path: file.path });
    written.push(file);
  }
  return { entry: { ...entryOf(table), slices }, files: written };
}

async function wholeInOneSlice(files: ReleaseFiles, table: PublishedTable, stem: string, href: string): Promise<WrittenFile | undefined> {
  const cannotBeCut = table.periods.length === 1 && table.categories.length === 1;
  const always = cannotBeCut || table.regions <= FEW_REGIONS;
  const cells = table.columns.length * table.periods.length * table.categories.length * table.regions;
  if (!always && cells > MOST_CELLS_TO_TRY) return undefined;
  const content = Buffer.from(JSON.stringify(tableDocument(table, everythingOf(table), href)));
  const gzipped = await gzip(content);
  return always || gzipped.length < WHOLE_TABLE_BYTES ? files.addHashed(stem, content, gzipped) : undefined;
}

function wholeCuts(table: PublishedTable, hasParts: boolean): NamedCut[] {
  const { periods, categories } = everythingOf(table);
  const perCategory: NamedCut[] =
    categories.length === 1
      ? [{ periods, categories }]
      : categories.map((position) => ({ periods, categories: [position], category: table.categories[position]! }));
  if (periods.length === 1) return perCategory;
  const perPeriod = periods.flatMap((position) =>
    perCategory.map((cut): NamedCut => ({ ...cut, periods: [position], period: table.periods[position]! })),
  );
  return hasParts ? perPeriod : [...perPeriod, ...perCategory];
}

function everythingOf(table: PublishedTable): { periods: number[]; categories: number[] } {
  return { periods: [...table.periods.keys()], categories: [...table.categories.keys()] };
}

function entryOf(table: PublishedTable): TableEntry {
  return {
    indicator: table.indicator,
    level: table.level,
    metrics: table.columns.map(({ metric }) => metric),
    periods: [...table.periods],
  };
}

function sliceOf({ period, category }: NamedCut, path: string): Slice {
  return { ...(period === undefined ? {} : { period }), ...(category === undefined ? {} : { category }), path };
}
