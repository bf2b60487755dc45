import type { Boundaries } from '../geometry/index.js';
import { readBoundaries } from '../geometry/index.js';
import { PublicationError } from '../faults.js';
import type { LevelSettings } from '../types.generated.js';
import type { CsvFiles } from './csv-files.js';
import { linksOf, type Link } from './table-links.js';
import type { Settings } from './settings.js';
import type { UnjoinedList } from './unjoined-list.js';

/** A region of a level before its place in the levels is known. */
export interface RegionDraft {
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
  /** The line of the table that names the parent. */
  readonly parentRow?: number;
}

export interface LevelDraft {
  /** In the order of the source. */
  readonly regions: readonly RegionDraft[];
  /** Codes that the publication leaves out: they may be in tables. */
  readonly excluded: ReadonlySet<string>;
  readonly boundaries?: Boundaries;
}

/**
 * The regions of a level with their names and the codes of their parents, without those that `exclude` leaves out.
 * @throws PublicationError when a source is absent or wrong, or hardly fits the regions
 */
export async function readRegionDrafts(
  level: LevelSettings,
  settings: Settings,
  files: CsvFiles,
  unjoined: UnjoinedList,
): Promise<LevelDraft> {
  const boundaries = await readLevelBoundaries(level, settings);
  const found: RegionDraft[] = boundaries
    ? boundaries.features.map(({ code, name, parent }) => ({ code, name: name ?? code, ...(parent !== undefined && { parent }) }))
    : Object.entries(level.regions ?? {}).map(([code, name]) => ({ code: code.trim(), name: name.trim() }));

  const { names, parent } = level;
  const nameOf = names && linksOf(await files.read(settings.resolve(names.file)), names.code, names.name);
  const parentOf =
    parent?.file === undefined ? undefined : linksOf(await files.read(settings.resolve(parent.file)), parent.child!, parent.parent!);
  const linked = found.map((region) => {
    const link = parentOf?.get(region.code);
    return {
      ...region,
      name: nameOf?.get(region.code)?.to ?? region.name,
      ...(parent?.code !== undefined && { parent: parent.code.trim() }),
      ...(link && { parent: link.to, parentRow: link.row }),
    };
  });

  const isExcluded = exclusionOf(level);
  const regions = linked.filter((region) => !isExcluded(region));
  const excluded = new Set([
    ...(level.exclude ?? []).flatMap((item) => (typeof item === 'string' ? [item.trim()] : [])),
    ...linked.filter(isExcluded).map(({ code }) => code),
  ]);
  if (nameOf) noteLinks(names!.file, nameOf, names!.code);
  if (parentOf) noteLinks(parent!.file!, parentOf, parent!.child!);

  const kept = new Set(regions.map(({ code }) => code));
  return {
    regions,
    excluded,
    ...(boundaries && { boundaries: { ...boundaries, features: boundaries.features.filter(({ code }) => kept.has(code)) } }),
  };

  function noteLinks(file: string, links: ReadonlyMap<string, Link>, column: string): void {
    const codes = [...links.keys()].filter((code) => !excluded.has(code));
    unjoined.note(
      { file: settings.resolve(file), column, level: level.id },
      codes,
      regions.map(({ code }) => code),
    );
  }
}

async function readLevelBoundaries(level: LevelSettings, { resolve }: Settings): Promise<Boundaries | undefined> {
  if (level.geometry === undefined) return undefined;
  const { object, code, name, crs, parent, exclude = [] } = level;
  return readBoundaries(resolve(level.geometry), {
    code: code!,
    exclude: exclude.filter((item) => typeof item === 'string'),
    ...(object !== undefined && { object }),
    ...(name !== undefined && { name }),
    ...(crs !== undefined && { crs }),
    ...(parent?.property !== undefined && { parent: parent.property }),
  });
}

function exclusionOf({ exclude = [] }: LevelSettings): (region: RegionDraft) => boolean {
  const codes = new Set(exclude.flatMap((item) => (typeof item === 'string' ? [item.trim()] : [])));
  const names = new Set(exclude.flatMap((item) => (typeof item === 'string' ? [] : [item.name.trim()])));
  return ({ code, name, parent }) => codes.has(code) || names.has(name) || (parent !== undefined && codes.has(parent));
}

/** @throws PublicationError for codes that cannot be part of an address or a list */
export function checkCodes(draft: LevelDraft, file: string): void {
  const faults = draft.regions
    .filter(({ code }) => code === '' || /\s/.test(code))
    .map(({ code }) => ({ file, where: `region "${code}"`, found: `region code "${code}"`, expected: 'a code without spaces' }));
  if (faults.length > 0) throw new PublicationError(faults);
}
