import type { Action, Release } from '../contract/types.generated.js';

/** Why an action belongs to what is looked at, nearest first. */
export type Nearness = (typeof NEARNESS)[number];
const NEARNESS = ['branch', 'indicator', 'theme', 'general'] as const;

/** What a reader looks at, by id and code. */
export interface LookedAt {
  readonly indicators: readonly string[];
  /** Besides those of the indicators. */
  readonly themes?: readonly string[];
  readonly branches: readonly string[];
  /** The region in focus and those that it lies in. */
  readonly regions: readonly string[];
}

export interface FittingAction {
  readonly action: Action;
  readonly nearness: Nearness;
  /** Code or id of what it belongs to; of a general one empty. */
  readonly because: string;
}

/**
 * The actions that fit what is looked at, nearest first, else in the order of their list. One for other branches than those that are looked
 * at does not fit; nor does one of other regions, unless it is an example of how others did it.
 */
export function fittingActions(release: Release, actions: readonly Action[], at: LookedAt): FittingAction[] {
  const { indicators, branches } = at;
  const withAbove = branches.flatMap((code) => [code, ...categoriesAbove(release, code)]);
  const themes = [...(at.themes ?? []), ...release.indicators.filter(({ id }) => indicators.includes(id)).map(({ theme }) => theme)];

  const nearest = (action: Action): Omit<FittingAction, 'action'> | undefined => {
    const found = (among: readonly string[], own: readonly string[] = []): string | undefined => among.find((each) => own.includes(each));
    const branch = found(withAbove, action.branches);
    if (branch !== undefined) return { nearness: 'branch', because: branch };
    if (branches.length > 0 && (action.branches ?? []).length > 0) return undefined;
    const indicator = found(indicators, action.indicators);
    if (indicator !== undefined) return { nearness: 'indicator', because: indicator };
    const theme = found(themes, action.themes);
    if (theme !== undefined) return { nearness: 'theme', because: theme };
    const isGeneral = [action.branches, action.indicators, action.themes].every((list = []) => list.length === 0);
    return isGeneral ? { nearness: 'general', because: '' } : undefined;
  };
  return actions
    .flatMap((action) => {
      const why = isOfRegion(action, at.regions) ? nearest(action) : undefined;
      return why === undefined ? [] : [{ action, ...why }];
    })
    .sort((one, other) => NEARNESS.indexOf(one.nearness) - NEARNESS.indexOf(other.nearness));
}

/** Whether it is an example of how others did it. */
export function isPracticeCase({ kind }: Pick<Action, 'kind'>): boolean {
  return kind === 'practice-case';
}

function isOfRegion(action: Action, inFocus: readonly string[]): boolean {
  return action.regions === undefined || isPracticeCase(action) || action.regions.some((code) => inFocus.includes(code));
}

function categoriesAbove({ breakdowns }: Release, code: string): string[] {
  return breakdowns.flatMap(({ categories }) => {
    const above: string[] = [];
    let parent = categories.find((category) => category.code === code)?.parent;
    while (parent !== undefined && !above.includes(parent)) {
      above.push(parent);
      parent = categories.find((category) => category.code === parent)?.parent;
    }
    return above;
  });
}
