import type { Breakdown, Indicator, Level, Release, TableEntry } from '../contract/types.generated.js';
import { SourceError } from '../sources/source-error.js';

/** The indicator of a release by its id. @throws SourceError `unknown` */
export function indicatorOf(release: Release, id: string): Indicator {
  return find(release.indicators, id, 'indicator');
}

/** The level of a release by its id. @throws SourceError `unknown` */
export function levelOf(release: Release, id: string): Level {
  return find(release.levels, id, 'level');
}

/** The breakdown of an indicator; undefined where it has none. */
export function breakdownOf(release: Release, indicator: Indicator): Breakdown | undefined {
  return release.breakdowns.find(({ id }) => id === indicator.breakdown);
}

/** The table of an indicator at a level; undefined where the release has none. */
export function tableEntryOf(release: Release, indicator: string, level: string): TableEntry | undefined {
  return release.tables.find((entry) => entry.indicator === indicator && entry.level === level);
}

/** Levels at which an indicator has figures, from large to small. */
export function levelsOf(release: Release, indicator: string): Level[] {
  return release.levels.filter(({ id }) => tableEntryOf(release, indicator, id) !== undefined);
}

function find<T extends { readonly id: string }>(all: readonly T[], id: string, path: string): T {
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw new SourceError('unknown', { path, found: id, expected: all.map((each) => each.id).join(', ') });
  return found;
}

/** The indicator with those breaks only that are about one of these regions: a merger elsewhere cuts no line here. */
export function withBreaksOf(indicator: Indicator, codes: readonly string[]): Indicator {
  const breaks = indicator.breaks?.filter(({ regions }) => regions === undefined || regions.some((code) => codes.includes(code)));
  return breaks === undefined ? indicator : { ...indicator, breaks };
}
