import type { Indicator, Level, Release, Text } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { unknown } from '../sources/resolve-query.js';
import type { Source, TableQuery } from '../sources/source.js';
import { cellAt } from '../tables/cell.js';
import type { Table } from '../tables/table.js';
import { withOtherBase } from '../tables/with-other-base.js';
import type { BranchConcentrationData } from './branch-concentration.data.js';
import { loadReference, type Reference, type ReferenceQuery } from './reference.data.js';
import { indicatorOf, tableEntryOf } from './release-terms.js';

/** An indicator whose count may stand in place of the own base: inhabitants, for establishments. */
export interface OtherBase {
  readonly indicator: Indicator;
  readonly per: number;
}

/** The figures of that indicator, for the rows and for what they are compared with. */
export interface BaseFigures extends OtherBase {
  readonly table: Table;
  readonly reference: Reference | undefined;
}

/** What the counts are set against in place of their own base, with the tables that have that. */
export interface SetAgainst {
  readonly indicator: Indicator;
  /** What the own base counts. */
  readonly ownUnit: Text;
  readonly own: { readonly table: Table; readonly reference: Table | undefined };
}

/** What is asked for in place of the own base; undefined for the own. @throws SourceError `unknown` where the indicator does not have it */
export function otherBaseOf(release: Release, indicator: Indicator, asked: string | undefined): OtherBase | undefined {
  if (asked === undefined || asked === indicator.id) return undefined;
  const others = indicator.alsoPer ?? [];
  const found = others.find((other) => other.indicator === asked);
  if (found === undefined) throw unknown('per', asked, [indicator.id, ...others.map((other) => other.indicator)]);
  return { indicator: indicatorOf(release, asked), per: found.per };
}

/** The indicators that can stand in place of the own base at a level, in a period. */
export function otherBasesAt(release: Release, { alsoPer = [] }: Indicator, level: Level, period: string): Indicator[] {
  return alsoPer
    .filter(({ indicator }) => tableEntryOf(release, indicator, level.id)?.periods.includes(period) === true)
    .map(({ indicator }) => indicatorOf(release, indicator));
}

export async function loadBase(
  source: Source,
  release: Release,
  base: OtherBase,
  query: Pick<TableQuery, 'level' | 'regions' | 'within'> & { readonly period: string | undefined },
  against: Pick<ReferenceQuery, 'reference' | 'region' | 'within'>,
  speech: Speech,
  signal?: AbortSignal,
): Promise<BaseFigures> {
  const { indicator } = base;
  const { period } = query;
  const [table, reference] = await Promise.all([
    source.table({ indicator: indicator.id, ...query }, signal),
    loadReference(source, release, { ...against, indicator, period, category: undefined }, speech, signal),
  ]);
  return { ...base, table, reference };
}

/** The same counts as a rate per so many of another base. Without that base of the reference there is nothing to compare with. */
export function setAgainst(
  data: BranchConcentrationData,
  { indicator: other, per, table, reference }: BaseFigures,
): BranchConcentrationData {
  const indicator: Indicator = { ...data.indicator, kind: 'rate', per, baseUnit: other.unit };
  const own = { table: data.table, reference: data.reference?.table };
  return {
    ...data,
    indicator,
    table: withOtherBase(data.table, table, indicator),
    reference:
      data.reference === undefined || reference === undefined
        ? undefined
        : { ...data.reference, table: withOtherBase(data.reference.table, reference.table, indicator) },
    base: { indicator: other, ownUnit: data.indicator.baseUnit ?? data.indicator.unit, own },
  };
}

/**
 * From this many times as many of the own base (establishments) on each of the other (inhabitants) as in the reference, a place is one of
 * work, shops or visitors: each of its rates is as many times as high as its share makes it (STATISTICS.md F2).
 */
const OUTLIER_FROM = 1.5;

/** Whether so little of the other base stands against the own base of a region that its rates seem high; by published figures alone. */
export function isOutlier({ base, table, reference, period }: BranchConcentrationData, region: string, category: string): boolean {
  if (base?.own.reference === undefined || reference === undefined) return false;
  const ratio = (own: Table, other: Table, code: string): number | undefined => {
    const [above, below] = [own, other].map((each) => cellAt(each, 'base', code, period, category).value);
    return typeof above !== 'number' || typeof below !== 'number' || below === 0 ? undefined : above / below;
  };
  const [here, there] = [ratio(base.own.table, table, region), ratio(base.own.reference, reference.table, reference.code)];
  return here !== undefined && there !== undefined && there > 0 && here >= OUTLIER_FROM * there;
}
