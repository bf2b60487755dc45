import type { ActionRegistry } from '../contract/later/types.generated.js';
import type { Action, Indicator, Release, Theme } from '../contract/types.generated.js';
import { modelWords } from '../language/model-words.js';
import { unknown } from '../sources/resolve-query.js';
import { SourceError, type SourceErrorKind } from '../sources/source-error.js';
import type { OpenRelease, Source } from '../sources/source.js';
import { fittingActions, isPracticeCase, type FittingAction } from './fitting-actions.js';
import { locateRegion, type LocatedRegion } from './region-level.data.js';
import { indicatorOf } from './release-terms.js';

/** Asks for a partner's own list. */
export type AskRegistry = (signal?: AbortSignal) => Promise<ActionRegistry>;

export interface ActionsQuery {
  readonly indicators: readonly string[];
  readonly theme?: string | undefined;
  readonly branches: readonly string[];
  /** The region in focus. */
  readonly region?: string | undefined;
  /** Id of a model that is shown itself, with its analyses, where no analysis is looked at. */
  readonly model?: string | undefined;
  /** Undefined where the page names no list. */
  readonly askRegistry?: AskRegistry | undefined;
}

/** A partner's own list as it was found, or why it could not be had. */
export type OwnList =
  | { readonly holder: string; readonly feedback?: string | undefined; readonly ids: readonly string[] }
  | { readonly failure: SourceErrorKind };

export interface ActionsData {
  readonly release: string;
  /** Number of actions. */
  readonly cells: number;
  readonly open: OpenRelease;
  readonly indicators: readonly Indicator[];
  readonly theme: Theme | undefined;
  readonly branches: readonly string[];
  readonly region: { readonly code: string; readonly name: string } | undefined;
  /** Of the release and the own list together; an id that both have is that of the list. */
  readonly actions: readonly Action[];
  readonly fitting: readonly FittingAction[];
  /** Whether they are shown with the analyses that they belong to, in place of why they belong here. */
  readonly withAnalyses: boolean;
  /** The model that was asked for. */
  readonly model: Action | undefined;
  readonly list: OwnList | undefined;
  /** Names of the regions of actions, by code. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Finds the actions that fit. What is told of regions and a partner's own list is a help: without it the rest stands.
 * @throws SourceError `unknown` for an indicator, theme or model that is not there
 */
export async function loadActions(source: Source, query: ActionsQuery, signal?: AbortSignal): Promise<ActionsData> {
  const [open, own] = await Promise.all([
    source.open(signal),
    query.askRegistry === undefined ? undefined : askedList(query.askRegistry, signal),
  ]);
  const { release } = open;
  const indicators = query.indicators.map((id) => indicatorOf(release, id));
  const theme = query.theme === undefined ? undefined : themeOf(release, query.theme);
  const place = query.region === undefined ? undefined : await found(source, release, query.region, signal);
  const actions = merged(own?.actions ?? [], release.actions);
  const isOfAnalysis = indicators.length + query.branches.length > 0 || theme !== undefined;
  const at = {
    indicators: query.indicators,
    themes: theme === undefined ? [] : [theme.id],
    branches: query.branches,
    regions: place === undefined ? [query.region ?? []].flat() : [place.code, ...above(place)],
  };
  const model = isOfAnalysis || query.model === undefined ? undefined : modelOf(actions, query.model, own?.list);
  const shown = model === undefined ? actions : [model, ...actions.filter(({ id }) => id === model.alternative)];
  const fitting = isOfAnalysis ? fittingActions(release, actions, at) : shown.map(shownByItself);
  const named = fitting.filter(({ action }) => isPracticeCase(action)).flatMap(({ action }) => action.regions ?? []);
  return {
    release: release.id,
    cells: fitting.length,
    open,
    indicators,
    theme,
    branches: query.branches,
    region: place && { code: place.code, name: place.name },
    actions,
    fitting,
    withAnalyses: !isOfAnalysis,
    model,
    list: own?.list,
    names: await namesOf(source, release, named, signal),
  };
}

async function askedList(ask: AskRegistry, signal?: AbortSignal): Promise<{ list: OwnList; actions: readonly Action[] }> {
  try {
    const { holder, feedback, actions } = await ask(signal);
    return { list: { holder, feedback, ids: actions.map(({ id }) => id) }, actions };
  } catch (error) {
    signal?.throwIfAborted();
    return { list: { failure: error instanceof SourceError ? error.kind : 'offline' }, actions: [] };
  }
}

/** Whoever keeps a list knows better than a release what became of its own. */
function merged(own: readonly Action[], published: readonly Action[]): Action[] {
  return [...own, ...published.filter(({ id }) => own.every((action) => action.id !== id))];
}

/** @throws SourceError `unknown` when there is no such model, or the list that it may be on could not be had */
export function modelOf(actions: readonly Action[], id: string, list?: OwnList): Action {
  const model = actions.find((action) => action.id === id);
  if (model !== undefined) return model;
  if (list !== undefined && 'failure' in list)
    throw new SourceError('unknown', {
      path: 'model',
      found: id,
      said: (tag) => modelWords(tag).list[list.failure === 'withdrawn' ? 'withdrawn' : 'failed'],
    });
  const some = actions.slice(0, 5).map((action) => action.id);
  throw new SourceError('unknown', { path: 'model', found: id, expected: some.join(', ') || 'nothing: there are none' });
}

function themeOf({ themes }: Release, id: string): Theme {
  const theme = themes.find((each) => each.id === id);
  if (theme !== undefined) return theme;
  throw unknown(
    'theme',
    id,
    themes.map((each) => each.id),
  );
}

function shownByItself(action: Action): FittingAction {
  return { action, nearness: 'general', because: '' };
}

function above({ code, regions }: LocatedRegion): string[] {
  return regions.ancestorLevels.flatMap((level) => regions.ancestorOf(code, level) ?? []);
}

async function found(source: Source, { levels }: Release, code: string, signal?: AbortSignal): Promise<LocatedRegion | undefined> {
  try {
    return await locateRegion(source, levels, code, signal);
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

async function namesOf(
  source: Source,
  release: Release,
  codes: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const places = await Promise.all([...new Set(codes)].map((code) => found(source, release, code, signal)));
  return new Map(places.flatMap((place) => (place === undefined ? [] : [[place.code, place.name] as const])));
}
