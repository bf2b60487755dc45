import type { Breakdown, Indicator, Level, Release, TableEntry } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';

export { indicatorOf, levelOf } from '../sources/resolve-query.js';

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

/** The title of an indicator, with that of the category where it is about one. */
export function titleOf(release: Release, indicator: Indicator, category: string | undefined, speech: Speech): string {
  const found = breakdownOf(release, indicator)?.categories.find(({ code }) => code === category);
  return [indicator, ...(found === undefined ? [] : [found])].map(({ title }) => speech.text(title)).join(': ');
}

/** The category asked for; else the first of the indicator's breakdown, where it has one. */
export function categoryOf(release: Release, indicator: Indicator, asked: string | undefined): string | undefined {
  return asked ?? breakdownOf(release, indicator)?.categories[0]?.code;
}

/** The indicator with those breaks only that are about one of these regions: a merger elsewhere cuts no line here. */
export function withBreaksOf(indicator: Indicator, codes: readonly string[]): Indicator {
  const breaks = indicator.breaks?.filter(({ regions }) => regions === undefined || regions.some((code) => codes.includes(code)));
  return breaks === undefined ? indicator : { ...indicator, breaks };
}

/** Whether regions of one level hold those of the other. */
export function isAbove({ levels }: Release, higher: Level, lower: Level): boolean {
  return levels.indexOf(higher) < levels.indexOf(lower);
}
