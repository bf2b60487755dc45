import { ringsByPolygon, shape, topologyOf } from './region-topology.js';
import type { Point, RegionShape, RegionTopology, Ring } from './region-topology.js';
import { ringPoints, signedArea } from './ring-area.js';
import { snapToGrid } from './snap-to-grid.js';
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
 * islands and lakes under four such squares. Points lie on a grid as wide as the detail (for the same size the
 * border is then nearer to the original than with more or fewer points on another grid), or a finer one where a region would otherwise
 * lose its area. Every region keeps its largest ring.
 */
export function simplifyTo(detail: number, { shapes, arcs, mainRings }: WeightedTopology): Simplified {
  const heavy = arcs.map((arc) => arc.filter((point) => point[2] >= detail * detail).map(([x, y]): Point => [x, y]));
  let step = Math.max(1, Math.floor(detail));
  let snapped = snapToGrid(step, heavy, mainRings);
  while (!snapped && step > 1) {
    step = Math.floor(step * 0.8);
    snapped = snapToGrid(step, heavy, mainRings);
  }
  // Points lie on whole metres already; only a ring that crosses itself can have no area there, and it is kept as it is.
  const drawn = snapped ?? heavy;
  const kept = keepVisibleRings(shapes, drawn, new Set(mainRings), 4 * detail * detail);
  return { topology: topologyOf(kept, drawn), step };
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
