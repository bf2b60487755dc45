import type { Level, PeerGroup, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import type { RegionIndex } from '../regions/region-index.js';
import { requireRegions } from '../sources/resolve-query.js';
import type { Source } from '../sources/source.js';
import { locateRegion } from './region-level.data.js';

/** Which regions of a level are shown: all, those within one region or one peer group, those of a list, or of both. */
export interface RegionSet {
  /** Region that all lie within, where that is one region. */
  readonly within: string | undefined;
  /** Name of the region or peer group that all lie within. */
  readonly name: string | undefined;
  /** Whether a region is one of them; undefined where `within` says it all. */
  readonly has: ((code: string, regions: RegionIndex) => boolean) | undefined;
}

/**
 * Finds the regions that are asked for. Undefined when there can be none: a gemeente has no gemeenten below it.
 * @param within code of a region, or id of a peer group
 * @throws SourceError `unknown` when no level has the region
 */
export async function regionSetOf(
  source: Source,
  release: Release,
  level: Level,
  { within, regions }: { readonly within?: string | undefined; readonly regions?: readonly string[] | undefined },
  speech: Speech,
  signal?: AbortSignal,
): Promise<RegionSet | undefined> {
  const listed = regions === undefined ? undefined : new Set(regions);
  const isListed = listed === undefined ? undefined : (code: string): boolean => listed.has(code);
  if (within === undefined) return { within, name: undefined, has: isListed };
  const group = release.peerGroups.find(({ id }) => id === within);
  if (group === undefined) {
    const place = await locateRegion(source, release.levels, within, signal);
    return isAbove(release, place.level, level) ? { within, name: place.name, has: isListed } : undefined;
  }
  const own = release.levels.find(({ id }) => id === group.level);
  if (own === undefined || (own !== level && !isAbove(release, own, level))) return undefined;
  const isMember = membership(group, level);
  return {
    within: undefined,
    name: speech.text(group.title),
    has: (code, index) => isMember(code, index) && (isListed === undefined || isListed(code)),
  };
}

/**
 * Codes of the regions of a set; undefined: all that were fetched.
 * @throws SourceError `unknown` when a list has a region that is not there
 */
export function codesOf({ has }: RegionSet, asked: readonly string[] | undefined, fetched: RegionIndex): ReadonlySet<string> | undefined {
  if (asked !== undefined) requireRegions(asked, (code) => fetched.positionOf(code) !== undefined, fetched.codes);
  return has === undefined ? undefined : new Set(fetched.codes.filter((code) => has(code, fetched)));
}

function membership({ regions, level: groupLevel }: PeerGroup, level: Level): (code: string, index: RegionIndex) => boolean {
  const members = new Set(regions);
  if (groupLevel === level.id) return (code) => members.has(code);
  return (code, index) => members.has(index.ancestorOf(code, groupLevel) ?? '');
}

function isAbove({ levels }: Release, higher: Level, lower: Level): boolean {
  return levels.indexOf(higher) < levels.indexOf(lower);
}
