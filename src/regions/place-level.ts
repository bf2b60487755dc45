import type { RegionIndex } from './region-index.js';

/** The level by whose names people know where a smaller region is. */
const PLACE_LEVEL = 'gemeente';

/** The level above by which people know where a region is: its gemeente, else the nearest. Undefined where there is none. */
export function placeLevelOf({ ancestorLevels }: RegionIndex): string | undefined {
  return ancestorLevels.includes(PLACE_LEVEL) ? PLACE_LEVEL : ancestorLevels[0];
}
