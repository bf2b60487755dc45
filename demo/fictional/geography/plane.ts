/** A place in the plane, in metres: x to the east, y to the north. */
export type Point = readonly [x: number, y: number];

/** An outline without a repeated last point. */
export type Outline = readonly Point[];

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The point at `part` (0–1) of the way from a to b. */
export function along(a: Point, b: Point, part: number): Point {
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

/** Area inside the outline, positive when it runs counter-clockwise. */
export function signedArea(outline: Outline): number {
  let twice = 0;
  let previous = outline[outline.length - 1];
  if (previous === undefined) return 0;
  for (const point of outline) {
    twice += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return twice / 2;
}

/** Centre of gravity of the surface; the first point where the surface is nothing. */
export function centroid(outline: Outline): Point {
  const origin = outline[0]!;
  let twice = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < outline.length; i++) {
    const [ax, ay] = [outline[i]![0] - origin[0], outline[i]![1] - origin[1]];
    const next = outline[(i + 1) % outline.length]!;
    const [bx, by] = [next[0] - origin[0], next[1] - origin[1]];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return twice === 0 ? origin : [origin[0] + x / (3 * twice), origin[1] + y / (3 * twice)];
}

/** Whether the point lies inside the outline (crossing number). */
export function contains(outline: Outline, [x, y]: Point): boolean {
  let inside = false;
  let previous = outline[outline.length - 1]!;
  for (const point of outline) {
    if (point[1] > y !== previous[1] > y && x < ((previous[0] - point[0]) * (y - point[1])) / (previous[1] - point[1]) + point[0])
      inside = !inside;
    previous = point;
  }
  return inside;
}
