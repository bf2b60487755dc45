import type { Indicator, Level } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { unknown } from '../sources/resolve-query.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import { choicesOf, type ComparisonChoices } from './comparison-choices.js';
import { periodOf, usualIndicators } from './indicators-of-level.js';
import { loadReference, type Reference } from './reference.data.js';
import { areNeighbourhoods, locateRegion } from './region-level.data.js';
import { tableEntryOf } from './release-terms.js';

/** What a region profile is asked to show. */
export interface RegionProfileQuery {
  readonly region: string;
  /** Ids of themes, in this order. None: all of the release that have an indicator. */
  readonly themes?: readonly string[] | undefined;
  /** Period, or a longer one that it lies in: a year for a quarter. Default: the newest of each indicator. */
  readonly period?: string | undefined;
  /** A region, `parent` or a peer group; default the country. */
  readonly reference?: string | undefined;
}

/** The newest figures of one indicator. Without a period the release has none for what was asked. */
export interface ProfileFigures {
  readonly indicator: Indicator;
  readonly period: string | undefined;
  /** One period: the region, and others of its level. */
  readonly table: Table | undefined;
  readonly reference: Reference | undefined;
}

/** All that a region profile is made from. */
export interface RegionProfileData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  readonly region: { readonly code: string; readonly name: string };
  readonly level: Level;
  /** Theme by theme; within a theme in the order of the release. */
  readonly figures: readonly ProfileFigures[];
  /** Ids of the themes that are shown. */
  readonly themes: readonly string[];
  readonly choices: ComparisonChoices;
}

/**
 * Fetches one slice of figures an indicator, and that of the reference, all at once. Undefined when there is no figure for any of them.
 * @throws SourceError `unknown` for a region, theme or reference that the release does not have
 */
export async function loadRegionProfile(
  source: Source,
  query: RegionProfileQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<RegionProfileData | undefined> {
  const open = await source.open(signal);
  const { release } = open;
  const known = release.themes.map(({ id }) => id);
  for (const id of query.themes ?? []) if (!known.includes(id)) throw unknown('theme', id, known);
  const region = await locateRegion(source, release.levels, query.region, signal);
  const { code, name, level, regions } = region;
  // The slice of a level of gemeenten is small, and tells a mean from a total; of neighbourhoods that of the gemeente does.
  const around = regions.ancestorOf(code, level.partsOf ?? regions.ancestorLevels[0] ?? '');
  const part = areNeighbourhoods(level) && around !== undefined ? { within: around } : {};

  const load = async (indicator: Indicator): Promise<ProfileFigures> => {
    const period = periodOf(tableEntryOf(release, indicator.id, level.id)!.periods, query.period);
    if (period === undefined) return { indicator, period, table: undefined, reference: undefined };
    const asked = { reference: query.reference, indicator, period, category: undefined, region };
    const [table, reference] = await Promise.all([
      source.table({ indicator: indicator.id, level: level.id, ...part, period }, signal),
      loadReference(source, release, asked, speech, signal),
    ]);
    return { indicator, period, table, reference: reference?.code === code ? undefined : reference };
  };

  const themes = query.themes ?? known.filter((id) => release.indicators.some(({ theme }) => theme === id));
  const indicators = themes.flatMap((id) => usualIndicators(release, level).filter(({ theme }) => theme === id));
  const [figures, choices] = await Promise.all([Promise.all(indicators.map(load)), choicesOf(source, release, region, speech, signal)]);
  if (figures.every(({ table }) => table === undefined)) return undefined;
  return {
    release: release.id,
    cells: figures.reduce((sum, { table }) => sum + (table?.columns.value.values.length ?? 0), 0),
    open,
    region: { code, name },
    level,
    figures,
    themes,
    choices,
  };
}
