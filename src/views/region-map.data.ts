import type { Indicator, Level } from '../contract/types.generated.js';
import type { Outlines } from '../geometry/outlines.js';
import type { Speech } from '../language/speech.js';
import type { RegionIndex } from '../regions/region-index.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import { loadReference, type Reference } from './reference.data.js';
import { locateRegion } from './region-level.data.js';
import { categoryOf, indicatorOf, levelOf } from './release-terms.js';

/** What a region map is asked to show. */
export interface RegionMapQuery {
  readonly indicator: string;
  readonly level: string;
  readonly within?: string | undefined;
  readonly period?: string | undefined;
  /** Category of the breakdown; default its first. */
  readonly branch?: string | undefined;
  readonly reference?: string | undefined;
}

/** All that a region map is drawn from. */
export interface RegionMapData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  readonly indicator: Indicator;
  readonly level: Level;
  readonly regions: RegionIndex;
  /** Undefined where the level has no boundaries: the table still stands. */
  readonly outlines: Outlines | undefined;
  readonly table: Table;
  readonly period: string;
  readonly category: string;
  /** Name of the region that all lie within. */
  readonly withinName: string | undefined;
  readonly reference: Reference | undefined;
}

/** Fetches regions, boundaries and figures at once. Undefined when no region lies within. */
export async function loadRegionMap(
  source: Source,
  query: RegionMapQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<RegionMapData | undefined> {
  const open = await source.open(signal);
  const { release } = open;
  const indicator = indicatorOf(release, query.indicator);
  const level = levelOf(release, query.level);
  const { within } = query;
  const branch = categoryOf(release, indicator, query.branch);
  const place = within === undefined ? undefined : await locateRegion(source, release.levels, within, signal);
  // A gemeente has no gemeenten below it: that is no failure, there is nothing to show.
  if (place !== undefined && release.levels.indexOf(place.level) >= release.levels.indexOf(level)) return undefined;
  const [regions, outlines, table] = await Promise.all([
    source.regions(level.id, within, signal),
    source.outlines(level.id, within, signal),
    source.table({ indicator: indicator.id, level: level.id, within, period: query.period, category: branch }, signal),
  ]);
  const period = table.periods[0]!;
  const category = table.categories[0]!;
  const reference = await loadReference(
    source,
    release,
    { reference: query.reference, indicator, period, category: branch === undefined ? undefined : category, within },
    speech,
    signal,
  );
  return {
    release: release.id,
    cells: table.columns.value.values.length,
    open,
    indicator,
    level,
    regions,
    outlines,
    table,
    period,
    category,
    withinName: place?.name,
    reference,
  };
}
