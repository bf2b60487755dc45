import type { Extent, Outlines } from './outlines.js';

/** Regions by how near the middle of each is to the middle of an extent, nearest first. */
export function fromTheMiddle({ boxes }: Outlines, regions: readonly number[], [x0, y0, x1, y1]: Extent): number[] {
  const away = (region: number): number => {
    const at = 4 * region;
    return Math.hypot(boxes[at]! + boxes[at + 2]! - x0 - x1, boxes[at + 1]! + boxes[at + 3]! - y0 - y1);
  };
  return [...regions].sort((a, b) => away(a) - away(b));
}
