import { onceEach } from './once-each.js';
import { arcOf, type Outlines, type PathSink, type PlaneTransform } from './outlines.js';

/**
 * Draws the rings of a region into a sink, each closed; fill them by the even-odd rule.
 *
 * A point closer than half a pixel to the last one drawn is left out, but an arc keeps its ends. What is left out depends on the arc
 * and not on the direction in which it is walked, so neighbours keep the same border.
 * @param closes false: a ring ends in its first point and is not closed. Of a long path a canvas takes ever longer to close a ring.
 */
export function walkRegion(outlines: Outlines, region: number, transform: PlaneTransform, sink: PathSink, closes = true): void {
  const walk = arcsIn(outlines)(transform);
  for (const ring of outlines.rings[region] ?? []) {
    const lastArc = ring.length - 1;
    // The ring's last point is its first.
    for (let i = 0; i <= lastArc; i++) walk(ring[i]!, sink, i === 0, closes && i === lastArc);
    if (closes) sink.closePath();
  }
}

/** Draws arcs into a sink as open lines, thinned as {@link walkRegion} does; for borders, each drawn once. */
export function walkArcs(outlines: Outlines, arcs: Iterable<number>, transform: PlaneTransform, sink: PathSink): void {
  const walk = arcsIn(outlines)(transform);
  for (const arc of arcs) walk(arc, sink, true, false);
}

/**
 * Walks arcs as they lie in a picture. Each is laid out when it is first walked and kept as long as the transform: most are walked
 * three times, by both regions and as border, and again in other colours.
 */
const arcsIn = /*#__PURE__*/ onceEach(({ points, arcStarts }: Outlines) =>
  onceEach(({ scale, translateX, translateY }: PlaneTransform) => {
    const nearest = (0.5 / scale) ** 2;
    /** x and y in turn, in the order in which arcs were laid out. */
    const drawn = new Float32Array(points.length);
    const [starts, ends] = [new Uint32Array(arcStarts.length), new Uint32Array(arcStarts.length)];
    let next = 0;

    /** Two points or more. */
    function layOut(arc: number): void {
      const last = 2 * arcStarts[arc + 1]! - 2;
      let x = Infinity;
      let y = Infinity;
      starts[arc] = next;
      for (let at = 2 * arcStarts[arc]!; at <= last; at += 2) {
        const px = points[at]!;
        const py = points[at + 1]!;
        if (at < last && (px - x) ** 2 + (py - y) ** 2 < nearest) continue;
        drawn[next++] = px * scale + translateX;
        drawn[next++] = translateY - py * scale;
        x = px;
        y = py;
      }
      ends[arc] = next - 2;
    }

    return (directed: number, sink: PathSink, isFirst: boolean, skipsLast: boolean): void => {
      const arc = arcOf(directed);
      if (ends[arc] === 0) layOut(arc);
      const step = directed < 0 ? -2 : 2;
      let at = (directed < 0 ? ends : starts)[arc]!;
      const last = (directed < 0 ? starts : ends)[arc]!;
      if (isFirst) sink.moveTo(drawn[at]!, drawn[at + 1]!);
      for (const end = skipsLast ? last : last + step; (at += step) !== end;) sink.lineTo(drawn[at]!, drawn[at + 1]!);
    };
  }),
);
