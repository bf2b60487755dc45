import type { Action, Indicator, Release } from '../contract/types.generated.js';
import { breakdownOf } from './release-terms.js';

/** An analysis that a barrier model belongs to. */
export interface Analysis {
  readonly indicator: Indicator;
  /** Those of its categories that the model is about; none: all of them, or it has none. */
  readonly branches: readonly string[];
}

/** The analyses of a model, nearest first: those that it names, those of its branches, those of its themes. */
export function analysesOf(release: Release, { indicators = [], branches = [], themes = [] }: Action): Analysis[] {
  const named = indicators.flatMap((id) => release.indicators.find((indicator) => indicator.id === id) ?? []);
  const ofBranches = release.indicators.filter((indicator) => branchesOf(release, indicator, branches).length > 0);
  const ofThemes = release.indicators.filter(({ theme }) => themes.includes(theme));
  return [...new Set([...named, ...ofBranches, ...ofThemes])].map((indicator) => ({
    indicator,
    branches: branchesOf(release, indicator, branches),
  }));
}

function branchesOf(release: Release, indicator: Indicator, branches: readonly string[]): string[] {
  const codes = breakdownOf(release, indicator)?.categories.map(({ code }) => code) ?? [];
  return branches.filter((code) => codes.includes(code));
}
