import type { Point, Ring } from './region-topology.js';
import { ringPoints, signedArea } from './ring-area.js';

/** Enlarging is given up beyond this factor: a finer grid is better. */
const mostEnlargement = 64;
/** Enlarging one ring may flatten its neighbour, which then is enlarged too. */
const mostRounds = 6;

/**
 * Arcs with their points moved to a square grid of `step` metres. A ring that would lose its area on the grid is drawn enlarged around its middle
 * (as map makers do with what is too small to see); points shared with neighbours move along, so borders stay shared.
 * @returns undefined when some ring has no area even so
 */
export function snapToGrid(step: number, arcs: readonly (readonly Point[])[], rings: readonly Ring[]): Point[][] | undefined {
  const moved = new Map<string, Point>();
  for (let round = 0; round < mostRounds; round += 1) {
    const snapped = arcs.map((arc) => snapArc(arc, step, moved));
    const flat = rings.filter((ring) => signedArea(ringPoints(ring, snapped)) <= 0);
    if (flat.length === 0) return snapped;
    for (const ring of flat) enlarge(ringPoints(ring, arcs), step, moved);
  }
  return undefined;
}

function snapArc(arc: readonly Point[], step: number, moved: ReadonlyMap<string, Point>): Point[] {
  const snapped: Point[] = [];
  for (const original of arc) {
    const point = snap(moved.size > 0 ? (moved.get(key(original)) ?? original) : original, step);
    const last = snapped[snapped.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) snapped.push(point);
  }
  return snapped;
}

/** Notes where the points of a ring go when it is made just large enough to have area on the grid. */
function enlarge(points: readonly Point[], step: number, moved: Map<string, Point>): void {
  const middleX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const middleY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  for (let factor = 1.5; factor <= mostEnlargement; factor *= 1.5) {
    const enlarged = points.map(([x, y]): Point => [middleX + (x - middleX) * factor, middleY + (y - middleY) * factor]);
    if (signedArea(enlarged.map((point) => snap(point, step))) <= 0) continue;
    points.forEach((point, i) => moved.set(key(point), enlarged[i] as Point));
    return;
  }
}

function snap([x, y]: Point, step: number): Point {
  return [Math.round(x / step) * step, Math.round(y / step) * step];
}

function key([x, y]: Point): string {
  return `${x},${y}`;
}
