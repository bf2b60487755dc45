import type { Level, Release } from '../contract/types.generated.js';
import { selectOutlines } from '../geometry/make-outlines.js';
import type { Outlines } from '../geometry/outlines.js';
import type { Speech } from '../language/speech.js';
import type { RegionIndex } from '../regions/region-index.js';
import { laterPart } from '../sources/later-part.js';
import { requireRegions } from '../sources/resolve-query.js';
import type { Source } from '../sources/source.js';
import type { DrillStep } from './drill.js';
import { locateRegion } from './region-level.data.js';
import { isAbove } from './release-terms.js';

/** Which regions are asked for. */
export interface RegionSetQuery {
  /** Code of a region, or id of a peer group. */
  readonly within?: string | undefined;
  /** Only these regions. */
  readonly regions?: readonly string[] | undefined;
  /** The place that a person went to, in place of both. */
  readonly went?: DrillStep | undefined;
}

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
 * @throws SourceError `unknown` when no level has the region, or for a peer group of similar regions, which are of one region
 */
export async function regionSetOf(
  source: Source,
  release: Release,
  level: Level,
  { within, regions, went }: RegionSetQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<RegionSet | undefined> {
  if (went !== undefined) return setWithin(went);
  const listed = regions === undefined ? undefined : new Set(regions);
  const isListed = listed === undefined ? undefined : (code: string): boolean => listed.has(code);
  if (within === undefined) return { within, name: undefined, has: isListed };
  const group = release.peerGroups.find(({ id }) => id === within);
  if (group !== undefined) {
    const { peerGroupSet } = await laterPart(import('./peer-group-set.data.js'));
    return peerGroupSet(source, release, level, group, isListed, speech, signal);
  }
  const place = await locateRegion(source, release.levels, within, signal);
  return isAbove(release, place.level, level) ? { within, name: place.name, has: isListed } : undefined;
}

/** What a person went into is known, and asked of no list of regions. */
function setWithin({ code, name, part }: DrillStep): RegionSet {
  if (part === undefined) return { within: code, name, has: undefined };
  return { within: part, name, has: (each, index) => index.ancestorLevels.some((level) => index.ancestorOf(each, level) === code) };
}

/**
 * Codes of the regions of a set; undefined: all that were fetched.
 * @throws SourceError `unknown` when a list has a region that is not there
 */
export function codesOf({ has }: RegionSet, asked: readonly string[] | undefined, fetched: RegionIndex): ReadonlySet<string> | undefined {
  if (asked !== undefined) requireRegions(asked, (code) => fetched.positionOf(code) !== undefined, fetched.codes);
  return has === undefined ? undefined : new Set(fetched.codes.filter((code) => has(code, fetched)));
}

const lastSelections = new WeakMap<Outlines, { readonly codes: ReadonlySet<string>; readonly outlines: Outlines }>();

/** The outlines of some regions: the same object as long as these are asked for, as for another period, so that a map stays as it lies. */
export function outlinesAmong(all: Outlines, codes: ReadonlySet<string>): Outlines {
  const last = lastSelections.get(all);
  if (last?.codes.size === codes.size && [...codes].every((code) => last.codes.has(code))) return last.outlines;
  const outlines = selectOutlines(all, codes);
  lastSelections.set(all, { codes, outlines });
  return outlines;
}
