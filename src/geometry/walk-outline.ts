import { layOutArcs, type LaidOutArcs } from './lay-out-arcs.js';
import { arcOf, type Outlines, type PathSink, type PlaneTransform } from './outlines.js';

/**
 * Draws the rings of a region into a sink, each closed; fill them by the even-odd rule.
 *
 * What is left out of an arc (see {@link layOutArcs}) does not depend on the direction in which it is walked, so neighbours keep the same
 * border.
 * @param closes false: a ring ends in its first point and is not closed. Of a long path a canvas takes ever longer to close a ring.
 */
export function walkRegion(outlines: Outlines, region: number, transform: PlaneTransform, sink: PathSink, closes = true): void {
  const arcs = layOutArcs(outlines)(transform);
  const { steps, begins, starts } = outlines.rings;
  for (let step = starts[region]!; step < starts[region + 1]!; step++) {
    // After the last step of a ring another one begins, or there is none. A ring's last point is its first.
    const closesHere = closes && begins[step + 1] !== 0;
    walk(arcs, steps[step]!, sink, begins[step] !== 0, closesHere);
    if (closesHere) sink.closePath();
  }
}

/** Draws arcs into a sink as open lines, thinned as {@link walkRegion} does; for borders, each drawn once. */
export function walkArcs(outlines: Outlines, arcs: Iterable<number>, transform: PlaneTransform, sink: PathSink): void {
  const laidOut = layOutArcs(outlines)(transform);
  for (const arc of arcs) walk(laidOut, arc, sink, true, false);
}

function walk(arcs: LaidOutArcs, directed: number, sink: PathSink, isFirst: boolean, skipsLast: boolean): void {
  const arc = arcOf(directed);
  const { drawn } = arcs;
  const first = arcs.firstOf(arc);
  const last = arcs.last[arc]!;
  const step = directed < 0 ? -2 : 2;
  let at = directed < 0 ? last : first;
  if (isFirst) sink.moveTo(drawn[at]!, drawn[at + 1]!);
  for (const stop = (directed < 0 ? first : last) + (skipsLast ? 0 : step); (at += step) !== stop;) sink.lineTo(drawn[at]!, drawn[at + 1]!);
}
