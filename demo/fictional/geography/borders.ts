import { Random } from '../random.js';
import type { Edge, Mosaic } from './mosaic.js';
import type { Outline, Point } from './plane.js';
import { along, contains, distance, signedArea } from './plane.js';

/** Shared borders of one level: each line once, and of each region the rings made of them. */
export interface Borders {
  /** Lines in whole metres. Two regions, or a region and the outside, share each line whole. */
  readonly arcs: readonly Outline[];
  /** Per region its polygons; per polygon the outer ring (counter-clockwise) and the holes; per ring the arcs, `~n` for arc n backwards. */
  readonly polygons: readonly (readonly (readonly (readonly number[])[])[])[];
}

/** A line between two junctions, or around, with the same region on its left and on its right all the way; -1 is outside. */
interface Line {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
}

/** The winding line of every edge of the mosaic, from corner to corner, in whole metres. Made once, so that all levels share it. */
export function drawEdges(mosaic: Mosaic, shortest: number, seed: number): Outline[] {
  return mosaic.edges.map(({ left, right, from, to }) => {
    const random = new Random(seed, `edge/${left}/${right}`);
    const [start, end] = [mosaic.corners[from]!, mosaic.corners[to]!];
    const bends = wind(start, mosaic.sites[right]!, end, mosaic.sites[left]!, shortest, random);
    return withoutRepeats([start, ...bends, end].map(([x, y]) => [Math.round(x), Math.round(y)]));
  });
}

/**
 * Points between start and end, each inside the quadrilateral of the line and the two centres beside it, so that no two borders cross.
 * Halved until the parts are `shortest` metres.
 */
function wind(start: Point, right: Point, end: Point, left: Point, shortest: number, random: Random): Point[] {
  if (distance(start, end) < 2 * shortest) return [];
  const middle = along(start, end, random.between(0.4, 0.6));
  // The quadrilaterals of the two parts lie inside this one only where it is convex.
  while (!isConvex(start, right, end, left)) {
    right = along(middle, right, 0.7);
    left = along(middle, left, 0.7);
  }
  const bend = along(middle, random.chance(0.5) ? left : right, random.between(0.04, 0.3));
  return [
    ...wind(start, along(start, right, 0.5), bend, along(start, left, 0.5), shortest, random),
    bend,
    ...wind(bend, along(end, right, 0.5), end, along(end, left, 0.5), shortest, random),
  ];
}

/** Whether a quadrilateral, counter-clockwise, turns left in its first and third corner; in the other two it does by construction. */
function isConvex(start: Point, right: Point, end: Point, left: Point): boolean {
  return turn(left, start, right) > 0 && turn(right, end, left) > 0;
}

/** Positive where the way from a by b to c turns left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
}

function withoutRepeats(points: Outline): Outline {
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
}

/** The borders between regions that are made of cells; `regionOfCell` is -1 for a cell outside. */
export function traceBorders(mosaic: Mosaic, edges: readonly Outline[], regions: number, regionOfCell: (cell: number) => number): Borders {
  const lines = joinLines(borderEdges(mosaic.edges, edges, regionOfCell));
  return withoutPoints({ arcs: lines.map(({ points }) => points), polygons: polygonsOf(lines, regions) });
}

function borderEdges(edges: readonly Edge[], drawn: readonly Outline[], regionOfCell: (cell: number) => number): Line[] {
  return edges.flatMap(({ left: leftCell, right: rightCell, from, to }, i) => {
    const [left, right] = [regionOfCell(leftCell), regionOfCell(rightCell)];
    return left === right ? [] : [{ left, right, from, to, points: drawn[i]! }];
  });
}

/** Joins edges end to end where no third region meets them. */
function joinLines(edges: readonly Line[]): Line[] {
  const atCorner = new Map<number, number[]>();
  edges.forEach(({ from, to }, i) => {
    for (const corner of [from, to]) atCorner.set(corner, [...(atCorner.get(corner) ?? []), i]);
  });
  const used = new Uint8Array(edges.length);
  const follow = (first: Line): Line => {
    let line = first;
    for (;;) {
      const here = atCorner.get(line.to)!;
      const next = here.length === 2 ? here.find((i) => used[i] === 0) : undefined;
      if (next === undefined || line.from === line.to) return line;
      used[next] = 1;
      const edge = edges[next]!;
      const on = edge.from === line.to ? edge : reversed(edge);
      line = { ...line, to: on.to, points: [...line.points, ...on.points.slice(1)] };
    }
  };
  const lines: Line[] = [];
  const start = (i: number): void => {
    if (used[i] === 1) return;
    used[i] = 1;
    const edge = edges[i]!;
    lines.push(follow(atCorner.get(edge.from)!.length === 3 ? edge : reversed(edge)));
  };
  // First the lines that begin in a junction; what is left goes round, such as the coast of an island.
  edges.forEach(({ from, to }, i) => {
    if (atCorner.get(from)!.length === 3 || atCorner.get(to)!.length === 3) start(i);
  });
  edges.forEach((_, i) => start(i));
  return lines;
}

function reversed({ left, right, from, to, points }: Line): Line {
  return { left: right, right: left, from: to, to: from, points: [...points].reverse() };
}

function polygonsOf(lines: readonly Line[], regions: number): number[][][][] {
  const arcs = lines.map(({ points }) => points);
  const borders: { arc: number; from: number; to: number }[][] = Array.from({ length: regions }, () => []);
  lines.forEach(({ left, right, from, to }, arc) => {
    if (left !== -1) borders[left]!.push({ arc, from, to });
    if (right !== -1) borders[right]!.push({ arc: ~arc, from: to, to: from });
  });
  return borders.map((border) => {
    const rings = ringsOf(border).map((ring) => ({ ring, outline: outlineOfRing(ring, arcs) }));
    const outer = rings.filter(({ outline }) => signedArea(outline) > 0).sort((a, b) => signedArea(b.outline) - signedArea(a.outline));
    const polygons = outer.map(({ ring }) => [ring]);
    for (const { ring, outline } of rings) {
      if (signedArea(outline) > 0) continue;
      // Of nested islands the smallest that holds the hole is its polygon.
      for (let i = outer.length - 1; i >= 0; i--) {
        if (!contains(outer[i]!.outline, outline[0]!) && i > 0) continue;
        polygons[i]!.push(ring);
        break;
      }
    }
    return polygons;
  });
}

/** Closed chains of arcs: at each corner exactly one arc of a region arrives and one leaves. */
function ringsOf(arcs: readonly { arc: number; from: number; to: number }[]): number[][] {
  const leaving = new Map(arcs.map((arc) => [arc.from, arc]));
  const rings: number[][] = [];
  for (const { from } of arcs) {
    const ring: number[] = [];
    for (let next = leaving.get(from); next; next = leaving.get(next.to)) {
      leaving.delete(next.from);
      ring.push(next.arc);
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

/** Leaves out the lines shorter than a metre: they have one point only, so a ring is closed without them. */
function withoutPoints({ arcs, polygons }: Borders): Borders {
  const kept = arcs.flatMap((arc, i) => (arc.length > 1 ? [i] : []));
  const numbers = new Map(kept.flatMap((arc, i) => [[arc, i] as const, [~arc, ~i] as const]));
  const renumber = (ring: readonly number[]): number[] => ring.flatMap((arc) => numbers.get(arc) ?? []);
  return { arcs: kept.map((arc) => arcs[arc]!), polygons: polygons.map((parts) => parts.map((rings) => rings.map(renumber))) };
}

/** The points of a ring, without the repeated last one. */
export function outlineOfRing(ring: readonly number[], arcs: readonly Outline[]): Outline {
  return ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!).slice(0, -1));
}
