import type { RegionIndex } from './region-index.js';

/** The level by whose names people know where a smaller region is. */
const PLACE_LEVEL = 'gemeente';

/** The level above by which people know where a region is: its gemeente, else the nearest. Undefined where there is none. */
export function placeLevelOf({ ancestorLevels }: RegionIndex): string | undefined {
  return ancestorLevels.includes(PLACE_LEVEL) ? PLACE_LEVEL : ancestorLevels[0];
}

/**
 * The level above whose names tell the regions of an index apart: those that a name alone does not tell, as several have it or as people
 * know them by their gemeente. Undefined where all lie in one region of that level.
 */
export function tellingLevelOf(index: RegionIndex): string | undefined {
  const { codes, names } = index;
  const level = placeLevelOf(index);
  if (level === undefined || (level !== PLACE_LEVEL && new Set(names).size === names.length)) return undefined;
  const first = index.ancestorOf(codes[0]!, level);
  return codes.some((code) => index.ancestorOf(code, level) !== first) ? level : undefined;
}
