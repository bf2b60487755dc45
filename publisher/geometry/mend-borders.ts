import { ringsByPolygon, shape } from './region-topology.js';
import type { Point, RegionShape, RegionTopology, Ring } from './region-topology.js';
import { ringPoints, signedArea } from './ring-area.js';

/** A border that only one region walks, in that region's direction. */
interface LooseArc {
  readonly arc: number;
  readonly region: string;
  readonly regionArea: number;
  readonly points: readonly Point[];
}

/** A gap or overlap is a sliver when its mean width, in metres, is below this. Generalised boundaries differ this much from feature to feature. */
const sliverWidth = 50;
/** A region may not change more than this share of its area by taking or giving a sliver. */
const mostChange = 0.1;

/**
 * Closes slivers: narrow gaps and overlaps between regions, left where a file was simplified region by region, so that neighbours kept
 * different points of one border. Each sliver goes to one region; the other sides become shared borders.
 * Arcs are neither added nor moved; rings only walk other arcs.
 */
export function mendBorders(topology: RegionTopology): { readonly shapes: RegionShape[]; readonly mended: number } {
  const shapes = topology.objects.regions.geometries;
  const replacement = new Map<number, Ring>();
  let mended = 0;
  for (const loop of simpleLoops(looseArcs(shapes, topology.arcs))) {
    const giving = sideToReplace(loop);
    if (giving === undefined) continue;
    const others = [...loop.slice(giving + 1), ...loop.slice(0, giving)];
    replacement.set((loop[giving] as LooseArc).arc, others.map(({ arc }) => ~arc).reverse());
    mended += 1;
  }
  const mendRing = (ring: Ring): Ring => withoutSpikes(ring.flatMap((arc) => replacement.get(arc) ?? [arc]));
  const mendedShapes = shapes.map((old) =>
    shape(
      old.id,
      ringsByPolygon(old).map((rings) => rings.map(mendRing).filter((ring) => ring.length > 0)),
    ),
  );
  return { shapes: mendedShapes, mended };
}

function looseArcs(shapes: readonly RegionShape[], arcs: readonly Point[][]): LooseArc[] {
  const uses = new Uint8Array(arcs.length);
  for (const arc of shapes.flatMap((region) => ringsByPolygon(region).flat(2))) uses[arc < 0 ? ~arc : arc]! += 1;
  return shapes.flatMap((region) =>
    ringsByPolygon(region)
      .flat()
      .flatMap((ring) => {
        const loose = ring.filter((arc) => uses[arc < 0 ? ~arc : arc] === 1);
        if (loose.length === 0) return [];
        const regionArea = Math.abs(signedArea(ringPoints(ring, arcs)));
        return loose.map((arc) => ({ arc, region: region.id, regionArea, points: ringPoints([arc], arcs) }));
      }),
  );
}

/**
 * Loose arcs, end to end, as loops that pass no point twice: gaps, overlaps and the outer border. As every ring is closed and shared arcs
 * cancel out, as many loose arcs leave a point as arrive there.
 */
function* simpleLoops(loose: readonly LooseArc[]): Generator<LooseArc[]> {
  const leaving = new Map<string, LooseArc[]>();
  for (const arc of loose) {
    const from = key(arc.points[0]);
    const list = leaving.get(from);
    if (list) list.push(arc);
    else leaving.set(from, [arc]);
  }
  for (const start of leaving.values()) {
    while (start.length > 0) {
      const path: LooseArc[] = [];
      const positionOf = new Map<string, number>();
      let arc = start.pop();
      while (arc) {
        positionOf.set(key(arc.points[0]), path.length);
        path.push(arc);
        const here = key(arc.points[arc.points.length - 1]);
        const begin = positionOf.get(here);
        if (begin === undefined) {
          arc = takeNext(arc, leaving.get(here) ?? []);
          continue;
        }
        const loop = path.splice(begin);
        for (const { points } of loop) positionOf.delete(key(points[0]));
        yield loop;
        const before = path[path.length - 1];
        arc = before && takeNext(before, leaving.get(here) ?? []);
      }
    }
  }
}

/** Of the arcs that leave where `arrived` ends, the one that keeps the same gap on its right hand. */
function takeNext(arrived: LooseArc, leaving: LooseArc[]): LooseArc | undefined {
  const { points } = arrived;
  const back = direction(points[points.length - 1], points[points.length - 2]);
  const turns = leaving.map((arc) => (direction(arc.points[0], arc.points[1]) - back + 4 * Math.PI) % (2 * Math.PI));
  const next = turns.indexOf(Math.min(...turns));
  return leaving.splice(next, 1)[0];
}

/** Which side of a sliver takes over the course of the others: the longest, and of equally long ones the least detailed. Undefined: no sliver. */
function sideToReplace(loop: readonly LooseArc[]): number | undefined {
  if (loop.length < 2 || loop.every(({ region }) => region === loop[0]?.region)) return undefined;
  const outline = loop.flatMap(({ points }) => points);
  const area = Math.abs(signedArea(outline));
  if ((2 * area) / lengthOf(outline) >= sliverWidth) return undefined;
  let best: number | undefined;
  for (let i = 0; i < loop.length; i += 1) {
    const side = loop[i] as LooseArc;
    if (area > side.regionArea * mostChange) continue;
    if (best === undefined) best = i;
    const longest = loop[best] as LooseArc;
    const gain = chord(side) - chord(longest);
    if (gain > 0 || (gain === 0 && side.points.length < longest.points.length)) best = i;
  }
  return best;
}

/** A ring that walks an arc to and fro right away need not go there. */
function withoutSpikes(ring: Ring): Ring {
  const kept: Ring = [];
  for (const arc of ring) {
    if (kept[kept.length - 1] === ~arc) kept.pop();
    else kept.push(arc);
  }
  while (kept.length > 1 && kept[0] === ~(kept[kept.length - 1] as number)) {
    kept.shift();
    kept.pop();
  }
  return kept;
}

function chord({ points }: LooseArc): number {
  const [from, to] = [points[0], points[points.length - 1]] as [Point, Point];
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]] as [Point, Point];
    length += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return length;
}

function direction(from: Point | undefined, to: Point | undefined): number {
  return from && to ? Math.atan2(to[1] - from[1], to[0] - from[0]) : 0;
}

function key(point: Point | undefined): string {
  return point ? `${point[0]},${point[1]}` : '';
}
