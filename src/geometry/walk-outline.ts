import { arcOf, type Outlines, type PathSink, type PlaneTransform } from './outlines.js';

/**
 * Draws the rings of a region into a sink, each closed; fill them by the even-odd rule.
 *
 * A point closer than half a pixel to the last one drawn is left out, but an arc keeps its ends. What is left out depends on the arc
 * and not on the direction in which it is walked, so neighbours keep the same border.
 * @param closes false: a ring ends in its first point and is not closed. Of a long path a canvas takes ever longer to close a ring.
 */
export function walkRegion(outlines: Outlines, region: number, transform: PlaneTransform, sink: PathSink, closes = true): void {
  for (const ring of outlines.rings[region] ?? []) {
    const lastArc = ring.length - 1;
    // The ring's last point is its first.
    for (let i = 0; i <= lastArc; i++) walkArc(outlines, ring[i]!, transform, sink, i === 0, closes && i === lastArc);
    if (closes) sink.closePath();
  }
}

/** Draws arcs into a sink as open lines, thinned as {@link walkRegion} does; for borders, each drawn once. */
export function walkArcs(outlines: Outlines, arcs: Iterable<number>, transform: PlaneTransform, sink: PathSink): void {
  for (const arc of arcs) walkArc(outlines, arc, transform, sink, true, false);
}

/** Points kept of the arc at hand: places in `points`. Grows to the longest arc. */
let kept = new Uint32Array(1024);

function walkArc(
  { points, arcStarts }: Outlines,
  directed: number,
  { scale, translateX, translateY }: PlaneTransform,
  sink: PathSink,
  isFirst: boolean,
  skipsLast: boolean,
): void {
  const arc = arcOf(directed);
  const count = thin(points, arcStarts[arc]!, arcStarts[arc + 1]! - 1, 0.5 / scale);
  const step = directed < 0 ? -1 : 1;
  const end = directed < 0 ? -1 : count;
  let i = directed < 0 ? count - 1 : 0;
  if (isFirst) {
    const at = kept[i]!;
    sink.moveTo(points[at]! * scale + translateX, translateY - points[at + 1]! * scale);
  }
  i += step;
  for (const stop = skipsLast ? end - step : end; i !== stop; i += step) {
    const at = kept[i]!;
    sink.lineTo(points[at]! * scale + translateX, translateY - points[at + 1]! * scale);
  }
}

/** Notes in `kept` which points from `first` to `last` (inclusive) are drawn; returns how many, two or more. */
function thin(points: Float32Array, first: number, last: number, distance: number): number {
  if (last - first >= kept.length) kept = new Uint32Array(2 * (last - first + 1));
  const nearest = distance * distance;
  let count = 0;
  let x = 0;
  let y = 0;
  for (let point = first; point <= last; point++) {
    const px = points[2 * point]!;
    const py = points[2 * point + 1]!;
    if (point > first && point < last && (px - x) ** 2 + (py - y) ** 2 < nearest) continue;
    kept[count++] = 2 * point;
    x = px;
    y = py;
  }
  return count;
}
