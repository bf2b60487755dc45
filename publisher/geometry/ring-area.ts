import type { Point, Ring } from './region-topology.js';

/** The points of a ring in walking order, the first again at the end. */
export function ringPoints<P extends readonly number[]>(ring: Ring, arcs: readonly (readonly P[])[]): P[] {
  const points: P[] = [];
  for (const arc of ring) {
    const walked = arcs[arc < 0 ? ~arc : arc] ?? [];
    // The first point of an arc is the last of the one before it.
    const skip = points.length > 0 ? 1 : 0;
    for (let i = skip; i < walked.length; i += 1) points.push(walked[arc < 0 ? walked.length - 1 - i : i] as P);
  }
  return points;
}

/** Area within a closed line of points: positive when it runs counter-clockwise (y to the north), negative when clockwise. */
export function signedArea(points: readonly (readonly number[])[]): number {
  const [originX, originY] = (points[0] ?? [0, 0]) as Point;
  let twice = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [ax, ay] = points[i - 1] as Point;
    const [bx, by] = points[i] as Point;
    // Measured from the first point: coordinates far from the origin would lose digits.
    twice += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return twice / 2;
}
