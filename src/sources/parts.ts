import type { Files, Level, Part, PartLevel, PartList, TableEntry } from '../contract/types.generated.js';
import { regionsBelow } from '../regions/make-region-index.js';
import type { RegionIndex } from '../regions/region-index.js';
import { invalid } from './checked.js';
import type { LocatedRelease } from './open-release.js';
import type { ReleaseFiles } from './release-files.js';
import { type ReleaseFile, fileAt } from './release-path.js';
import { levelOf, unknown } from './resolve-query.js';

/** A level as a whole, or the part of it below one region: where its index, outlines and figures are. */
export interface Section {
  readonly index: ReleaseFile;
  readonly geometry: ReleaseFile | undefined;
  readonly tables: readonly TableEntry[];
  readonly files: Files;
}

/** Where the regions below a region are to be found. */
export interface Below {
  /** Code of the part that holds them all; undefined: only the level as a whole does. */
  readonly part: string | undefined;
  /** True when the part holds nothing but these regions. */
  readonly isWholePart: boolean;
}

/** Finds what a release has about a level, or about the part of it below one region. */
export class Parts {
  readonly #located: LocatedRelease;
  readonly #files: ReleaseFiles;

  constructor(located: LocatedRelease, files: ReleaseFiles) {
    this.#located = located;
    this.#files = files;
  }

  whole(level: Level): Section {
    const { release } = this.#located;
    return this.#section(level, release.tables, release.files, `/levels/${release.levels.indexOf(level)}`);
  }

  wholeIndex(level: Level, signal: AbortSignal): Promise<RegionIndex> {
    return this.#files.index(this.whole(level).index, level.id, signal);
  }

  /** The part of a level below a region that has one; undefined where the part does not have this level. */
  async section(level: Level, region: string, signal: AbortSignal): Promise<Section | undefined> {
    const { url } = this.#located;
    const list = await this.#list(level.partsOf!, signal);
    const part: Part = await this.#files.part(fileAt(url, list.parts[region]!, list.files, `/parts/${region}`), signal);
    if (part.region !== region) throw invalid(url, '/region', region, part.region);
    const place = part.levels.findIndex(({ id }) => id === level.id);
    return place < 0 ? undefined : this.#section(part.levels[place]!, part.tables, part.files, `/levels/${place}`);
  }

  async has(level: Level, region: string, signal: AbortSignal): Promise<boolean> {
    return level.partsOf !== undefined && Object.hasOwn((await this.#list(level.partsOf, signal)).parts, region);
  }

  /** Which part holds the regions of a level below a region of any level. */
  async below(level: Level, within: string, signal: AbortSignal): Promise<Below> {
    if (level.partsOf === undefined) return WHOLE_LEVEL;
    if (await this.has(level, within, signal)) return { part: within, isWholePart: true };
    const { release } = this.#located;
    const parents = levelOf(release, level.partsOf);
    if (regionsBelow(await this.wholeIndex(parents, signal), within).length > 0) return WHOLE_LEVEL;
    for (const between of release.levels.slice(release.levels.indexOf(parents) + 1, release.levels.indexOf(level))) {
      const part = (await this.wholeIndex(between, signal)).ancestorOf(within, parents.id);
      if (part !== undefined && (await this.has(level, part, signal))) return { part, isWholePart: false };
    }
    return WHOLE_LEVEL;
  }

  /** Codes of the regions in a section that lie below a region of any level. Rejects with `unknown` when there are none. */
  async regionsBelow(level: Level, within: string, { index }: Section, signal: AbortSignal): Promise<string[]> {
    const codes = regionsBelow(await this.#files.index(index, level.id, signal), within);
    if (codes.length > 0) return codes;
    const parents = this.#located.release.levels.find(({ id }) => id === (level.partsOf ?? level.parent));
    throw unknown('within', within, parents === undefined ? [] : (await this.wholeIndex(parents, signal)).codes);
  }

  #section({ index, geometry }: Level | PartLevel, tables: readonly TableEntry[], files: Files, place: string): Section {
    const { url } = this.#located;
    return {
      index: fileAt(url, index, files, `${place}/index`),
      geometry: geometry === undefined ? undefined : fileAt(url, geometry, files, `${place}/geometry`),
      tables,
      files,
    };
  }

  #list(level: string, signal: AbortSignal): Promise<PartList> {
    const { release, url } = this.#located;
    const path = release.parts?.[level];
    if (path === undefined) throw invalid(url, `/parts/${level}`, 'the path of a list of parts', path);
    return this.#files.partList(fileAt(url, path, release.files, `/parts/${level}`), signal);
  }
}

const WHOLE_LEVEL: Below = { part: undefined, isWholePart: false };
