import type { PreparedLevel } from '../prepared.js';
import { ancestorLevelsOf } from './region-index-document.js';

/** Regions below one region that make a part worth a file of its own, on average. */
const WORTH_A_PART = 8;

/** One level below one region: which of the level's regions those are. */
export interface PartRegions {
  readonly level: PreparedLevel;
  /** Positions in `level.regions`. */
  readonly positions: Int32Array;
}

/**
 * The level by whose regions a level is cut into parts: the nearest ancestor level with on average 8 or more of its regions.
 * Undefined when there is none, or when that level is a single region.
 */
export function partsOf(level: PreparedLevel, levels: readonly PreparedLevel[]): string | undefined {
  for (const ancestor of ancestorLevelsOf(level, levels)) {
    const below = level.regions.map((region) => region.ancestors[ancestor]).filter((code) => code !== undefined);
    const above = new Set(below).size;
    if (below.length / above >= WORTH_A_PART) return above > 1 ? ancestor : undefined;
  }
  return undefined;
}

/** Per region that has parts, in the order of its level: the regions below it, per level that is cut by it. */
export function partRegions(parent: PreparedLevel, cutLevels: readonly PreparedLevel[]): Map<string, PartRegions[]> {
  const parts = new Map<string, PartRegions[]>(parent.regions.map((region) => [region.code, []]));
  for (const level of cutLevels) {
    const positionsOf = new Map<string, number[]>();
    level.regions.forEach((region, position) => {
      const code = region.ancestors[parent.id];
      if (code === undefined) return;
      const positions = positionsOf.get(code);
      if (positions) positions.push(position);
      else positionsOf.set(code, [position]);
    });
    for (const [code, positions] of positionsOf) parts.get(code)?.push({ level, positions: Int32Array.from(positions) });
  }
  for (const [code, levels] of parts) if (levels.length === 0) parts.delete(code);
  return parts;
}
