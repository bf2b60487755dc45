import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { TOTAL } from '../../src/contract/format.js';
import type { Files, Indicator, Release, Slice, TableDocument, TableEntry } from '../../src/contract/types.generated.js';
import { validateSliceList } from '../../src/contract/validators.generated.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { invalid } from '../../src/sources/checked.js';
import { decodeTable } from '../../src/tables/decode-table.js';
import type { Table } from '../../src/tables/table.js';
import { inParallel } from '../concurrency.js';
import type { Budget } from './budgets.js';
import { PART_TABLE_BUDGET, wholeTableBudget } from './budgets.js';
import { protectionFaults } from './check-protection.js';
import type { ReleaseDocuments } from './release-documents.js';
import { TableCells } from './table-cells.js';

/** The regions a table is about, and the document that names its slices. */
export interface TableHome {
  readonly index: RegionIndex;
  /** Path of the index. */
  readonly indexPath: string;
  readonly files: Files;
  /** Path of the manifest or part. */
  readonly namedBy: string;
}

/** A table below one region. */
export interface PartTable {
  readonly entry: TableEntry;
  readonly home: TableHome;
}

/**
 * Whether the slices of one table, of the whole level and of every part, can be read, hold all cells between them, agree with each
 * other and keep what the indicator promises.
 */
export async function checkTable(
  documents: ReleaseDocuments,
  manifest: Release,
  entry: TableEntry,
  home: TableHome,
  parts: readonly PartTable[],
): Promise<void> {
  const indicator = manifest.indicators.find(({ id }) => id === entry.indicator);
  if (!indicator) return;
  const listed = await slicesOf(documents, entry, home);
  if (!listed) return;
  const categories = categoriesOf(manifest, indicator);
  const budgetOf = (slice: Slice): Budget | undefined => {
    const periods = slice.period === undefined ? entry.periods.length : 1;
    return wholeTableBudget(home.index.codes.length, periods * (slice.category === undefined ? categories.length : 1));
  };
  const check = new SliceCheck(documents, indicator, entry, categories);
  const whole = await check.read(listed.slices, { ...home, files: listed.files }, budgetOf);
  if (whole.length < listed.slices.length) return;
  // A breakdown may have categories that this table does not.
  const found = categories.filter((category) => whole.some(({ table }) => table.categories.includes(category)));
  const cells = new TableCells(home.index.codes, entry.periods, found, entry.metrics);
  for (const { slice, table } of whole) {
    check.compare(cells, slice, table);
    for (const fault of protectionFaults(indicator, table, entry.metrics))
      documents.findings.fault({ file: documents.nameOf(slice.path), ...fault });
  }
  const missing = cells.missing();
  if (missing)
    documents.findings.fault({
      file: documents.nameOf(home.namedBy),
      where: `tables, ${entry.indicator}, ${entry.level}`,
      ...placed(missing),
    });

  await inParallel(parts, documents.store.concurrency, async (part) => {
    if (!isSame(part.entry.metrics, entry.metrics) || !isSame(part.entry.periods, entry.periods)) {
      const expected = `the metrics and periods of the manifest`;
      documents.findings.fault({
        file: documents.nameOf(part.home.namedBy),
        where: `tables, ${entry.indicator}`,
        found: 'others',
        expected,
      });
      return;
    }
    const ofPart = await slicesOf(documents, part.entry, part.home);
    const slices = ofPart ? await check.read(ofPart.slices, { ...part.home, files: ofPart.files }, () => PART_TABLE_BUDGET) : [];
    if (!ofPart || slices.length < ofPart.slices.length) return;
    const own = new TableCells(part.home.index.codes, entry.periods, found, entry.metrics);
    for (const { slice, table } of slices) {
      check.compare(cells, slice, table);
      check.compare(own, slice, table);
    }
    const lacking = own.missing();
    if (lacking)
      documents.findings.fault({ file: documents.nameOf(part.home.namedBy), where: `tables, ${entry.indicator}`, ...placed(lacking) });
  });
}

/** A missing cell as a fault of the document that lists the slices: its place goes with what was found. */
function placed({ where, found, expected }: { where: string; found: string; expected: string }): { found: string; expected: string } {
  return { found: `${found} (${where})`, expected };
}

async function slicesOf(
  documents: ReleaseDocuments,
  { slices, list, indicator, level }: TableEntry,
  { files, namedBy }: TableHome,
): Promise<{ slices: readonly Slice[]; files: Files } | undefined> {
  const fault = (found: string, expected: string): void =>
    documents.findings.fault({ file: documents.nameOf(namedBy), where: `tables, ${indicator}, ${level}`, found, expected });
  if (list === undefined) {
    if (slices === undefined) fault('no slices', 'slices or a list');
    return slices && { slices, files };
  }
  const listed = await documents.valid(list, files, namedBy, validateSliceList);
  const other = listed && slices?.find((slice) => !listed.slices.some((each) => isDeepStrictEqual(each, slice)));
  if (other !== undefined) fault(`${other.path}, which is not in the list of slices`, 'slices of that list');
  return listed;
}

function categoriesOf(manifest: Release, { breakdown }: Indicator): string[] {
  if (breakdown === undefined) return [TOTAL];
  return manifest.breakdowns.find(({ id }) => id === breakdown)?.categories.map(({ code }) => code) ?? [];
}

interface ReadSlice {
  readonly slice: Slice;
  readonly table: Table;
}

class SliceCheck {
  constructor(
    readonly documents: ReleaseDocuments,
    readonly indicator: Indicator,
    readonly entry: TableEntry,
    readonly categories: readonly string[],
  ) {}

  /** The slices that can be read; the others are among the faults. */
  async read(slices: readonly Slice[], home: TableHome, budgetOf: (slice: Slice) => Budget | undefined): Promise<ReadSlice[]> {
    const read = await inParallel(slices, this.documents.store.concurrency, async (slice) => {
      const decode = (document: unknown): Table => this.#decode(document, slice, home);
      const table = await this.documents.decoded(slice.path, home.files, home.namedBy, decode, budgetOf(slice));
      return table && { slice, table };
    });
    return read.filter((slice) => slice !== undefined);
  }

  compare(cells: TableCells, slice: Slice, table: Table): void {
    const fault = cells.add(table);
    if (fault) this.documents.findings.fault({ file: this.documents.nameOf(slice.path), ...fault });
  }

  #decode(document: unknown, slice: Slice, { index, indexPath }: TableHome): Table {
    const { indicator, entry, categories } = this;
    const table = decodeTable(document, index, { indicator, level: entry.level });
    const { dimension } = document as TableDocument;
    const href = posix.join(posix.dirname(slice.path), dimension.region.href);
    if (href !== indexPath) throw invalid(undefined, '/dimension/region/href', indexPath, href);
    expect(dimension.metric.category.index, entry.metrics, 'metric');
    expect(table.periods, slice.period === undefined ? entry.periods : [slice.period], 'period');
    if (slice.category !== undefined) expect(table.categories, [slice.category], 'category');
    const other = table.categories.find((code) => !categories.includes(code));
    if (other !== undefined) throw invalid(undefined, '/dimension/category/category/index', 'categories of the breakdown', other);
    return table;
  }
}

function expect(found: readonly string[], expected: readonly string[], dimension: string): void {
  if (!isSame(found, expected)) throw invalid(undefined, `/dimension/${dimension}/category/index`, expected.join(', '), found);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
