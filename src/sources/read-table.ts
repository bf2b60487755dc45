import type { Slice, TableEntry } from '../contract/types.generated.js';
import { validateSliceList } from '../contract/validators.generated.js';
import { regionPositions } from '../tables/cell.js';
import { mergeTables } from '../tables/merge-tables.js';
import { selectTable } from '../tables/select-table.js';
import type { Table } from '../tables/table.js';
import { invalid } from './checked.js';
import { coverWithSlices } from './cover-with-slices.js';
import type { LocatedRelease } from './open-release.js';
import type { Parts, Section } from './parts.js';
import type { ReleaseFiles } from './release-files.js';
import { type ReleaseFile, fileAt } from './release-path.js';
import { type ResolvedQuery, requireRegions, resolveQuery, unknown } from './resolve-query.js';
import type { TableQuery } from './source.js';

/** Where a table is read from. */
export interface Reading {
  readonly located: LocatedRelease;
  readonly files: ReleaseFiles;
  readonly parts: Parts;
  readonly signal: AbortSignal;
}

/** More parts than these are more requests than the level as a whole. */
const MAX_PARTS = 3;

/** The figures that a query asks, from the slices of the parts they lie in, or of the level as a whole. */
export async function readTable(query: TableQuery, reading: Reading): Promise<Table> {
  const asked = resolveQuery(reading.located.release, query);
  const { sections, selects } = await sectionsFor(query, asked, reading);
  const tables = (await Promise.all(sections.map((section) => tablesOf(section, asked, reading)))).flat();
  const merged = mergeTables(tables as [Table, ...Table[]], asked.periods);

  let codes = merged.codes;
  if (query.within !== undefined && selects) {
    codes = await reading.parts.regionsBelow(asked.level, query.within, sections[0]!, reading.signal);
  }
  if (query.regions !== undefined) {
    const allowed = codes === merged.codes ? regionPositions(merged) : new Set(codes);
    requireRegions(query.regions, (code) => allowed.has(code), codes);
    codes = query.regions;
  }
  const table = selectTable(merged, { codes, categories: asked.categories });
  if (table.categories.length === 0) throw unknown('category', asked.categories[0]!, merged.categories);
  return table;
}

interface Sections {
  readonly sections: readonly Section[];
  /** True when the sections hold regions that are not below the query's `within`. */
  readonly selects: boolean;
}

async function sectionsFor(query: TableQuery, asked: ResolvedQuery, reading: Reading): Promise<Sections> {
  const { parts, located, signal } = reading;
  const { level } = asked;
  const whole = { sections: [parts.whole(level)], selects: true };
  if (query.within !== undefined) {
    const { section, isExact } = await parts.sectionBelow(level, query.within, (found) => hasFigures(found, asked), signal);
    return { sections: [section], selects: !isExact };
  }
  const ancestors = level.partsOf;
  if (query.regions === undefined || ancestors === undefined) return whole;
  const slices = await slicesFor(asked.entry, located.release.files, asked, reading);
  if (slices.length === 1) return whole;

  const index = await parts.wholeIndex(level, signal);
  requireRegions(query.regions, (code) => index.positionOf(code) !== undefined, index.codes);
  const codes = new Set(query.regions.map((code) => index.ancestorOf(code, ancestors)));
  if (codes.size > MAX_PARTS) return whole;
  const sections = await Promise.all([...codes].map((code) => (code === undefined ? undefined : parts.section(level, code, signal))));
  const found = sections.filter((section) => section !== undefined && hasFigures(section, asked)) as Section[];
  return found.length === codes.size ? { sections: found, selects: false } : whole;
}

function entryOf({ tables }: Section, { indicator, level }: ResolvedQuery): TableEntry | undefined {
  return tables.find((table) => table.indicator === indicator.id && table.level === level.id);
}

function hasFigures(section: Section, asked: ResolvedQuery): boolean {
  return entryOf(section, asked)?.periods.some((period) => asked.periods.includes(period)) === true;
}

async function tablesOf(section: Section, asked: ResolvedQuery, reading: Reading): Promise<Table[]> {
  const { files, signal } = reading;
  const entry = entryOf(section, asked)!;
  const slices = await slicesFor(entry, section.files, asked, reading);
  return Promise.all(
    slices.map(async ({ slice, file }) => {
      const table = await files.table(file, section.index, asked.indicator, asked.level.id, signal);
      checkHolds('period', table.periods, slice.period === undefined ? entry.periods : [slice.period], file.url);
      if (slice.category !== undefined) checkHolds('category', table.categories, [slice.category], file.url);
      return selectTable(table, { periods: asked.periods });
    }),
  );
}

interface SliceFile {
  readonly slice: Slice;
  readonly file: ReleaseFile;
}

/** The slices of a table that hold what is asked. */
async function slicesFor(
  entry: TableEntry,
  filesOfDocument: Section['files'],
  asked: ResolvedQuery,
  { files, located, signal }: Reading,
): Promise<SliceFile[]> {
  const place = `/tables/${entry.indicator}/${entry.level}`;
  // The slice that most pages show needs no list.
  const isNamed = entry.slices?.some(({ period }) => period === asked.periods.join());
  const list =
    entry.list && isNamed !== true
      ? await files.document(validateSliceList, fileAt(located.url, entry.list, filesOfDocument, place), signal)
      : undefined;
  const slices = list?.slices ?? entry.slices ?? [];
  const named = new Map(slices.map((slice) => [slice, fileAt(located.url, slice.path, list?.files ?? filesOfDocument, place)]));
  const periods = asked.periods.filter((period) => entry.periods.includes(period));
  const categories = asked.categories.filter((category) =>
    slices.some((slice) => slice.category === undefined || slice.category === category),
  );
  if (categories.length === 0)
    throw unknown(
      'category',
      asked.categories[0]!,
      slices.map(({ category }) => category!),
    );
  const cover = coverWithSlices(slices, periods, categories, (slice) => named.get(slice)!.bytes);
  if (cover === undefined) throw invalid(located.url, place, `slices for ${periods.join(' ')}`, slices);
  return cover.map((slice) => ({ slice, file: named.get(slice)! }));
}

function checkHolds(dimension: 'period' | 'category', found: readonly string[], expected: readonly string[], url: string): void {
  if (expected.some((code) => !found.includes(code)))
    throw invalid(url, `/dimension/${dimension}/category/index`, expected.join(' '), found);
}
