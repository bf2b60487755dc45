import type { Level, PeerGroup, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { regionsBelow } from '../regions/make-region-index.js';
import { unknown } from '../sources/resolve-query.js';
import type { Source } from '../sources/source.js';
import { peerRegions } from './peer-regions.js';
import { areNeighbourhoods, locateRegion, type LocatedRegion } from './region-level.data.js';

/** The regions that a region is compared with. The region itself may lie outside. */
export interface BenchmarkGroup {
  readonly name: string;
  readonly codes: readonly string[];
  /** The region that all of them lie in, where that is what makes the group. */
  readonly within?: string;
  /** Whether it was asked for by name. */
  readonly isAsked: boolean;
  /** What asks for it by name: of all regions of a level the largest that they lie in; undefined where there is none. */
  readonly id: string | undefined;
  /** The region in whose group of similar regions all others are, and by which facts they are alike. */
  readonly similarTo?: { readonly name: string; readonly facts: PeerGroup['facts'] };
}

/** Whether regions get a place among each other: neighbourhoods only where their group was asked for. */
export function isRanked({ level, group }: { readonly level: Level; readonly group: BenchmarkGroup }): boolean {
  return group.isAsked || !areNeighbourhoods(level);
}

/**
 * The group of a region: the peer group asked for, the regions within a region asked for, or within the parent. Not asked for, the first
 * peer group that has the region; else all regions of the level, of wijken and buurten those of the same gemeente.
 * @throws SourceError `unknown` for a reference that the release does not have, a peer group of another level, or similar regions of a
 * region of which these are not known
 */
export async function groupOf(
  source: Source,
  release: Release,
  region: LocatedRegion,
  reference: string | undefined,
  speech: Speech,
  signal?: AbortSignal,
): Promise<BenchmarkGroup> {
  const { code, name, level, regions } = region;
  const { many } = speech.level(level);
  const { where } = speech.words.regionMap;
  const peers = release.peerGroups.filter((group) => group.level === level.id);
  const within = async (ancestor: string, isAsked: boolean): Promise<BenchmarkGroup> => {
    const place = await locateRegion(source, release.levels, ancestor, signal);
    return { name: where(many, place.name), codes: regionsBelow(regions, ancestor), within: ancestor, isAsked, id: ancestor };
  };

  const asked = peers.find(({ id }) => id === reference);
  if (asked !== undefined) {
    const alike = await peerRegions(source, asked, code, signal);
    return {
      name: speech.text(asked.title),
      codes: asked.similar === undefined ? alike : [code, ...alike],
      isAsked: true,
      id: asked.id,
      ...(asked.similar === undefined ? {} : { similarTo: { name, facts: asked.facts } }),
    };
  }
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
  if (usual !== undefined) return { name: speech.text(usual.title), codes: usual.regions, isAsked: false, id: usual.id };
  const whole = regions.ancestorOf(code, regions.ancestorLevels.at(-1) ?? '');
  const around = level.partsOf === undefined ? parent : (regions.ancestorOf(code, level.partsOf) ?? parent);
  if (areNeighbourhoods(level) && around !== undefined) return within(around, false);
  return { name: where(many, undefined), codes: regions.codes, isAsked: reference === 'parent', id: whole };
}
