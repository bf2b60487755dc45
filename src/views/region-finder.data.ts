import type { Level } from '../contract/types.generated.js';
import { placeLevelOf } from '../regions/place-level.js';
import type { RegionIndex } from '../regions/region-index.js';
import { makeSearchable, type SearchableRegions } from '../regions/searchable-regions.js';
import type { Source } from '../sources/source.js';

/** What is searched. */
export interface FinderQuery {
  /** Levels that are searched, largest regions first. */
  readonly levels: readonly Level[];
  /** Only regions below this region are fetched. Default: all. */
  readonly within?: string | undefined;
}

/** What became of the search in one level. */
export type LevelOutcome =
  { readonly level: Level; readonly regions: SearchableRegions } | { readonly level: Level; readonly error: unknown };

/**
 * Makes the regions of each level ready to be searched, in the order of the levels; `onLevel` hears of each as it is there, or failed.
 * Resolves when all are done. Rejects with the signal's reason when it is aborted, and with nothing else.
 */
export async function loadFinder(
  source: Source,
  { levels, within }: FinderQuery,
  onLevel: (outcome: LevelOutcome) => void,
  signal: AbortSignal,
): Promise<void> {
  const requests = new Map<string, Promise<RegionIndex>>();
  const ask = (level: string, below?: string): Promise<RegionIndex> => {
    const request = requests.get(level) ?? source.regions(level, below, signal);
    requests.set(level, request);
    // It may fail before its turn comes; then it is heard of in its turn.
    request.catch(() => undefined);
    return request;
  };
  for (const { id } of levels) void ask(id, within);
  for (const level of levels) {
    try {
      const index = await ask(level.id);
      const known = index.ancestorLevels.filter((id) => requests.has(id) || id === placeLevelOf(index));
      // Without the name of a higher level a region is found all the same.
      const above = await Promise.all(known.map((id) => ask(id).catch(() => undefined)));
      const regions = await makeSearchable(
        index,
        above.filter((each) => each !== undefined),
        signal,
      );
      signal.throwIfAborted();
      onLevel({ level, regions });
    } catch (error) {
      signal.throwIfAborted();
      onLevel({ level, error });
    }
  }
}
