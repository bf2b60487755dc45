import type { Indicator, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { laterPart } from '../sources/later-part.js';
import { SourceError } from '../sources/source-error.js';
import { comparePeriods, parsePeriod } from '../scales/parse-period.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import { intervalOrigin } from './interval-origin.js';
import { loadReference } from './reference.data.js';
import { locateRegion, type LocatedRegion } from './region-level.data.js';
import { categoryOf, indicatorOf, tableEntryOf, withBreaksOf } from './release-terms.js';
import type * as Certainty from './trend-line.certainty.js';
import type * as Index from './trend-line.index.js';

/** What a trend line is asked to show. */
export interface TrendLineQuery {
  readonly indicator: string;
  /** Region codes, of one or several levels. None: the reference alone. */
  readonly regions: readonly string[];
  /** Category of the breakdown; default its first. */
  readonly branch?: string | undefined;
  readonly reference?: string | undefined;
  /** Whether the lines may become an index. */
  readonly indexed?: boolean;
}

/** One line to be: a region, or a peer group taken together. */
export interface TrendRegion {
  readonly code: string;
  readonly name: string;
  /** Undefined for a peer group. */
  readonly level: string | undefined;
  /** Undefined where the indicator has no figures at the level of the region. */
  readonly table: Table | undefined;
  /** Codes of the larger regions that it lies in. */
  readonly ancestors?: readonly string[];
  /** Codes of the regions of a peer group. */
  readonly members?: readonly string[] | undefined;
}

/** All that a trend line is drawn from. */
export interface TrendLineData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  readonly indicator: Indicator;
  /** Category asked for; undefined without a breakdown. */
  readonly category: string | undefined;
  /** In the order asked for, each once. */
  readonly regions: readonly TrendRegion[];
  /** Undefined where there is none, where it is shown alone, or where it is among the regions. */
  readonly reference: TrendRegion | undefined;
  /** Whether the reference was asked for by name; else it is an offer. */
  readonly referenceAsked: boolean;
  /** Periods of all tables, from old to new. */
  readonly periods: readonly string[];
  /** What became of regions that were asked for and are no more, a sentence each. */
  readonly ended: readonly string[];
  /** From what and when these regions came, a sentence each. */
  readonly formed: readonly string[];
  /** Tells how certain figures are; only where that can be told of some. */
  readonly certainty: typeof Certainty | undefined;
  /** Makes an index of a line; only where one was asked for. */
  readonly index: typeof Index | undefined;
}

/**
 * Fetches all periods of the regions, with one query a level, and of the reference. Undefined when no figure was published for any of them.
 * @throws SourceError `unknown` for a region that no level of the release has
 */
export async function loadTrendLine(
  source: Source,
  query: TrendLineQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<TrendLineData | undefined> {
  const open = await source.open(signal);
  const { release } = open;
  const indicator = indicatorOf(release, query.indicator);
  const category = categoryOf(release, indicator, query.branch);
  const levels = levelsToSearch(release, indicator.id);
  const { located, ended } = await locateAll(source, levels, query.regions, speech, signal);
  // Asked for along with the figures that it mostly is needed for.
  const likely = release.tables.some(({ indicator: id, metrics }) => id === indicator.id && /base|lower/.test(metrics.join(' ')));
  const early = likely ? laterPart(import('./trend-line.certainty.js')) : undefined;
  early?.catch(() => undefined);
  const [tables, formed, index, reference] = await Promise.all([
    loadTables(source, release, indicator.id, category, located, signal),
    formedFrom(source, release, indicator.id, located, speech, signal),
    query.indexed === true ? laterPart(import('./trend-line.index.js')) : undefined,
    loadReference(source, release, { reference: query.reference, indicator, period: 'all', category, region: located[0] }, speech, signal),
  ]);
  const regions = located.map(({ code, name, level, regions: index }): TrendRegion => ({
    code,
    name,
    level: level.id,
    table: tables.get(level.id),
    ancestors: index.ancestorLevels.flatMap((ancestor) => index.ancestorOf(code, ancestor) ?? []),
  }));
  const against: TrendRegion | undefined = reference && {
    code: reference.code,
    name: reference.name,
    level: reference.group === undefined ? reference.table.level : undefined,
    table: reference.table,
    members: reference.group?.regions,
  };
  const drawn = regions.length === 0 && against !== undefined ? [against] : regions;
  const apart = against !== undefined && drawn.every(({ code }) => code !== against.code) ? against : undefined;
  const lines = apart === undefined ? drawn : [...drawn, apart];
  const used = [...new Set(lines.flatMap(({ table }) => table ?? []))];
  const periods = inOrder(used.flatMap(({ periods: each }) => each));
  // A period that is none has no place on a line of time.
  if (periods.length === 0) return undefined;
  return {
    release: release.id,
    cells: used.reduce((sum, { columns }) => sum + columns.value.values.length, 0),
    open,
    indicator: withBreaksOf(
      indicator,
      lines.flatMap(({ code, members = [] }) => [code, ...members]),
    ),
    category,
    regions: drawn,
    reference: apart,
    referenceAsked: query.reference !== undefined,
    periods,
    ended,
    formed: formed.filter((sentence) => !ended.includes(sentence)),
    certainty: used.some((table) => intervalOrigin(table, indicator) !== undefined)
      ? await (early ?? laterPart(import('./trend-line.certainty.js')))
      : undefined,
    index,
  };
}

/** The regions asked for, each once; in place of one that ended, those that took its place. */
async function locateAll(
  source: Source,
  levels: Release['levels'],
  codes: readonly string[],
  speech: Speech,
  signal?: AbortSignal,
): Promise<{ located: LocatedRegion[]; ended: string[] }> {
  const found = await Promise.all(
    [...new Set(codes)].map(async (code) => {
      try {
        return { located: [await locateRegion(source, levels, code, signal)], said: [] };
      } catch (error) {
        const mayHaveEnded =
          error instanceof SourceError && error.kind === 'unknown' && levels.some(({ successors }) => successors !== undefined);
        if (!mayHaveEnded) throw error;
        const { inPlaceOf } = await laterPart(import('./trend-line.successors.js'));
        const instead = await inPlaceOf(source, levels, code, speech, signal);
        if (instead === undefined) throw error;
        return instead;
      }
    }),
  );
  const byCode = new Map(found.flatMap(({ located }) => located).map((each) => [each.code, each]));
  return { located: [...byCode.values()], ended: [...new Set(found.flatMap(({ said }) => said))] };
}

/** Mergers and splits within the periods that the release has, of regions of levels that tell of any. */
async function formedFrom(
  source: Source,
  release: Release,
  indicator: string,
  located: readonly LocatedRegion[],
  speech: Speech,
  signal?: AbortSignal,
): Promise<string[]> {
  const telling = located.filter(({ level }) => level.successors !== undefined);
  const periods = inOrder(telling.flatMap(({ level }) => tableEntryOf(release, indicator, level.id)?.periods ?? []));
  if (periods.length === 0) return [];
  const { cameFrom } = await laterPart(import('./trend-line.successors.js'));
  return cameFrom(source, telling, periods, speech, signal);
}

/** Levels with figures come first, so that a region is not sought in long lists that cannot help. */
function levelsToSearch(release: Release, indicator: string): Release['levels'] {
  const hasFigures = (level: string): boolean => tableEntryOf(release, indicator, level) !== undefined;
  return [...release.levels.filter(({ id }) => hasFigures(id)), ...release.levels.filter(({ id }) => !hasFigures(id))];
}

async function loadTables(
  source: Source,
  release: Release,
  indicator: string,
  category: string | undefined,
  located: readonly LocatedRegion[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Table>> {
  const levels = [...new Set(located.map(({ level }) => level.id))].filter(
    (level) => tableEntryOf(release, indicator, level) !== undefined,
  );
  const entries = levels.map(async (level): Promise<[string, Table]> => {
    const regions = located.filter((region) => region.level.id === level).map(({ code }) => code);
    return [level, await source.table({ indicator, level, regions, period: 'all', category }, signal)];
  });
  return new Map(await Promise.all(entries));
}

function inOrder(periods: readonly string[]): string[] {
  const parsed = [...new Set(periods)].flatMap((text) => {
    const period = parsePeriod(text);
    return period === undefined ? [] : [{ text, period }];
  });
  return parsed.sort((a, b) => comparePeriods(a.period, b.period)).map(({ text }) => text);
}
