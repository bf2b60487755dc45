import type { Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { regionsBelow } from '../regions/make-region-index.js';
import type { Source } from '../sources/source.js';
import type { LocatedRegion } from './region-level.data.js';

/** What a person may choose from. */
export interface ComparisonChoices {
  /** Peer groups of the level. */
  readonly groups: readonly Choice[];
  /** The regions that the one in focus lies in, nearest first. */
  readonly around: readonly Choice[];
  /** Regions of the same level, by name; of a large level those around the region in focus. */
  readonly regions: readonly Choice[];
}

/** What asks for something, and its name. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A longer list is one of neighbourhoods of the whole country, in which no one finds one. */
const MOST_REGIONS = 500;

export async function choicesOf(
  source: Source,
  { peerGroups }: Release,
  { code, level, regions }: LocatedRegion,
  speech: Speech,
  signal?: AbortSignal,
): Promise<ComparisonChoices> {
  const around = regions.ancestorLevels.flatMap((id) => {
    const ancestor = regions.ancestorOf(code, id);
    return ancestor === undefined ? [] : [{ id, ancestor }];
  });
  const places = await Promise.all(
    // Looking the region up asked for these levels already.
    around.map(async ({ id, ancestor }) => ({ id: ancestor, label: (await source.regions(id, undefined, signal)).nameOf(ancestor) })),
  );
  const near = around.find(({ id }) => id === level.partsOf) ?? around[0];
  const offered = regions.codes.length <= MOST_REGIONS || near === undefined ? regions.codes : regionsBelow(regions, near.ancestor);
  const named = offered.map((id) => ({ id, label: regions.nameOf(id) }));
  return {
    groups: peerGroups.filter((group) => group.level === level.id).map(({ id, title }) => ({ id, label: speech.text(title) })),
    around: places,
    regions: named.sort((a, b) => speech.compare(a.label, b.label)),
  };
}
