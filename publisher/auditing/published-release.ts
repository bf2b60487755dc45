import type { Release, Slice, TableEntry } from '../../src/contract/types.generated.js';
import { validateRelease, validateSliceList } from '../../src/contract/validators.generated.js';
import type { Metric } from '../../src/contract/types.generated.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { checked } from '../../src/sources/checked.js';
import { decodeTable } from '../../src/tables/decode-table.js';
import type { Column, Table } from '../../src/tables/table.js';
import type { Store } from '../checking/store.js';
import type { AuditedLevel, AuditedRelease, PeriodFigures } from './audited-release.js';
import { pluralOf } from './prepared-release.js';

/** A release that was written, whose files were checked already. @param folder empty, or ending with a slash */
export async function publishedRelease(store: Store, folder: string): Promise<AuditedRelease> {
  const read = async (path: string): Promise<unknown> => {
    const content = await store.read(`${folder}${path}`);
    if (content === undefined) throw new Error(`${folder}${path} is not there`);
    return JSON.parse(content.toString()) as unknown;
  };
  const manifest = checked(validateRelease, await read('release.json'));
  const indexes = new Map<string, RegionIndex>();
  for (const { id, index } of manifest.levels) indexes.set(id, decodeRegionIndex(await read(index), { level: id }));
  return new PublishedRelease(manifest, folder, read, indexes);
}

class PublishedRelease implements AuditedRelease {
  readonly id: string;
  readonly levels: readonly AuditedLevel[];
  readonly breakdowns: AuditedRelease['breakdowns'];
  readonly indicators: AuditedRelease['indicators'];
  readonly #slices = new Map<TableEntry, readonly Slice[]>();
  /** A slice with all periods is asked for period after period. */
  #lastRead: { readonly path: string; readonly table: Table } | undefined;

  constructor(
    readonly manifest: Release,
    folder: string,
    readonly read: (path: string) => Promise<unknown>,
    readonly indexes: ReadonlyMap<string, RegionIndex>,
  ) {
    const { id, levels, breakdowns, indicators, tables } = manifest;
    this.id = id;
    this.levels = levels.map(({ id: level, plural }) => publishedLevel(indexes, level, pluralOf(level, plural)));
    this.breakdowns = breakdowns;
    this.indicators = indicators.map((indicator) => ({
      ...indicator,
      tables: tables
        .filter((entry) => entry.indicator === indicator.id)
        .map(({ level, periods, list, slices }) => ({ level, periods, file: `${folder}${list ?? slices?.[0]?.path ?? ''}` })),
    }));
  }

  async figures(id: string, level: string, period: string): Promise<PeriodFigures | undefined> {
    const { manifest } = this;
    const entry = manifest.tables.find((table) => table.indicator === id && table.level === level);
    const indicator = manifest.indicators.find((item) => item.id === id);
    if (entry?.periods.includes(period) !== true || indicator === undefined) return undefined;
    const slices = await this.#slicesOf(entry);
    const ofPeriod = slices.filter((slice) => slice.period === period);
    const pieces: PeriodFigures[] = [];
    for (const { path } of ofPeriod.length > 0 ? ofPeriod : slices.filter((slice) => slice.period === undefined)) {
      const table =
        this.#lastRead?.path === path
          ? this.#lastRead.table
          : decodeTable(await this.read(path), this.indexes.get(level)!, { indicator, level });
      if (ofPeriod.length === 0) this.#lastRead = { path, table };
      pieces.push(periodOf(table, table.periods.indexOf(period)));
    }
    return pieces.length === 1 ? pieces[0] : joined(pieces);
  }

  async #slicesOf(entry: TableEntry): Promise<readonly Slice[]> {
    if (entry.list === undefined) return entry.slices ?? [];
    let slices = this.#slices.get(entry);
    if (slices === undefined) this.#slices.set(entry, (slices = checked(validateSliceList, await this.read(entry.list)).slices));
    return slices;
  }
}

function publishedLevel(indexes: ReadonlyMap<string, RegionIndex>, id: string, plural: string): AuditedLevel {
  const index = indexes.get(id)!;
  const ancestors = new Map<string, Int32Array>();
  for (const above of index.ancestorLevels) {
    const parents = indexes.get(above);
    if (parents === undefined) continue;
    const positions = index.codes.map((code) => parents.positionOf(index.ancestorOf(code, above) ?? '') ?? -1);
    ancestors.set(above, Int32Array.from(positions));
  }
  return { id, plural, codes: index.codes, ancestors };
}

function periodOf({ columns, categories, codes }: Table, position: number): PeriodFigures {
  const size = categories.length * codes.length;
  const [from, to] = [position * size, (position + 1) * size];
  const ofPeriod = Object.entries(columns).map(([metric, { values, status }]): [string, Column] => [
    metric,
    { values: values.subarray(from, to), status: status.subarray(from, to) },
  ]);
  return { categories, columns: Object.fromEntries(ofPeriod) };
}

/** Slices of one category each, as one. */
function joined(pieces: readonly PeriodFigures[]): PeriodFigures | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  const columns: Partial<Record<Metric, Column>> = {};
  for (const metric of Object.keys(first.columns) as Metric[]) {
    const size = pieces.reduce((sum, piece) => sum + piece.columns[metric]!.values.length, 0);
    const column = { values: new Float64Array(size), status: new Uint8Array(size) };
    let at = 0;
    for (const piece of pieces) {
      column.values.set(piece.columns[metric]!.values, at);
      column.status.set(piece.columns[metric]!.status, at);
      at += piece.columns[metric]!.values.length;
    }
    columns[metric] = column;
  }
  return { categories: pieces.flatMap(({ categories }) => categories), columns };
}
