import type { Indicator, Level, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { unknown } from '../sources/resolve-query.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import {
  loadBase,
  otherBaseOf,
  otherBasesAt,
  setAgainst,
  type BaseFigures,
  type OtherBase,
  type SetAgainst,
} from './branch-concentration.base.js';
import { loadReference, type Reference } from './reference.data.js';
import { locateRegion, type LocatedRegion } from './region-level.data.js';
import { breakdownOf, indicatorOf, levelOf, levelsOf, tableEntryOf } from './release-terms.js';

/** What a branch concentration is asked to show. With `branch` the rows are regions, else the branches of `region`. */
export interface BranchConcentrationQuery {
  readonly indicator: string;
  /** Code of the region in focus: whose branches are shown, or whose level has the regions that are shown. */
  readonly region?: string | undefined;
  /** Of the regions that are shown. */
  readonly level?: string | undefined;
  readonly within?: string | undefined;
  readonly branch?: string | undefined;
  /** Only these branches; default all. */
  readonly branches?: readonly string[] | undefined;
  readonly period?: string | undefined;
  readonly reference?: string | undefined;
  /** What the counts are set against: id of an indicator of `alsoPer`; default their own base. */
  readonly per?: string | undefined;
}

/** What one row stands for: a branch of a region, or a region of a branch. */
export interface ConcentrationItem {
  /** Code of the branch or region. */
  readonly code: string;
  readonly name: string;
  /** The cell of the table. */
  readonly region: string;
  readonly category: string;
  /** Of a branch: code of the branch that it is a part of, and other words by which people look for it. */
  readonly parent?: string | undefined;
  readonly terms?: readonly string[] | undefined;
}

/** All that a branch concentration is drawn from. */
export interface BranchConcentrationData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  /** As it is shown: set against another base than its own it is a rate. */
  readonly indicator: Indicator;
  /** What the counts can be set against: the indicator itself where it has a base of its own, and others. */
  readonly bases: readonly Indicator[];
  /** What they are set against; undefined for their own base. */
  readonly base: SetAgainst | undefined;
  readonly rowsAre: 'branches' | 'regions';
  readonly items: readonly ConcentrationItem[];
  readonly level: Level;
  /** The region whose branches these are, or the one that all regions lie within. */
  readonly place: string | undefined;
  readonly period: string;
  readonly table: Table;
  /** Undefined where there is nothing to compare with, or where it would be the region itself. */
  readonly reference: Reference | undefined;
}

type Rows = Pick<BranchConcentrationData, 'rowsAre' | 'items' | 'level' | 'place' | 'table'> & {
  readonly reference: Reference | undefined;
  readonly base: BaseFigures | undefined;
};

/**
 * A level with more regions than this is worth a drawing without being asked for: gemeenten rather than provinces.
 */
const MANY_REGIONS = 20;

/**
 * Fetches figures and what they are compared with at once. Undefined when there are no rows, no region whose branches they would be, or when
 * the figures come without the count and base that a comparison needs.
 */
export async function loadBranchConcentration(
  source: Source,
  query: BranchConcentrationQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<BranchConcentrationData | undefined> {
  const open = await source.open(signal);
  const { release } = open;
  const indicator = indicatorOf(release, query.indicator);
  const asking: Asking = { source, release, indicator, query, per: otherBaseOf(release, indicator, query.per), speech, signal };
  const byBranch = query.branch === undefined && breakdownOf(release, indicator) !== undefined;
  const loaded = await (byBranch ? loadBranches : loadRegions)(asking);
  if (loaded === undefined || loaded.items.length === 0 || loaded.table.columns.count === undefined) return undefined;
  const { base, ...rows } = loaded;
  const period = rows.table.periods.at(-1)!;
  const bases = [...(rows.table.columns.base === undefined ? [] : [indicator]), ...otherBasesAt(release, indicator, rows.level, period)];
  const data = {
    release: release.id,
    cells: rows.table.columns.value.values.length,
    open,
    indicator,
    bases,
    base: undefined,
    period,
    ...rows,
  };
  if (base !== undefined) return setAgainst(data, base);
  return rows.table.columns.base === undefined ? undefined : data;
}

/** What is asked, and of whom. */
interface Asking {
  readonly source: Source;
  readonly release: Release;
  readonly indicator: Indicator;
  readonly query: BranchConcentrationQuery;
  /** In place of the own base. */
  readonly per: OtherBase | undefined;
  readonly speech: Speech;
  readonly signal: AbortSignal | undefined;
}

async function loadBranches({ source, release, indicator, query, per, speech, signal }: Asking): Promise<Rows | undefined> {
  const { region: code, reference } = query;
  if (code === undefined) return undefined;
  const items = itemsOf(release, indicator, code, query.branches, speech);
  const region = await locateRegion(source, levelsOf(release, indicator.id), code, signal);
  const { level, name } = region;
  const period = query.period ?? newestPeriod(release, indicator, level);
  const category = 'all';
  const [table, against, base] = await Promise.all([
    source.table({ indicator: indicator.id, level: level.id, regions: [code], period, category }, signal),
    loadReference(source, release, { reference, indicator, period, category, region }, speech, signal),
    per && loadBase(source, release, per, { level: level.id, regions: [code], period }, { reference, region }, speech, signal),
  ]);
  return { rowsAre: 'branches', items, level, place: name, table, reference: against?.code === code ? undefined : against, base };
}

async function loadRegions({ source, release, indicator, query, per, speech, signal }: Asking): Promise<Rows> {
  const { within, branch, reference } = query;
  const parent = within === undefined ? undefined : await locateRegion(source, release.levels, within, signal);
  const level = await levelOfRows(source, release, indicator, query, parent, signal);
  const period = query.period ?? newestPeriod(release, indicator, level);
  const [regions, table, against, base] = await Promise.all([
    source.regions(level.id, within, signal),
    source.table({ indicator: indicator.id, level: level.id, within, period, category: branch }, signal),
    loadReference(source, release, { reference, indicator, period, category: branch, within }, speech, signal),
    per && loadBase(source, release, per, { level: level.id, within, period }, { reference, within }, speech, signal),
  ]);
  const category = branch ?? table.categories[0]!;
  const items = regions.codes.map((code, i) => ({ code, name: regions.names[i]!, region: code, category }));
  return { rowsAre: 'regions', items, level, place: parent?.name, table, reference: against, base };
}

/** The level asked for; else the one below `within`, that of the region in focus, or the largest with many regions. */
async function levelOfRows(
  source: Source,
  release: Release,
  indicator: Indicator,
  query: BranchConcentrationQuery,
  parent: LocatedRegion | undefined,
  signal?: AbortSignal,
): Promise<Level> {
  const levels = levelsOf(release, indicator.id);
  const placeOf = ({ id }: Level): number => release.levels.findIndex((level) => level.id === id);
  if (query.level === undefined && parent === undefined && query.region !== undefined)
    return (await locateRegion(source, levels, query.region, signal)).level;
  const usual =
    parent === undefined
      ? (levels.find(({ count }) => count > MANY_REGIONS) ?? levels.at(-1))
      : levels.find((level) => placeOf(level) > placeOf(parent.level));
  return levelOf(release, query.level ?? usual?.id ?? '');
}

/** The branches asked for; else all, each with what it is a part of. */
function itemsOf(
  release: Release,
  indicator: Indicator,
  region: string,
  branches: readonly string[] | undefined,
  speech: Speech,
): ConcentrationItem[] {
  const categories = breakdownOf(release, indicator)?.categories ?? [];
  const codes = categories.map(({ code }) => code);
  const stranger = branches?.find((branch) => !codes.includes(branch));
  if (stranger !== undefined) throw unknown('branches', stranger, codes);
  return categories.flatMap(({ code, title, parent, terms }) => {
    if (branches?.includes(code) === false) return [];
    const item = { code, name: speech.text(title), region, category: code, terms };
    // Of branches that a page chose by name, all are shown at once.
    return [branches === undefined && parent !== undefined ? { ...item, parent } : item];
  });
}

/** Known beforehand, so that the reference of the same period is asked for at the same time. */
function newestPeriod(release: Release, indicator: Indicator, level: Level): string | undefined {
  return tableEntryOf(release, indicator.id, level.id)?.periods.at(-1);
}
