import type { Indicator, Level, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import { requireRegions, unknown } from '../sources/resolve-query.js';
import { choicesOf, type ComparisonChoices } from './comparison-choices.js';
import { groupOf, type BenchmarkGroup } from './benchmark-table.group.js';
import { periodOf, usualIndicators } from './indicators-of-level.js';
import { loadReference, type Reference } from './reference.data.js';
import { areNeighbourhoods, locateRegion } from './region-level.data.js';
import { breakdownOf, categoryOf, indicatorOf, tableEntryOf } from './release-terms.js';

/** What a benchmark table is asked to show. */
export interface BenchmarkTableQuery {
  readonly region: string;
  /** Regions of the same level to lay beside it, in this order; the region itself may be among them. */
  readonly regions?: readonly string[] | undefined;
  /** Ids in the order of the rows. None: those of the release that have figures at the region's level and no breakdown, at most 12. */
  readonly indicators: readonly string[];
  /** Ids of themes, of which all indicators without a breakdown that have figures at the level; after those that are asked for by id. */
  readonly themes?: readonly string[] | undefined;
  /** Period, or a longer one that it lies in: a year for a quarter. Default: the newest of each indicator. */
  readonly period?: string | undefined;
  /** Category for indicators with a breakdown; default its first. */
  readonly branch?: string | undefined;
  /** A peer group, `parent`, or a region: one that holds regions of this level is the group; any other takes the place of the country. */
  readonly reference?: string | undefined;
}

/** The figures of one indicator. Without a period the release has none for what was asked. */
export interface BenchmarkFigures {
  readonly indicator: Indicator;
  /** Undefined without a breakdown. */
  readonly category: string | undefined;
  readonly period: string | undefined;
  /** One period and category: the regions of the group and the region itself, and mostly all others of the level. */
  readonly table: Table | undefined;
  /** The country, or the region that was asked for in its place. */
  readonly reference: Reference | undefined;
}

export interface NamedRegion {
  readonly code: string;
  readonly name: string;
}

/** All that a benchmark table is made from. */
export interface BenchmarkTableData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  /** The region in focus. */
  readonly region: NamedRegion;
  /** All that are laid side by side, the region in focus first. */
  readonly regions: readonly NamedRegion[];
  readonly level: Level;
  readonly group: BenchmarkGroup;
  readonly choices: ComparisonChoices;
  readonly figures: readonly BenchmarkFigures[];
}

const MOST_INDICATORS = 12;

/**
 * Fetches one slice of figures an indicator, and the reference, all at once. Undefined when there is no figure for any of them.
 * @throws SourceError `unknown` for a region, indicator, theme or reference that the release does not have
 */
export async function loadBenchmarkTable(
  source: Source,
  query: BenchmarkTableQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<BenchmarkTableData | undefined> {
  const open = await source.open(signal);
  const { release } = open;
  const asked = indicatorsAsked(release, query);
  const region = await locateRegion(source, release.levels, query.region, signal);
  const { code, name, level } = region;
  const codes = [...new Set([code, ...(query.regions ?? [])])];
  requireRegions(codes, (each) => region.regions.positionOf(each) !== undefined, region.regions.codes);
  const [group, choices] = await Promise.all([
    groupOf(source, release, region, query.reference, speech, signal),
    choicesOf(source, release, region, speech, signal),
  ]);
  // The slice of a level of gemeenten is small, and tells a mean from a total; of neighbourhoods only what is needed.
  const part = !areNeighbourhoods(level)
    ? {}
    : group.within !== undefined && codes.every((each) => group.codes.includes(each))
      ? { within: group.within }
      : { regions: [...new Set([...group.codes, ...codes])] };
  const against = group.isAsked ? undefined : query.reference;

  const load = async (indicator: Indicator): Promise<BenchmarkFigures> => {
    const category = breakdownOf(release, indicator) && categoryOf(release, indicator, query.branch);
    const period = periodOf(tableEntryOf(release, indicator.id, level.id)?.periods ?? [], query.period);
    if (period === undefined) return { indicator, category, period, table: undefined, reference: undefined };
    const [table, reference] = await Promise.all([
      source.table({ indicator: indicator.id, level: level.id, ...part, period, category }, signal),
      loadReference(source, release, { reference: against, indicator, period, category }, speech, signal),
    ]);
    return { indicator, category, period, table, reference };
  };

  const figures = await Promise.all((asked?.(level) ?? usualIndicators(release, level).slice(0, MOST_INDICATORS)).map(load));
  if (figures.every(({ table }) => table === undefined)) return undefined;
  return {
    release: release.id,
    cells: figures.reduce((sum, { table }) => sum + (table?.columns.value.values.length ?? 0), 0),
    open,
    region: { code, name },
    regions: codes.map((each) => ({ code: each, name: region.regions.nameOf(each) })),
    level,
    group,
    choices,
    figures,
  };
}

/** Those asked for by name, and of the themes asked for those that a level has; undefined where none are. */
function indicatorsAsked(release: Release, { indicators, themes = [] }: BenchmarkTableQuery): ((level: Level) => Indicator[]) | undefined {
  const named = indicators.map((id) => indicatorOf(release, id));
  for (const id of themes)
    if (!release.themes.some((theme) => theme.id === id))
      throw unknown(
        'theme',
        id,
        release.themes.map((theme) => theme.id),
      );
  if (named.length === 0 && themes.length === 0) return undefined;
  return (level) => [...new Set([...named, ...usualIndicators(release, level).filter(({ theme }) => themes.includes(theme))])];
}
