import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FORMAT_MAJOR } from '../../src/contract/format.js';
import type { Indicator, Release, Releases, Slice, TableEntry } from '../../src/contract/types.generated.js';
import { validateRelease, validateSliceList } from '../../src/contract/validators.generated.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { checked } from '../../src/sources/checked.js';
import { decodeTable } from '../../src/tables/decode-table.js';
import type { Table } from '../../src/tables/table.js';

/** A release that was published before, read file by file. */
export class EarlierRelease {
  readonly #indexes = new Map<string, Promise<RegionIndex>>();

  private constructor(
    readonly manifest: Release,
    readonly directory: string,
  ) {}

  /**
   * The newest release that was published before this one, or on the same day; undefined where there is none.
   * @throws Error when its manifest cannot be read
   */
  static async before(
    { release, published }: { readonly release: string; readonly published: string },
    { releases }: Releases,
    out: string,
  ): Promise<EarlierRelease | undefined> {
    const entry = releases.find((each) => each.id !== release && each.status !== 'withdrawn' && each.published <= published);
    if (entry === undefined) return undefined;
    const file = join(out, entry.url);
    const document = checked(validateRelease, await json(file), file);
    if (Number.parseInt(document.format, 10) !== FORMAT_MAJOR) throw new Error(`${file}: format ${document.format}`);
    return new EarlierRelease(document, dirname(file));
  }

  /** All slices of one table, one after the other: between them they hold each cell, some of them twice. */
  async *slices(indicator: Indicator, entry: TableEntry): AsyncGenerator<Table> {
    const index = await this.#index(entry.level);
    for (const { path } of await this.#listed(entry))
      yield decodeTable(await this.#document(path), index, { indicator, level: entry.level });
  }

  async #listed({ slices, list }: TableEntry): Promise<readonly Slice[]> {
    return list === undefined ? (slices ?? []) : checked(validateSliceList, await this.#document(list), list).slices;
  }

  #index(level: string): Promise<RegionIndex> {
    let index = this.#indexes.get(level);
    if (index === undefined) {
      const { index: path } = this.manifest.levels.find(({ id }) => id === level)!;
      this.#indexes.set(level, (index = this.#document(path).then((document) => decodeRegionIndex(document, { level }))));
    }
    return index;
  }

  #document(path: string): Promise<unknown> {
    return json(join(this.directory, path));
  }
}

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8')) as unknown;
}
