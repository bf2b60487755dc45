import type { Files, Level, PartList, TableEntry } from '../contract/types.generated.js';
import { validatePart, validatePartList } from '../contract/validators.generated.js';
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
  /** The same outlines in fewer bytes. */
  readonly packed: ReleaseFile | undefined;
  readonly tables: readonly TableEntry[];
  readonly files: Files;
}

/** A section that holds the regions below a region. */
export interface SectionBelow {
  readonly section: Section;
  /** True when the section holds nothing but these regions. */
  readonly isExact: boolean;
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
    const file = fileAt(url, list.parts[region]!, list.files, `/parts/${region}`);
    const part = await this.#files.document(validatePart, file, signal);
    if (part.region !== region) throw invalid(url, '/region', region, part.region);
    const place = part.levels.findIndex(({ id }) => id === level.id);
    return place < 0 ? undefined : this.#section(part.levels[place]!, part.tables, part.files, `/levels/${place}`);
  }

  /** The section that holds the regions of a level below a region of any level: of a part, where that is usable, else the whole level. */
  async sectionBelow(level: Level, within: string, isUsable: (section: Section) => boolean, signal: AbortSignal): Promise<SectionBelow> {
    const part = await this.#partWith(level, within, signal);
    const section = part === undefined ? undefined : await this.section(level, part, signal);
    return section !== undefined && isUsable(section)
      ? { section, isExact: part === within }
      : { section: this.whole(level), isExact: false };
  }

  /** Code of the part that holds all regions of a level below a region; undefined: only the level as a whole does. */
  async #partWith(level: Level, within: string, signal: AbortSignal): Promise<string | undefined> {
    if (level.partsOf === undefined) return undefined;
    const { parts } = await this.#list(level.partsOf, signal);
    if (Object.hasOwn(parts, within)) return within;
    const { release } = this.#located;
    const parents = levelOf(release, level.partsOf);
    if (regionsBelow(await this.wholeIndex(parents, signal), within).length > 0) return undefined;
    for (const between of release.levels.slice(release.levels.indexOf(parents) + 1, release.levels.indexOf(level))) {
      const part = (await this.wholeIndex(between, signal)).ancestorOf(within, parents.id);
      if (part !== undefined && Object.hasOwn(parts, part)) return part;
    }
    return undefined;
  }

  /** Codes of the regions in a section that lie below a region of any level. Rejects with `unknown` when there are none. */
  async regionsBelow(level: Level, within: string, { index }: Section, signal: AbortSignal): Promise<string[]> {
    const codes = regionsBelow(await this.#files.index(index, level.id, signal), within);
    if (codes.length > 0) return codes;
    const parents = this.#located.release.levels.find(({ id }) => id === (level.partsOf ?? level.parent));
    throw unknown('within', within, parents === undefined ? [] : (await this.wholeIndex(parents, signal)).codes);
  }

  #section(
    { index, geometry, packed }: Pick<Level, 'index' | 'geometry' | 'packed'>,
    tables: readonly TableEntry[],
    files: Files,
    place: string,
  ): Section {
    const { url } = this.#located;
    return {
      index: fileAt(url, index, files, `${place}/index`),
      geometry: geometry === undefined ? undefined : fileAt(url, geometry, files, `${place}/geometry`),
      packed: packed === undefined ? undefined : fileAt(url, packed, files, `${place}/packed`),
      tables,
      files,
    };
  }

  #list(level: string, signal: AbortSignal): Promise<PartList> {
    const { release, url } = this.#located;
    const path = release.parts?.[level];
    if (path === undefined) throw invalid(url, `/parts/${level}`, 'the path of a list of parts', path);
    return this.#files.document(validatePartList, fileAt(url, path, release.files, `/parts/${level}`), signal);
  }
}
