import type { Point } from './region-topology.js';
import { signedArea } from './ring-area.js';

/**
 * Polygons on whole metres, no point twice in a row, outer rings counter-clockwise and holes clockwise. Rings without area are left out,
 * and with an outer ring its holes; `dropped` counts them.
 */
export function cleanPolygons(polygons: readonly (readonly (readonly Point[])[])[]): { polygons: Point[][][]; dropped: number } {
  let rings = 0;
  let kept = 0;
  const cleaned = polygons.flatMap((polygon) => {
    rings += polygon.length;
    const [outer, ...holes] = polygon.map(snapToMetres);
    if (!outer || signedArea(outer) === 0) return [];
    const clean = [turned(outer, 1), ...holes.filter((hole) => signedArea(hole) !== 0).map((hole) => turned(hole, -1))];
    kept += clean.length;
    return [clean];
  });
  return { polygons: cleaned, dropped: rings - kept };
}

function snapToMetres(ring: readonly Point[]): Point[] {
  const snapped: Point[] = [];
  for (const [x, y] of ring) {
    // Adding zero turns -0, which is another key in a hash, into 0.
    const point: Point = [Math.round(x) + 0, Math.round(y) + 0];
    const last = snapped[snapped.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) snapped.push(point);
  }
  return snapped;
}

function turned(ring: Point[], direction: 1 | -1): Point[] {
  return Math.sign(signedArea(ring)) === direction ? ring : ring.reverse();
}
