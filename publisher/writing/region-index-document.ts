import type { AncestorRuns, RegionIndexDocument } from '../../src/contract/types.generated.js';
import type { PreparedLevel, PreparedRegion } from '../prepared.js';

/** The index of these regions of a level; the order of `regions` is the order of the tables. */
export function regionIndexDocument(
  level: PreparedLevel,
  regions: readonly PreparedRegion[],
  ancestorLevels: readonly string[],
): RegionIndexDocument {
  return {
    version: '2.0',
    class: 'dimension',
    category: {
      index: regions.map((region) => region.code),
      label: Object.fromEntries(regions.map((region) => [region.code, region.name])),
    },
    extension: {
      level: level.id,
      ...(level.vintage === undefined ? {} : { vintage: level.vintage }),
      ancestors: ancestorLevels.map((ancestor) => ancestorRuns(ancestor, regions)),
    },
  };
}

/** Levels of which any of these regions has an ancestor, nearest first; `levels` runs from large to small. */
export function ancestorLevelsOf(level: PreparedLevel, levels: readonly PreparedLevel[]): string[] {
  const above = levels.slice(0, levels.indexOf(level)).reverse();
  return above.map(({ id }) => id).filter((id) => level.regions.some((region) => region.ancestors[id] !== undefined));
}

function ancestorRuns(level: string, regions: readonly PreparedRegion[]): AncestorRuns {
  const runs: [string, number][] = [];
  for (const region of regions) {
    const code = region.ancestors[level] ?? '';
    const last = runs.at(-1);
    if (last?.[0] === code) last[1] += 1;
    else runs.push([code, 1]);
  }
  return { level, runs };
}
