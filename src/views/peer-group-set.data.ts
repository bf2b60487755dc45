import type { Level, PeerGroup, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import type { RegionIndex } from '../regions/region-index.js';
import type { Source } from '../sources/source.js';
import { peerRegions } from './peer-regions.js';
import type { RegionSet } from './region-set.data.js';
import { isAbove } from './release-terms.js';

/**
 * The regions of a level that are in a peer group, or in a region of it; undefined when there can be none. A later part: most maps show a
 * country, or what lies within one region.
 */
export async function peerGroupSet(
  source: Source,
  release: Release,
  level: Level,
  group: PeerGroup,
  isListed: ((code: string) => boolean) | undefined,
  speech: Speech,
  signal?: AbortSignal,
): Promise<RegionSet | undefined> {
  const own = release.levels.find(({ id }) => id === group.level);
  if (own === undefined || (own !== level && !isAbove(release, own, level))) return undefined;
  const isMember = membership(await peerRegions(source, group, undefined, signal), group, level);
  return {
    within: undefined,
    name: speech.text(group.title),
    has: (code, index) => isMember(code, index) && (isListed === undefined || isListed(code)),
  };
}

function membership(
  regions: readonly string[],
  { level: groupLevel }: PeerGroup,
  level: Level,
): (code: string, index: RegionIndex) => boolean {
  const members = new Set(regions);
  if (groupLevel === level.id) return (code) => members.has(code);
  return (code, index) => members.has(index.ancestorOf(code, groupLevel) ?? '');
}
