import { ringsByPolygon, shape, topologyOf } from './region-topology.js';
import type { Point, RegionShape, RegionTopology, Ring } from './region-topology.js';
import { ringPoints, signedArea } from './ring-area.js';
import type { WeightedPoint } from './keep-regions.js';

export interface WeightedTopology {
  readonly shapes: readonly RegionShape[];
  readonly arcs: readonly WeightedPoint[][];
  /** Per region the ring that may not go. */
  readonly mainRings: readonly Ring[];
}

export interface Simplified {
  readonly topology: RegionTopology;
  /** Width of the grid the points lie on, in metres. */
  readonly step: number;
}

/**
 * The topology with detail below `detail` metres left out: points that span less than a square of that size with their neighbours, and
 * islands and lakes under four such squares. Points lie on a grid of half the detail, or a finer one where a region would otherwise
 * collapse. Every region keeps its largest ring.
 */
export function simplifyTo(detail: number, { shapes, arcs, mainRings }: WeightedTopology): Simplified {
  const heavy = arcs.map((arc) => arc.filter((point) => point[2] >= detail * detail));
  let step = Math.max(1, Math.floor(detail / 2));
  let snapped = snapTo(step, heavy);
  // At 1 m nothing moves, and the protected points span an area.
  while (step > 1 && mainRings.some((ring) => signedArea(ringPoints(ring, snapped)) <= 0)) {
    step = Math.floor(step / 2);
    snapped = snapTo(step, heavy);
  }
  const kept = keepVisibleRings(shapes, snapped, new Set(mainRings), 4 * detail * detail);
  return { topology: topologyOf(kept, snapped), step };
}

function snapTo(step: number, arcs: readonly WeightedPoint[][]): Point[][] {
  return arcs.map((arc) => {
    const snapped: Point[] = [];
    for (const [x, y] of arc) {
      const point: Point = [Math.round(x / step) * step, Math.round(y / step) * step];
      const last = snapped[snapped.length - 1];
      if (!last || last[0] !== point[0] || last[1] !== point[1]) snapped.push(point);
    }
    return snapped;
  });
}

function keepVisibleRings(
  shapes: readonly RegionShape[],
  arcs: readonly Point[][],
  always: ReadonlySet<Ring>,
  leastArea: number,
): RegionShape[] {
  const uses = countUses(shapes, arcs.length);
  const isVisible = (ring: Ring, direction: 1 | -1): boolean => {
    if (always.has(ring)) return true;
    const area = signedArea(ringPoints(ring, arcs)) * direction;
    // A ring that touches another region stays while it has area: without it there would be a hole or an overlap.
    const touches = ring.some((arc) => (uses[arc < 0 ? ~arc : arc] ?? 0) > 1);
    return touches ? area > 0 : area >= leastArea;
  };
  // An arc shrunk to one point only joins its neighbours, which now meet there.
  const withLength = (ring: Ring): Ring => ring.filter((arc) => (arcs[arc < 0 ? ~arc : arc]?.length ?? 0) > 1);
  return shapes.map((region) => {
    const polygons = ringsByPolygon(region).flatMap(([outer, ...holes]) => {
      if (!outer || !isVisible(outer, 1)) return [];
      return [[outer, ...holes.filter((hole) => isVisible(hole, -1))].map(withLength)];
    });
    return shape(region.id, polygons);
  });
}

/** How often each arc is walked, in either direction. */
function countUses(shapes: readonly RegionShape[], arcs: number): Uint32Array {
  const uses = new Uint32Array(arcs);
  for (const region of shapes) {
    for (const arc of ringsByPolygon(region).flat(2)) uses[arc < 0 ? ~arc : arc]! += 1;
  }
  return uses;
}
