import type { MethodDocument } from '../contract/later/types.generated.js';
import type { Indicator, Level } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import type { OpenRelease, Source } from '../sources/source.js';
import type { Table } from '../tables/table.js';
import type { ActionsData, AskRegistry } from './actions.data.js';
import { loadReference, type Reference } from './reference.data.js';
import { areNeighbourhoods, locateRegion } from './region-level.data.js';
import { categoryOf, indicatorOf, levelsOf } from './release-terms.js';

export interface NextStepsQuery {
  readonly indicator: string;
  readonly region: string;
  /** Default: the newest. */
  readonly period?: string | undefined;
  /** Category of the breakdown; default its first. */
  readonly branch?: string | undefined;
  /** A region, `parent` or a peer group; default the country. */
  readonly reference?: string | undefined;
  /** Asks for a partner's own list of actions. */
  readonly askRegistry?: AskRegistry | undefined;
}

export interface NextStepsData {
  readonly release: string;
  readonly cells: number;
  readonly open: OpenRelease;
  readonly indicator: Indicator;
  readonly category: string | undefined;
  readonly level: Level;
  readonly region: { readonly code: string; readonly name: string };
  /** One period and category, of the region and others of its level. */
  readonly table: Table;
  readonly reference: Reference | undefined;
  /** What the publisher says of the steps; null where it could not be had, undefined where there is none. */
  readonly document: MethodDocument | null | undefined;
  /** Undefined where they could not be had. */
  readonly actions: ActionsData | undefined;
}

/**
 * Fetches the figure and what goes with it. Without the texts of the publisher, or the actions, the figure stands.
 * @param loadOther fetches the actions that fit
 */
export async function loadNextSteps(
  source: Source,
  query: NextStepsQuery,
  speech: Speech,
  loadOther: () => Promise<ActionsData | undefined>,
  signal?: AbortSignal,
): Promise<NextStepsData> {
  const open = await source.open(signal);
  const { release } = open;
  const indicator = indicatorOf(release, query.indicator);
  const region = await locateRegion(source, levelsOf(release, indicator.id), query.region, signal);
  const { code, name, level, regions } = region;
  const category = categoryOf(release, indicator, query.branch);
  const around = regions.ancestorOf(code, level.partsOf ?? regions.ancestorLevels[0] ?? '');
  const part = areNeighbourhoods(level) && around !== undefined ? { within: around } : {};
  const table = await source.table({ indicator: indicator.id, level: level.id, ...part, period: query.period, category }, signal);
  const [reference, document, actions] = await Promise.all([
    loadReference(source, release, { reference: query.reference, indicator, period: table.periods[0], category, region }, speech, signal),
    source.method(indicator.id, signal).catch(() => null),
    loadOther().catch(() => undefined),
  ]);
  signal?.throwIfAborted();
  return {
    release: release.id,
    cells: table.columns.value.values.length,
    open,
    indicator,
    category,
    level,
    region: { code, name },
    table,
    reference: reference?.code === code ? undefined : reference,
    document,
    actions,
  };
}
