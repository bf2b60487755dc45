import { ringsByPolygon } from './region-topology.js';
import type { RegionShape, Ring } from './region-topology.js';
import { ringPoints, signedArea } from './ring-area.js';

/** A point with the weight simplification gave it: the effective area (m²) below which it is left out; Infinity is never left out. */
export type WeightedPoint = [x: number, y: number, weight: number];

/** However coarse, a region keeps a ring of at least this share of its largest ring's area. */
const leastShareOfArea = 0.25;

/** Per region its largest outer ring: the one that may not go. Rings are the same objects as in the shapes. */
export function mainRings(shapes: readonly RegionShape[], arcs: readonly WeightedPoint[][]): Ring[] {
  return shapes.map((shape) => {
    const outerRings = ringsByPolygon(shape).map(([outer]) => outer ?? []);
    const areas = outerRings.map((ring) => signedArea(ringPoints(ring, arcs)));
    return outerRings[areas.indexOf(Math.max(...areas))] ?? [];
  });
}

/**
 * Gives the weightiest points of the rings an infinite weight, as many as each ring needs to keep its shape when all others go.
 * Ends of arcs have infinite weight already, so most rings need nothing.
 */
export function protectRings(rings: readonly Ring[], arcs: readonly WeightedPoint[][]): void {
  for (const ring of rings) {
    const points = ringPoints(ring, arcs);
    const enough = signedArea(points) * leastShareOfArea;
    const candidates = points.filter((point) => point[2] < Infinity).sort((a, b) => a[2] - b[2]);
    while (signedArea(points.filter((point) => point[2] === Infinity)) < enough) {
      const heaviest = candidates.pop();
      if (!heaviest) break;
      heaviest[2] = Infinity;
    }
  }
}
