import type { Level, Release } from '../contract/types.generated.js';
import type { RegionIndex } from '../regions/region-index.js';
import type { Source } from '../sources/source.js';
import { levelsOf, tableEntryOf } from './release-terms.js';

/** A place that a person went to on a map: the regions of a level within a region. */
export interface DrillStep {
  /** Code of the region that all lie within; undefined for the whole country. */
  readonly code: string | undefined;
  readonly name: string;
  /** Level of the regions that are shown. */
  readonly level: string;
  /** A larger region, where the release keeps what is shown in its part: the buurten of a wijk are in the part of their gemeente. */
  readonly part?: string | undefined;
}

/**
 * The levels that a map goes through, from large to small: those asked for, else all below its own that have figures and outlines;
 * its own always first. What is asked for and not in the release is left out.
 */
export function drillLevels(release: Release, indicator: string, own: string, asked: readonly string[] | undefined): Level[] {
  const withFigures = levelsOf(release, indicator);
  const { levels } = release;
  return levels.slice(levels.findIndex(({ id }) => id === own)).filter((level) => {
    const isWanted = asked === undefined || asked.includes(level.id);
    return level.id === own || (isWanted && withFigures.includes(level) && level.geometry !== undefined);
  });
}

/** The level that is shown within a region of a level; undefined for the smallest. */
export function levelBelow(levels: readonly Level[], level: string): Level | undefined {
  const at = levels.findIndex(({ id }) => id === level);
  return at < 0 ? undefined : levels[at + 1];
}

/** Into a region of an index: the regions of a smaller level that it has. */
export function stepInto(below: Level, regions: RegionIndex, code: string): DrillStep {
  const part = below.partsOf === undefined ? undefined : regions.ancestorOf(code, below.partsOf);
  return { code, name: regions.nameOf(code), level: below.id, part };
}

/**
 * The way from the first place to the one where a region is shown, one step a level. Asks the list of regions of each level on the way.
 * @param home the place that the map began at
 * @param within region that all levels are asked of. Default: the whole country
 */
export async function stepsTo(
  source: Source,
  home: DrillStep,
  levels: readonly Level[],
  region: { readonly code: string; readonly level: string },
  within: string | undefined,
  signal?: AbortSignal,
): Promise<DrillStep[]> {
  const until = levels.findIndex(({ id }) => id === region.level);
  const own = await source.regions(region.level, within, signal);
  const above = levels.slice(0, Math.max(0, until));
  const steps = await Promise.all(
    above.map(async (level, i) => {
      const code = own.ancestorOf(region.code, level.id);
      return code === undefined ? [] : [stepInto(levels[i + 1]!, await source.regions(level.id, within, signal), code)];
    }),
  );
  return [home, ...steps.flat()];
}

/** The steps of a way, up to the first where an indicator has no figures; the first place is the page's choice and stays. */
export function stepsWithFigures(steps: readonly DrillStep[], release: Release, indicator: string): readonly DrillStep[] {
  const lacking = steps.findIndex(({ level }, i) => i > 0 && tableEntryOf(release, indicator, level) === undefined);
  return lacking < 0 ? steps : steps.slice(0, lacking);
}
