import type { Level } from '../contract/types.generated.js';
import type { RegionIndex } from '../regions/region-index.js';
import { tellingLevelOf } from '../regions/place-level.js';
import type { Source } from '../sources/source.js';
import type { RegionMapData } from './region-map.data.js';

/** Names by which a reader tells regions apart; lists in the order of the codes of a map. */
export interface ToldNames {
  /** With the name of the region around it where several regions have the same: Centrum (Zeewolde). */
  readonly names: readonly string[];
  readonly around: RegionsAround;
}

/** Where regions lie. */
export interface RegionsAround {
  readonly level: Pick<Level, 'id' | 'title' | 'plural'>;
  /** Name of the region around each; empty where it is not known. */
  readonly names: readonly string[];
  /** Name of each region itself. */
  readonly own: readonly string[];
}

/** What is known of regions, as long as they are on a page. */
const known = new WeakMap<RegionIndex, ToldNames>();

/**
 * Fetches the names of the level above that tells the regions of a map apart. Resolves with what gives the names of all regions that were told
 * apart so far: a function of its own each time, so that a map knows that there are more.
 */
export async function tellApart(
  source: Source,
  { open, regions }: Pick<RegionMapData, 'open' | 'regions'>,
): Promise<(regions: RegionIndex) => ToldNames | undefined> {
  const above = tellingLevelOf(regions);
  const level = open.release.levels.find(({ id }) => id === above);
  if (level !== undefined) known.set(regions, toldNames(regions, await source.regions(level.id), level));
  return (asked) => known.get(asked);
}

/** The names of regions, told apart by the regions of a level above. */
export function toldNames(index: RegionIndex, above: RegionIndex, level: Level): ToldNames {
  const own = index.names;
  const around = index.codes.map((code) => {
    const ancestor = index.ancestorOf(code, level.id);
    return ancestor === undefined || above.positionOf(ancestor) === undefined ? '' : above.nameOf(ancestor);
  });
  const seen = new Set<string>();
  const repeated = new Set(
    own.filter((name) => {
      const again = seen.has(name);
      seen.add(name);
      return again;
    }),
  );
  return {
    names: own.map((name, i) => (repeated.has(name) && around[i] !== '' ? `${name} (${around[i]!})` : name)),
    around: { level, names: around, own },
  };
}
