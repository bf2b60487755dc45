import type { Indicator, Level, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { unknown } from '../sources/resolve-query.js';
import { SourceError } from '../sources/source-error.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import { loadReference } from './reference.data.js';
import { locateRegion, type LocatedRegion } from './region-level.data.js';
import { breakdownOf, indicatorOf, levelsOf, tableEntryOf } from './release-terms.js';

export interface IndicatorProfileQuery {
  readonly indicator: string;
  readonly region: string;
  /** Only these categories; default all. */
  readonly branches?: readonly string[] | undefined;
  /** Default: the newest. */
  readonly period?: string | undefined;
  /**
   * What is compared with: as with every element, or the id of an indicator with the same breakdown, of the same region. Default: the
   * indicator that the release says is laid beside it, else the country.
   */
  readonly reference?: string | undefined;
}

/** What a profile is compared with: the same indicator elsewhere, or another indicator in the same region. */
export interface ProfileReference {
  readonly kind: 'region' | 'indicator';
  readonly name: string;
  readonly code: string;
  readonly indicator: Indicator;
  /** One region, one period, all categories. */
  readonly table: Table;
}

export interface IndicatorProfileData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  readonly indicator: Indicator;
  readonly level: Level;
  readonly region: { readonly code: string; readonly name: string };
  readonly period: string;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  /** One region, one period, all categories. */
  readonly table: Table;
  readonly reference: ProfileReference | undefined;
}

/** Fetches the categories of an indicator in one region and what they are compared with. Undefined where the indicator has no categories. */
export async function loadIndicatorProfile(
  source: Source,
  query: IndicatorProfileQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<IndicatorProfileData | undefined> {
  const open = await source.open(signal);
  const { release } = open;
  const indicator = indicatorOf(release, query.indicator);
  const categories = categoriesOf(release, indicator, query.branches, speech);
  if (categories.length === 0) return undefined;
  const region = await locateRegion(source, levelsOf(release, indicator.id), query.region, signal);
  const { code, name, level } = region;
  const period = query.period ?? tableEntryOf(release, indicator.id, level.id)?.periods.at(-1);
  const [table, reference] = await Promise.all([
    source.table({ indicator: indicator.id, level: level.id, regions: [code], period, category: 'all' }, signal),
    loadProfileReference(source, release, indicator, region, { ...query, period }, speech, signal),
  ]);
  return {
    release: release.id,
    cells: table.columns.value.values.length,
    open,
    indicator,
    level,
    region: { code, name },
    period: table.periods.at(-1)!,
    categories,
    table,
    // A region against itself says nothing.
    reference: reference?.code === code ? undefined : reference,
  };
}

async function loadProfileReference(
  source: Source,
  release: Release,
  indicator: Indicator,
  region: LocatedRegion,
  { reference: asked, period }: Pick<IndicatorProfileQuery, 'reference' | 'period'>,
  speech: Speech,
  signal?: AbortSignal,
): Promise<ProfileReference | undefined> {
  const other = release.indicators.find(({ id }) => id === (asked ?? indicator.comparedWith));
  if (other !== undefined) {
    if (other.breakdown !== indicator.breakdown) throw unknown('reference', other.id, sameBreakdown(release, indicator));
    return loadOther(source, other, region, period, asked !== undefined, speech, signal);
  }
  const query = { reference: asked, indicator, period, category: 'all', region };
  const found = await loadReference(source, release, query, speech, signal);
  return found === undefined ? undefined : { kind: 'region', indicator, ...found };
}

async function loadOther(
  source: Source,
  indicator: Indicator,
  { code, level }: LocatedRegion,
  period: string | undefined,
  isAsked: boolean,
  speech: Speech,
  signal?: AbortSignal,
): Promise<ProfileReference | undefined> {
  try {
    const table = await source.table({ indicator: indicator.id, level: level.id, regions: [code], period, category: 'all' }, signal);
    return { kind: 'indicator', code: indicator.id, name: speech.text(indicator.title), indicator, table };
  } catch (error) {
    // What the release lays beside it is an offer: where it lacks this period or level, the figure stands without.
    if (!isAsked && error instanceof SourceError && error.kind === 'unknown') return undefined;
    throw error;
  }
}

function sameBreakdown({ indicators }: Release, { id, breakdown }: Indicator): string[] {
  return indicators.flatMap((other) => (other.id !== id && other.breakdown === breakdown ? [other.id] : []));
}

function categoriesOf(
  release: Release,
  indicator: Indicator,
  asked: readonly string[] | undefined,
  speech: Speech,
): IndicatorProfileData['categories'] {
  const all = (breakdownOf(release, indicator)?.categories ?? []).map(({ code, title }) => ({ code, name: speech.text(title) }));
  const stranger = asked?.find((category) => !all.some(({ code }) => code === category));
  if (stranger !== undefined)
    throw unknown(
      'branches',
      stranger,
      all.map(({ code }) => code),
    );
  return asked === undefined ? all : all.filter(({ code }) => asked.includes(code));
}
