import type { Indicator, Level, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { unknown } from '../sources/resolve-query.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
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
}

/** What one row stands for: a branch of a region, or a region of a branch. */
export interface ConcentrationItem {
  /** Code of the branch or region. */
  readonly code: string;
  readonly name: string;
  /** The cell of the table. */
  readonly region: string;
  readonly category: string;
}

/** All that a branch concentration is drawn from. */
export interface BranchConcentrationData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  readonly indicator: Indicator;
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
  const byBranch = query.branch === undefined && breakdownOf(release, indicator) !== undefined;
  const rows = await (byBranch ? loadBranches : loadRegions)(source, release, indicator, query, speech, signal);
  if (rows === undefined) return undefined;
  const { table } = rows;
  if (rows.items.length === 0 || table.columns.count === undefined || table.columns.base === undefined) return undefined;
  return { release: release.id, cells: table.columns.value.values.length, open, indicator, period: table.periods.at(-1)!, ...rows };
}

async function loadBranches(
  source: Source,
  release: Release,
  indicator: Indicator,
  { region: code, branches, period: asked, reference }: BranchConcentrationQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<Rows | undefined> {
  if (code === undefined) return undefined;
  const items = categoriesOf(release, indicator, branches).map((category) => ({
    code: category.code,
    name: speech.text(category.title),
    region: code,
    category: category.code,
  }));
  const region = await locateRegion(source, levelsOf(release, indicator.id), code, signal);
  const { level, name } = region;
  const period = asked ?? newestPeriod(release, indicator, level);
  const category = 'all';
  const [table, against] = await Promise.all([
    source.table({ indicator: indicator.id, level: level.id, regions: [code], period, category }, signal),
    loadReference(source, release, { reference, indicator, period, category, region }, speech, signal),
  ]);
  return { rowsAre: 'branches', items, level, place: name, table, reference: against?.code === code ? undefined : against };
}

async function loadRegions(
  source: Source,
  release: Release,
  indicator: Indicator,
  query: BranchConcentrationQuery,
  speech: Speech,
  signal?: AbortSignal,
): Promise<Rows> {
  const { within, branch } = query;
  const parent = within === undefined ? undefined : await locateRegion(source, release.levels, within, signal);
  const level = await levelOfRows(source, release, indicator, query, parent, signal);
  const period = query.period ?? newestPeriod(release, indicator, level);
  const [regions, table, reference] = await Promise.all([
    source.regions(level.id, within, signal),
    source.table({ indicator: indicator.id, level: level.id, within, period, category: branch }, signal),
    loadReference(source, release, { reference: query.reference, indicator, period, category: branch, within }, speech, signal),
  ]);
  const category = branch ?? table.categories[0]!;
  const items = regions.codes.map((code, i) => ({ code, name: regions.names[i]!, region: code, category }));
  return { rowsAre: 'regions', items, level, place: parent?.name, table, reference };
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

function categoriesOf(
  release: Release,
  indicator: Indicator,
  branches: readonly string[] | undefined,
): Release['breakdowns'][number]['categories'] {
  const categories = breakdownOf(release, indicator)?.categories ?? [];
  const stranger = branches?.find((branch) => !categories.some(({ code }) => code === branch));
  if (stranger !== undefined)
    throw unknown(
      'branches',
      stranger,
      categories.map(({ code }) => code),
    );
  return branches === undefined ? categories : categories.filter(({ code }) => branches.includes(code));
}

/** Known beforehand, so that the reference of the same period is asked for at the same time. */
function newestPeriod(release: Release, indicator: Indicator, level: Level): string | undefined {
  return tableEntryOf(release, indicator.id, level.id)?.periods.at(-1);
}
