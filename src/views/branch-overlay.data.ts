import type { PeerGroup, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { unknown } from '../sources/resolve-query.js';
import type { Source } from '../sources/source.js';
import { peerRegions } from './peer-regions.js';
import { loadRegionMap, type RegionMapData, type RegionMapQuery } from './region-map.data.js';

/** Which two branches are laid over each other, and where. */
export interface BranchOverlayQuery extends Omit<RegionMapQuery, 'branch'> {
  /** Codes of two different categories. */
  readonly branches: readonly [first: string, second: string];
  /** Ids of peer groups, within each of which the correlation is given too; those of another level have nothing to say here. */
  readonly peers?: readonly string[] | undefined;
}

/**
 * All that an overlay is drawn from: the map of the first branch, with that of the second over the same regions and outlines.
 * Its number of cells is of both together.
 */
export interface BranchOverlayData extends RegionMapData {
  readonly maps: readonly [first: RegionMapData, second: RegionMapData];
  readonly peers: readonly PeerGroup[];
}

/**
 * Fetches the figures of both branches at once. Undefined when no region lies within.
 * @throws SourceError `unknown` when the release lacks what is asked for by name, or for peers that are similar regions, which are of one region
 */
export async function loadBranchOverlay(
  source: Source,
  { branches, peers = [], ...query }: BranchOverlayQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<BranchOverlayData | undefined> {
  const load = (branch: string): Promise<RegionMapData | undefined> => loadRegionMap(source, { ...query, branch }, speech, signal);
  const [first, second] = await Promise.all([load(branches[0]), load(branches[1])]);
  if (first === undefined || second === undefined) return undefined;
  const groups = peers.map((id) => groupOf(first.open.release, id)).filter(({ level }) => level === query.level);
  const resolved = async (group: PeerGroup): Promise<PeerGroup> => ({
    ...group,
    regions: [...(await peerRegions(source, group, undefined, signal))],
  });
  return {
    ...first,
    cells: first.cells + second.cells,
    maps: [first, second],
    peers: await Promise.all(groups.map(resolved)),
  };
}

function groupOf({ peerGroups }: Release, id: string): PeerGroup {
  const group = peerGroups.find((each) => each.id === id);
  if (group !== undefined) return group;
  throw unknown(
    'peers',
    id,
    peerGroups.map((each) => each.id),
  );
}
