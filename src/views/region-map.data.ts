import type { Indicator, Level } from '../contract/types.generated.js';
import type { Outlines } from '../geometry/outlines.js';
import type { Speech } from '../language/speech.js';
import type { NaturalBreaks } from '../scales/natural-breaks.js';
import { selectRegions } from '../regions/make-region-index.js';
import type { RegionIndex } from '../regions/region-index.js';
import { laterPart } from '../sources/later-part.js';
import type { OpenRelease, Source } from '../sources/source.js';
import { selectTable } from '../tables/select-table.js';
import type { Table } from '../tables/table.js';
import { loadReference, type Reference } from './reference.data.js';
import type { ChangeOverTime } from './region-map.change.js';
import type { ToldNames } from './region-map.names.js';
import type { SmoothedShading } from './region-map.smoothing.js';
import { codesOf, outlinesAmong, regionSetOf, type RegionSetQuery } from './region-set.data.js';
import { categoryOf, indicatorOf, levelOf, tableEntryOf } from './release-terms.js';

/** What a region map is asked to show. */
export interface RegionMapQuery extends RegionSetQuery {
  readonly indicator: string;
  readonly level: string;
  /** Levels that a person may go through. */
  readonly drill?: readonly string[] | undefined;
  /** Where a person went to a level that lacks it, the newest is shown. */
  readonly period?: string | undefined;
  /** Category of the breakdown; default its first. */
  readonly branch?: string | undefined;
  readonly reference?: string | undefined;
  /** Whether earlier figures are asked for too, for the measure `change`. */
  readonly change?: boolean | undefined;
  /** The period that a change is measured from; default the last earlier one of the same kind. */
  readonly since?: string | undefined;
  /** Whether colours may be smoothed. */
  readonly smoothed?: boolean | undefined;
  /** Whether classes may have natural breaks. */
  readonly natural?: boolean | undefined;
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
  /** Where a change was asked for. */
  readonly change: ChangeOverTime | undefined;
  /** Where smoothed colours were asked for: makes them. */
  readonly smooth: SmoothedShading | undefined;
  /** Where natural breaks were asked for: finds them. */
  readonly naturalBreaks: NaturalBreaks | undefined;
  /** Names that tell the regions apart, and where each lies: they may come later than all else. */
  readonly told?: ToldNames | undefined;
}

/**
 * Fetches regions, boundaries and figures at once. Undefined when no region lies within.
 * @throws SourceError `unknown` when the release lacks what is asked for by name
 */
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
  for (const id of query.drill ?? []) levelOf(release, id);
  const branch = categoryOf(release, indicator, query.branch);
  const { periods } = tableEntryOf(release, indicator.id, level.id) ?? {};
  const asked = query.went !== undefined && periods?.includes(query.period ?? '') === false ? undefined : query.period;
  const set = await regionSetOf(source, release, level, query, speech, signal);
  if (set === undefined) return undefined;
  const { within } = set;
  const referenceQuery = { reference: query.reference, indicator, category: branch, within: query.went?.code ?? within };
  // Asked for at once, of the period that the release has as its newest; a host's own table may be of another.
  const likelyPeriod = asked ?? periods?.at(-1);
  const likelyReference = loadReference(source, release, { ...referenceQuery, period: likelyPeriod }, speech, signal);
  // Of what fails, the reference is told last.
  likelyReference.catch(() => undefined);
  // Small files first: shapes take long to read, and nothing can be asked for meanwhile.
  const [wholeTable, allRegions, allOutlines, changes, smoothing, natural] = await Promise.all([
    source.table({ indicator: indicator.id, level: level.id, within, period: asked, category: branch }, signal),
    source.regions(level.id, within, signal),
    source.outlines(level.id, within, signal),
    query.change === true ? laterPart(import('./region-map.change.js')) : undefined,
    query.smoothed === true ? laterPart(import('./region-map.smoothing.js')) : undefined,
    query.natural === true ? laterPart(import('../scales/natural-breaks.js')) : undefined,
  ]);
  const codes = codesOf(set, query.regions, allRegions);
  if (codes?.size === 0) return undefined;
  const regions = codes === undefined ? allRegions : selectRegions(allRegions, codes);
  const outlines = codes === undefined || allOutlines === undefined ? allOutlines : outlinesAmong(allOutlines, codes);
  const table = selectTable(wholeTable, { codes });
  const period = table.periods[0]!;
  const category = table.categories[0]!;
  const [reference, change] = await Promise.all([
    period === likelyPeriod ? likelyReference : loadReference(source, release, { ...referenceQuery, period }, speech, signal),
    changes?.loadChange(
      source,
      release,
      { ...referenceQuery, period, level, table, tableWithin: within, since: query.since },
      speech,
      signal,
    ),
  ]);
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
    withinName: set.name,
    reference,
    change,
    smooth: smoothing?.smoothedShading,
    naturalBreaks: natural?.naturalBreaks,
  };
}
