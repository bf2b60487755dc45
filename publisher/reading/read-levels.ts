import type { Succession } from '../../src/contract/later/types.generated.js';
import type { Progress, PreparedLevel, PreparedRegion } from '../prepared.js';
import { buildTopology, projectToPlane } from '../geometry/index.js';
import type { Fault } from '../faults.js';
import type { LevelSettings, ParentSettings } from '../types.generated.js';
import type { CsvFiles } from './csv-files.js';
import type { FaultList } from './fault-list.js';
import { levelWords } from './level-words.js';
import { oneOf } from './nearest-word.js';
import { readSuccessors } from './read-successors.js';
import { checkCodes, readRegionDrafts, type LevelDraft, type RegionDraft } from './region-drafts.js';
import type { Settings } from './settings.js';
import type { UnjoinedList } from './unjoined-list.js';

/** A level, and what only reading needs to know of it. */
export interface ReadLevel extends PreparedLevel {
  /** Codes that were left out on purpose. */
  readonly excluded: ReadonlySet<string>;
  /** Position of a region in `regions`. */
  readonly positionOf: ReadonlyMap<string, number>;
}

export interface Reading {
  readonly settings: Settings;
  readonly files: CsvFiles;
  readonly faults: FaultList;
  readonly unjoined: UnjoinedList;
  readonly progress: Progress;
}

/** Reads all levels from large to small; a level with a fault that leaves nothing to work with is absent, its faults are in the list. */
export async function readLevels(reading: Reading): Promise<Map<string, ReadLevel>> {
  const { settings, faults } = reading;
  const levels = new Map<string, ReadLevel>();
  for (const level of settings.publication.levels) {
    const draft = await faults.attempt(() => readRegionDrafts(level, settings, reading.files, reading.unjoined));
    if (draft === undefined) continue;
    const successors = await faults.attempt(() => successorsOf(level, draft, reading));
    const source = level.geometry === undefined ? settings.file : settings.resolve(level.geometry);
    await faults.attempt(() => checkCodes(draft, source));
    const prepared = await faults.attempt(() => prepareLevel(level, draft, source, levels, reading));
    if (prepared) levels.set(level.id, { ...prepared, ...(successors && { successors }) });
  }
  return levels;
}

async function successorsOf(
  { id, vintage, successors }: LevelSettings,
  { regions }: LevelDraft,
  { settings, files }: Reading,
): Promise<Succession[] | undefined> {
  if (successors === undefined) return undefined;
  const file = settings.resolve(typeof successors === 'string' ? successors : successors.file);
  return readSuccessors(successors, file, { id, vintage, codes: regions.map(({ code }) => code) }, files);
}

function prepareLevel(
  settings: LevelSettings,
  draft: LevelDraft,
  source: string,
  larger: ReadonlyMap<string, ReadLevel>,
  reading: Reading,
): ReadLevel {
  const { id, vintage, attribution } = settings;
  const parentId = settings.parent?.level ?? countryOf(settings, reading, larger);
  const parentLevel = parentId === undefined ? undefined : larger.get(parentId);
  const country = settings.parent === undefined ? parentLevel?.regions[0]?.code : undefined;
  const regions = draft.regions.map((region): PreparedRegion => {
    const parent = region.parent ?? country;
    if (parent === undefined && settings.parent?.file !== undefined) reading.faults.add(noParentFault(region, settings.parent, reading));
    const position = parent === undefined ? undefined : parentLevel?.positionOf.get(parent);
    if (parent !== undefined && parentLevel && position === undefined) {
      reading.faults.add(parentFault(region, settings, source, parentLevel, reading));
    }
    const ancestor = position === undefined ? undefined : parentLevel!.regions[position]!;
    return { code: region.code, name: region.name, ancestors: ancestor ? { ...ancestor.ancestors, [parentId!]: ancestor.code } : {} };
  });
  regions.sort(byAncestors([...larger.keys()]));

  const words = levelWords(id);
  const plural = settings.plural ?? words?.plural;
  const { boundaries } = draft;
  const topology = boundaries && buildTopology(projectToPlane(boundaries));
  reading.progress(`${id}: ${regions.length} regions${topology ? `, ${topology.arcs.length} borders` : ''}`);
  return {
    id,
    title: settings.title ?? words?.title ?? id,
    ...(plural !== undefined && { plural }),
    ...(vintage !== undefined && { vintage }),
    ...(parentId !== undefined && { parent: parentId }),
    ...(attribution !== undefined && { attribution }),
    regions,
    ...(topology && { topology }),
    excluded: draft.excluded,
    positionOf: new Map(regions.map(({ code }, position) => [code, position])),
  };
}

/** A level that names no parent lies in the country: the largest level, where that is one region. */
function countryOf({ id }: LevelSettings, { settings }: Reading, larger: ReadonlyMap<string, ReadLevel>): string | undefined {
  const largest = settings.publication.levels[0]!.id;
  return id !== largest && larger.get(largest)?.regions.length === 1 ? largest : undefined;
}

/** A region outside the larger ones would silently be left out of their sums. */
function noParentFault({ code }: RegionDraft, { file, child, level }: ParentSettings, { settings: { resolve } }: Reading): Fault {
  return {
    file: resolve(file!),
    column: child!,
    found: `no row for ${code}`,
    expected: `a row with its parent of level ${level}, or the region in exclude`,
  };
}

function parentFault(
  region: RegionDraft,
  settings: LevelSettings,
  source: string,
  parentLevel: ReadLevel,
  { settings: { resolve } }: Reading,
): Fault {
  const { parent } = settings;
  const codes = parentLevel.regions.map(({ code }) => code);
  const expected = `a code of level ${parentLevel.id}: ${oneOf(codes)}`;
  const found = `parent "${region.parent ?? ''}" of ${region.code}`;
  if (parent?.file !== undefined) return { file: resolve(parent.file), row: region.parentRow!, column: parent.parent!, found, expected };
  const column = parent?.property;
  return { file: source, ...(column !== undefined && { column }), where: region.code, found, expected };
}

/** Orders by ancestors, largest level first, then by code. */
function byAncestors(levels: readonly string[]): (a: PreparedRegion, b: PreparedRegion) => number {
  return (a, b) => {
    for (const level of levels) {
      const order = compareText(a.ancestors[level] ?? '', b.ancestors[level] ?? '');
      if (order !== 0) return order;
    }
    return compareText(a.code, b.code);
  };
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
