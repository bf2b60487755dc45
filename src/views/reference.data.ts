import type { Indicator, PeerGroup, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { laterPart } from '../sources/later-part.js';
import { SourceError } from '../sources/source-error.js';
import type { Source, TableQuery } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import { peerRegions } from './peer-regions.js';
import { locateRegion, type LocatedRegion } from './region-level.data.js';
import { levelsOf } from './release-terms.js';

/** What figures are compared with: one region, or a peer group taken together. */
export interface Reference {
  /** Region code, or id of the peer group. */
  readonly code: string;
  readonly name: string;
  /** The group, when it is one; of similar regions with those of the region in focus. */
  readonly group?: PeerGroup;
  /** Figures of the reference: a table with one region, whose code is `code`. */
  readonly table: Table;
}

export interface ReferenceQuery {
  /** As in the attribute `reference`: undefined for the country, `parent`, a region code or the id of a peer group. */
  readonly reference: string | undefined;
  readonly indicator: Indicator;
  readonly period: TableQuery['period'];
  readonly category: TableQuery['category'];
  /** Whose parent `parent` is, and whose similar regions are compared with; where it is one region. */
  readonly region?: LocatedRegion | undefined;
  /** In place of a parent, where all regions lie within one. */
  readonly within?: string | undefined;
}

/**
 * Fetches what is compared with. Undefined when there is no country in the release, or no figure for it, and nothing else was asked for.
 * @throws SourceError `unknown` when a reference was asked for by name and the release does not have it
 */
export async function loadReference(
  source: Source,
  release: Release,
  query: ReferenceQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<Reference | undefined> {
  const { indicator, period, category, region } = query;
  const group = release.peerGroups.find(({ id }) => id === query.reference);
  if (group !== undefined) {
    // Most pages compare with a region: adding up comes with the figures that are added up.
    const adding = laterPart(import('../tables/sum-regions.js'));
    const figures = peerRegions(source, group, region?.code, signal).then(async (regions) => ({
      regions,
      table: await source.table({ indicator: indicator.id, level: group.level, regions, period, category }, signal),
    }));
    const [{ sumRegions }, { regions, table }] = await Promise.all([adding, figures]);
    const title = speech.text(group.title);
    const name = group.similar === undefined ? title : `${title} (${region!.name})`;
    return { code: group.id, name, group: { ...group, regions: [...regions] }, table: sumRegions(table, indicator, group.id) };
  }
  const figuresOf = async (level: string, regions?: readonly string[]): Promise<Table | undefined> => {
    try {
      return await source.table({ indicator: indicator.id, level, regions, period, category }, signal);
    } catch (error) {
      // The country is an offer, not a question: where it lacks this period or branch, the figure stands without it.
      if (query.reference === undefined && error instanceof SourceError && error.kind === 'unknown') return undefined;
      throw error;
    }
  };
  const code = codeOfReference(release, query);
  const levels = levelsOf(release, indicator.id);
  if (code === undefined) {
    const country = levels.find(({ count }) => count === 1);
    if (country === undefined || query.reference !== undefined) return undefined;
    // All of its level is the country: its figures need not wait for its code.
    const [table, { codes, names }] = await Promise.all([figuresOf(country.id), source.regions(country.id, undefined, signal)]);
    return table && { code: codes[0]!, name: names[0]!, table };
  }
  const { level, name } = await locateRegion(source, levels, code, signal);
  const table = await figuresOf(level.id, [code]);
  return table && { code, name, table };
}

function codeOfReference(release: Release, { reference, region, within, indicator }: ReferenceQuery): string | undefined {
  if (reference !== 'parent') return reference;
  if (within !== undefined) return within;
  if (region === undefined) return undefined;
  const withFigures = levelsOf(release, indicator.id).map(({ id }) => id);
  const level = region.regions.ancestorLevels.find((id) => withFigures.includes(id));
  return level === undefined ? undefined : region.regions.ancestorOf(region.code, level);
}
