import type { Level, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { parsePeriod } from '../scales/parse-period.js';
import { unknown } from '../sources/resolve-query.js';
import { SourceError } from '../sources/source-error.js';
import type { Source } from '../sources/source.js';
import { alignTable } from '../tables/align-table.js';
import type { Table } from '../tables/table.js';
import { loadReference, type ReferenceQuery } from './reference.data.js';
import { measureChange } from './region-map.change-measure.js';
import { changeSentences } from './region-map.change-sentences.js';
import type { RegionMapData } from './region-map.data.js';
import type { MeasuredRegions } from './region-map.measure.js';
import type { PictureOptions } from './region-map.options.js';
import { tableEntryOf } from './release-terms.js';

/** The earlier figures that a change is measured from, with the functions that reckon and tell it: they come with the answer. */
export interface ChangeOverTime {
  /** Undefined, and no earlier figures, where there is no earlier period of the same kind. */
  readonly since: string | undefined;
  /** For the same regions as the table of the map. */
  readonly earlier: Table | undefined;
  /** Of what is compared with, where it has a figure for that period. */
  readonly earlierReference: Table | undefined;
  readonly measure: (data: RegionMapData, options: PictureOptions) => MeasuredRegions;
  readonly sentences: (data: RegionMapData, measured: MeasuredRegions, speech: Speech) => string[];
}

export interface ChangeQuery extends ReferenceQuery {
  readonly level: Level;
  /** The figures that are shown, of one period. */
  readonly table: Table;
  /** The region that the earlier figures are asked of: all that the table has lie within. */
  readonly tableWithin: string | undefined;
  readonly since: string | undefined;
}

/**
 * Fetches the earlier figures of the same regions and of the reference.
 * @throws SourceError `unknown` when the release lacks the period that is asked for
 */
export async function loadChange(
  source: Source,
  release: Release,
  { level, table, tableWithin, since: asked, ...query }: ChangeQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<ChangeOverTime> {
  const own = { measure: measureChange, sentences: changeSentences };
  const since = earlierPeriod(release, { indicator: query.indicator.id, level: level.id, period: table.periods[0]!, since: asked });
  if (since === undefined) return { ...own, since, earlier: undefined, earlierReference: undefined };
  const { indicator, category } = query;
  const [earlier, reference] = await Promise.all([
    source.table({ indicator: indicator.id, level: level.id, within: tableWithin, period: since, category }, signal),
    loadReference(source, release, { ...query, period: since }, speech, signal).catch(ignoreUnknown),
  ]);
  return { ...own, since, earlier: alignTable(earlier, table.codes), earlierReference: reference?.table };
}

/**
 * The period that a change is measured from: that asked for, else the last one of the level's periods before the one shown. It is of the same
 * kind, years with years and quarters with quarters; undefined where there is none.
 * @throws SourceError `unknown` when the level does not have the period that is asked for
 */
export function earlierPeriod(
  release: Release,
  { indicator, level, period, since }: { indicator: string; level: string; period: string; since: string | undefined },
): string | undefined {
  const { periods = [] } = tableEntryOf(release, indicator, level) ?? {};
  if (since !== undefined && !periods.includes(since)) throw unknown('period', since, periods);
  const earlier = periods.filter((each) => (since ?? each) === each && isEarlier(each, period));
  return earlier[earlier.length - 1];
}

function isEarlier(text: string, shown: string): boolean {
  const [one, other] = [parsePeriod(text), parsePeriod(shown)];
  return one !== undefined && one.inYear === other?.inYear && one.start < other.start;
}

/** The change of the reference is an offer: without it the map stands. */
function ignoreUnknown(error: unknown): undefined {
  if (error instanceof SourceError && error.kind === 'unknown') return undefined;
  throw error;
}
