import type { Level, Release } from '../contract/types.generated.js';
import type { Source } from '../sources/source.js';
import { levelOf, levelsOf } from './release-terms.js';

/** A place that a person went to on a map: the regions of a level within a region. */
export interface DrillStep {
  /** Code of the region that all lie within; undefined for the whole country. */
  readonly code: string | undefined;
  readonly name: string;
  /** Level of the regions that are shown. */
  readonly level: string;
}

/**
 * The levels that a map goes through, from large to small: those asked for, else all below its own that have figures and outlines;
 * its own always first.
 * @throws SourceError `unknown` when a level that is asked for is not in the release
 */
export function drillLevels(release: Release, indicator: string, own: string, asked: readonly string[] | undefined): Level[] {
  const wanted = asked?.map((id) => levelOf(release, id)) ?? release.levels;
  const withFigures = levelsOf(release, indicator);
  const { levels } = release;
  return levels.slice(levels.findIndex(({ id }) => id === own)).filter((level) => {
    return level.id === own || (wanted.includes(level) && withFigures.includes(level) && level.geometry !== undefined);
  });
}

/** The level that is shown within a region of a level; undefined for the smallest. */
export function levelBelow(levels: readonly Level[], level: string): Level | undefined {
  const at = levels.findIndex(({ id }) => id === level);
  return at < 0 ? undefined : levels[at + 1];
}

/**
 * The way from the first place to the one where a region is shown, one step a level. Asks the list of regions of each level on the way.
 * @param home the place that the map began at
 */
export async function stepsTo(
  source: Source,
  home: DrillStep,
  levels: readonly Level[],
  region: { readonly code: string; readonly level: string },
  signal?: AbortSignal,
): Promise<DrillStep[]> {
  const until = levels.findIndex(({ id }) => id === region.level);
  const own = await source.regions(region.level, undefined, signal);
  const above = levels.slice(0, Math.max(0, until));
  const steps = await Promise.all(
    above.map(async (level, i): Promise<DrillStep | undefined> => {
      const code = own.ancestorOf(region.code, level.id);
      if (code === undefined) return undefined;
      const name = (await source.regions(level.id, undefined, signal)).nameOf(code);
      return { code, name, level: levels[i + 1]!.id };
    }),
  );
  return [home, ...steps.filter((step) => step !== undefined)];
}
