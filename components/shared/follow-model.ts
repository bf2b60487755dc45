import type { Action, Release } from '../../src/contract/types.generated.js';
import { modelWords } from '../../src/language/model-words.js';
import type { MissingAttribute } from '../../src/language/words.js';
import type { Source } from '../../src/sources/source.js';
import { SourceError, type SourceErrorDetails } from '../../src/sources/source-error.js';
import { analysesOf, type Analysis } from '../../src/views/model-analyses.js';
import { levelsOf, tableEntryOf } from '../../src/views/release-terms.js';
import { ownList, type ListHost } from './own-list.js';

const FILLED = ['indicator', 'theme', 'level', 'branch', 'branches'] as const;
type Filled = Partial<Record<(typeof FILLED)[number], string>>;

/**
 * What an element shows of the analyses of a model: the first, the first with branches, two branches of it, all, their theme, or none of them:
 * the model itself.
 */
export type ModelUse = 'none' | 'one' | 'with-branches' | 'two-branches' | 'several' | 'theme';

export interface ModelHost extends ListHost, Filled {}

export interface ModelWish {
  /** Undefined: none any more. */
  readonly model: string | undefined;
  /** Address of a partner's own list, which may hold the model. */
  readonly list: string | undefined;
  /** What the element still lacks. */
  readonly missing: () => MissingAttribute | undefined;
}

/** What an element was given from a model, to be taken back when it follows another. */
const given = new WeakMap<ModelHost, Filled>();

/**
 * Gives an element, as attributes, what it lacks to show an analysis of a model. What the page says itself goes before.
 * @throws SourceError `unknown` when there is no such model, or none of its analyses can be shown here, and the element cannot do without
 */
export async function followModel(
  host: ModelHost,
  { model, list, missing }: ModelWish,
  source: Source,
  signal: AbortSignal,
): Promise<void> {
  const [{ release }, own] = await Promise.all([source.open(signal), ownActions(host, model === undefined ? undefined : list, signal)]);
  signal.throwIfAborted();
  takeBack(host);
  if (model === undefined) return;
  const action = [...own.actions, ...release.actions].find(({ id }) => id === model);
  const isTold = host.indicator !== undefined;
  const offered = isTold || action === undefined ? {} : offerOf(analysesOf(release, action), host);
  const filled: Filled = Object.fromEntries(Object.entries(offered).filter(([name]) => host[name as keyof Filled] === undefined));
  Object.assign(host, filled);
  if (missing() === 'level' && host.indicator !== undefined) host.level = filled.level = defaultLevel(release, host.indicator);
  given.set(host, filled);
  const lacking = missing();
  if (isTold || (lacking !== 'indicator' && lacking !== 'branches')) return;
  const details = { path: 'model', found: model, expected: 'a model with an analysis that can be shown here' };
  throw new SourceError('unknown', { ...details, ...whyNot(action, own.failure) });
}

/** What a reader is told of a model without a figure; nothing besides where there is just no such model. */
function whyNot(action: Action | undefined, failure: OwnActions['failure']): SourceErrorDetails {
  if (action !== undefined) return { said: (tag) => modelWords(tag).nothing };
  return failure === undefined ? {} : { said: (tag) => modelWords(tag).list[failure] };
}

interface OwnActions {
  readonly actions: readonly Action[];
  /** Why there are none, where there should be. */
  readonly failure?: 'withdrawn' | 'failed';
}

async function ownActions(host: ModelHost, list: string | undefined, signal: AbortSignal): Promise<OwnActions> {
  try {
    return (await ownList(list, host)?.(signal)) ?? { actions: [] };
  } catch (error) {
    // Without the list the models of the release are there.
    const isWithdrawn = error instanceof SourceError && error.kind === 'withdrawn';
    return { actions: [], failure: isWithdrawn ? 'withdrawn' : 'failed' };
  }
}

function takeBack(host: ModelHost): void {
  const before = given.get(host) ?? {};
  for (const name of FILLED) if (before[name] !== undefined && host[name] === before[name]) host[name] = undefined;
  given.delete(host);
}

function offerOf(analyses: readonly Analysis[], host: ModelHost): Filled {
  const { modelUse = 'one' } = host.constructor as { modelUse?: ModelUse };
  const [first] = analyses;
  switch (modelUse) {
    case 'none':
      return {};
    case 'several':
      return first === undefined ? {} : { indicator: analyses.map(({ indicator }) => indicator.id).join(' ') };
    case 'theme':
      return first === undefined ? {} : { theme: first.indicator.theme };
    case 'two-branches': {
      const shown = analyses.find(({ branches }) => branches.length > 1);
      return shown === undefined ? {} : { indicator: shown.indicator.id, branches: shown.branches.slice(0, 2).join(' ') };
    }
    default: {
      const shown = modelUse === 'one' ? first : analyses.find(({ indicator }) => indicator.breakdown !== undefined);
      return shown === undefined ? {} : { indicator: shown.indicator.id, branch: shown.branches[0] };
    }
  }
}

/** The smallest regions of which there are figures of every indicator; else the largest that are more than one. */
function defaultLevel(release: Release, indicator: string): string | undefined {
  const levels = levelsOf(release, indicator).filter(({ count }) => count > 1);
  const ofAll = levels.filter(({ id }) => release.indicators.every((each) => tableEntryOf(release, each.id, id) !== undefined));
  return (ofAll.at(-1) ?? levels[0])?.id;
}
