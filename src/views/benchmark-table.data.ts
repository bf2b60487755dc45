import type { Indicator, Level, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { parsePeriod } from '../scales/parse-period.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import { areNeighbourhoods, groupOf, type BenchmarkGroup } from './benchmark-table.group.js';
import { loadReference, type Reference } from './reference.data.js';
import { locateRegion } from './region-level.data.js';
import { breakdownOf, categoryOf, indicatorOf, tableEntryOf } from './release-terms.js';

/** What a benchmark table is asked to show. */
export interface BenchmarkTableQuery {
  readonly region: string;
  /** Ids in the order of the rows. None: those of the release that have figures at the region's level and no breakdown, at most 12. */
  readonly indicators: readonly string[];
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

/** All that a benchmark table is made from. */
export interface BenchmarkTableData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  readonly region: { readonly code: string; readonly name: string };
  readonly level: Level;
  readonly group: BenchmarkGroup;
  readonly figures: readonly BenchmarkFigures[];
}

const MOST_INDICATORS = 12;

/**
 * Fetches one slice of figures an indicator, and the reference, all at once. Undefined when there is no figure for any of them.
 * @throws SourceError `unknown` for a region, indicator or reference that the release does not have
 */
export async function loadBenchmarkTable(
  source: Source,
  query: BenchmarkTableQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<BenchmarkTableData | undefined> {
  const open = await source.open(signal);
  const { release } = open;
  const indicators = indicatorsAsked(release, query.indicators);
  const region = await locateRegion(source, release.levels, query.region, signal);
  const { code, name, level } = region;
  const group = await groupOf(source, release, region, query.reference, speech, signal);
  // The slice of a level of gemeenten is small, and tells a mean from a total; of neighbourhoods only what is needed.
  const part = !areNeighbourhoods(level)
    ? {}
    : group.within !== undefined && group.codes.includes(code)
      ? { within: group.within }
      : { regions: [...new Set([...group.codes, code])] };
  const against = group.isAsked ? undefined : query.reference;

  const load = async (indicator: Indicator): Promise<BenchmarkFigures> => {
    const category = breakdownOf(release, indicator) && categoryOf(release, indicator, query.branch);
    const period = periodOf(tableEntryOf(release, indicator.id, level.id)?.periods ?? [], query.period);
    if (period === undefined) return { indicator, category, period, table: undefined, reference: undefined };
    const [table, reference] = await Promise.all([
      source.table({ indicator: indicator.id, level: level.id, ...part, period, category }, signal),
      loadReference(source, release, { reference: against, indicator, period, category }, speech, signal),
    ]);
    return { indicator, category, period, table, reference: reference?.code === code ? undefined : reference };
  };

  const asked = indicators ?? usualIndicators(release, level);
  const figures = await Promise.all(asked.map(load));
  if (figures.every(({ table }) => table === undefined)) return undefined;
  return {
    release: release.id,
    cells: figures.reduce((sum, { table }) => sum + (table?.columns.value.values.length ?? 0), 0),
    open,
    region: { code, name },
    level,
    group,
    figures,
  };
}

function indicatorsAsked(release: Release, ids: readonly string[]): Indicator[] | undefined {
  return ids.length === 0 ? undefined : [...new Set(ids)].map((id) => indicatorOf(release, id));
}

function usualIndicators(release: Release, level: Level): Indicator[] {
  return release.indicators
    .filter(({ id, breakdown }) => breakdown === undefined && tableEntryOf(release, id, level.id) !== undefined)
    .slice(0, MOST_INDICATORS);
}

/** The newest period, or the newest that is or lies in the one asked for. */
function periodOf(periods: readonly string[], asked: string | undefined): string | undefined {
  if (asked === undefined || periods.includes(asked)) return asked ?? periods.at(-1);
  const whole = parsePeriod(asked);
  return periods.findLast((text) => {
    const period = parsePeriod(text);
    return whole !== undefined && period !== undefined && period.start >= whole.start && period.end <= whole.end;
  });
}
