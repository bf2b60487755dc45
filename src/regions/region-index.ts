/**
 * The regions of one level, or of the part of it below one region, in the order of the tables: sorted by ancestor, then code.
 */
export interface RegionIndex {
  readonly level: string;
  /** Year of the division; undefined where the level has none. */
  readonly vintage: number | undefined;
  readonly codes: readonly string[];
  /** `names[i]` belongs to `codes[i]`. */
  readonly names: readonly string[];
  /** Position of a code in `codes`; undefined for a code that is not there. */
  positionOf(code: string): number | undefined;
  /** Name of a region; the code itself where it is not in this index. */
  nameOf(code: string): string;
  /** Ancestor of a region at a level, undefined where it has none. */
  ancestorOf(code: string, level: string): string | undefined;
  /** Levels of the ancestors, nearest first. */
  readonly ancestorLevels: readonly string[];
}
