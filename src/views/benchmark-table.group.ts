import type { Level, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { regionsBelow } from '../regions/make-region-index.js';
import { unknown } from '../sources/resolve-query.js';
import type { Source } from '../sources/source.js';
import { locateRegion, type LocatedRegion } from './region-level.data.js';

/** The regions that a region is compared with. The region itself may lie outside. */
export interface BenchmarkGroup {
  readonly name: string;
  readonly codes: readonly string[];
  /** The region that all of them lie in, where that is what makes the group. */
  readonly within?: string;
  /** Whether a page asked for this group by name. */
  readonly isAsked: boolean;
}

/** Whether regions get a place among each other: neighbourhoods only where a page asks for their group. */
export function isRanked({ level, group }: { readonly level: Level; readonly group: BenchmarkGroup }): boolean {
  return group.isAsked || !areNeighbourhoods(level);
}

/** Wijken and buurten, by the names that CBS gives to these levels. */
export function areNeighbourhoods({ id }: Level): boolean {
  return id === 'wijk' || id === 'buurt';
}

/**
 * The group of a region: the peer group asked for, the regions within a region asked for, or within the parent. Not asked for, the first
 * peer group that has the region; else all regions of the level, of wijken and buurten those of the same gemeente.
 * @throws SourceError `unknown` for a reference that the release does not have, or a peer group of another level
 */
export async function groupOf(
  source: Source,
  release: Release,
  region: LocatedRegion,
  reference: string | undefined,
  speech: Speech,
  signal?: AbortSignal,
): Promise<BenchmarkGroup> {
  const { code, level, regions } = region;
  const { many } = speech.level(level);
  const { where } = speech.words.regionMap;
  const peers = release.peerGroups.filter((group) => group.level === level.id);
  const within = async (ancestor: string, isAsked: boolean): Promise<BenchmarkGroup> => {
    const { name } = await locateRegion(source, release.levels, ancestor, signal);
    return { name: where(many, name), codes: regionsBelow(regions, ancestor), within: ancestor, isAsked };
  };

  const asked = peers.find(({ id }) => id === reference);
  if (asked !== undefined) return { name: speech.text(asked.title), codes: asked.regions, isAsked: true };
  if (release.peerGroups.some(({ id }) => id === reference))
    throw unknown(
      'reference',
      reference!,
      peers.map(({ id }) => id),
    );
  const parent = regions.ancestorLevels[0] === undefined ? undefined : regions.ancestorOf(code, regions.ancestorLevels[0]);
  if (reference === 'parent' && parent !== undefined) return within(parent, true);
  if (reference !== undefined && regionsBelow(regions, reference).length > 0) return within(reference, true);

  const usual = peers.find((group) => group.regions.includes(code));
  if (usual !== undefined) return { name: speech.text(usual.title), codes: usual.regions, isAsked: false };
  const around = level.partsOf === undefined ? parent : (regions.ancestorOf(code, level.partsOf) ?? parent);
  if (areNeighbourhoods(level) && around !== undefined) return within(around, false);
  return { name: where(many, undefined), codes: regions.codes, isAsked: reference === 'parent' };
}
