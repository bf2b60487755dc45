import type { Level } from '../contract/types.generated.js';
import type { RegionIndex } from '../regions/region-index.js';
import { unknown } from '../sources/resolve-query.js';
import type { Source } from '../sources/source.js';

export interface LocatedRegion {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly regions: RegionIndex;
}

/**
 * Finds the level of a region. Indexes are asked from large to small levels, so that a gemeente never costs the list of all buurten.
 * @throws SourceError `unknown` when no level has the code
 */
export async function locateRegion(source: Source, levels: readonly Level[], code: string, signal?: AbortSignal): Promise<LocatedRegion> {
  for (const level of levels) {
    const regions = await source.regions(level.id, undefined, signal);
    if (regions.positionOf(code) !== undefined) return { code, name: regions.nameOf(code), level, regions };
  }
  throw unknown(
    'region',
    code,
    levels.map(({ id }) => id),
  );
}

/** Wijken and buurten, by the names that CBS gives to these levels. */
export function areNeighbourhoods({ id }: Level): boolean {
  return id === 'wijk' || id === 'buurt';
}
