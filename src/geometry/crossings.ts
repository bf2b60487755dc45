import { arcOf, type Outlines } from './outlines.js';

/**
 * Where a horizontal line crosses the rings of a region: x of each crossing, from left to right; between the odd and the even ones lies
 * the region (even-odd rule). Neighbours cross their common arc at the very same x, so a point is in one region and never in two.
 */
export function crossingsAt({ points, arcStarts, rings }: Outlines, region: number, y: number): number[] {
  const crossings: number[] = [];
  for (let step = rings.starts[region]!; step < rings.starts[region + 1]!; step++) {
    const arc = arcOf(rings.steps[step]!);
    const last = 2 * arcStarts[arc + 1]! - 2;
    for (let i = 2 * arcStarts[arc]!; i < last; i += 2) {
      const y0 = points[i + 1]!;
      const y1 = points[i + 3]!;
      if (y0 > y === y1 > y) continue;
      const x0 = points[i]!;
      crossings.push(x0 + ((y - y0) / (y1 - y0)) * (points[i + 2]! - x0));
    }
  }
  return crossings.sort((a, b) => a - b);
}

/** Whether a point lies in a region; on a border it lies in the region to the right of it. */
export function isInside(outlines: Outlines, region: number, x: number, y: number): boolean {
  return crossingsAt(outlines, region, y).filter((crossing) => crossing > x).length % 2 === 1;
}
