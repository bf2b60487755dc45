import { regionsAlongArcs } from './regions-along-arcs.js';
import { arcOf, type Extent, type Outlines } from './outlines.js';

/** Outlines with what follows from their points and rings: boxes, extent, outer and inner borders. */
export function makeOutlines({ points, arcStarts, codes, rings }: Pick<Outlines, 'points' | 'arcStarts' | 'codes' | 'rings'>): Outlines {
  const boxes = boxesOf({ points, arcStarts, rings });
  return { points, arcStarts, codes, rings, boxes, extent: extentOf(boxes), ...borders(rings, arcStarts.length - 1) };
}

/** Outlines of only the regions that are among `codes`; the points are shared, not copied. */
export function selectOutlines(outlines: Outlines, codes: ReadonlySet<string>): Outlines {
  const kept = outlines.codes.flatMap((code, region) => (codes.has(code) ? [region] : []));
  return makeOutlines({
    points: outlines.points,
    arcStarts: outlines.arcStarts,
    codes: kept.map((region) => outlines.codes[region]!),
    rings: kept.map((region) => outlines.rings[region]!),
  });
}

/** A region without a ring has the box that holds no point: Infinity to -Infinity. */
function boxesOf({ points, arcStarts, rings }: Pick<Outlines, 'points' | 'arcStarts' | 'rings'>): Float32Array {
  const boxes = new Float32Array(4 * rings.length);
  rings.forEach((ringsOfRegion, region) => {
    const box = boxes.subarray(4 * region, 4 * region + 4);
    box.set(NOWHERE);
    for (const ring of ringsOfRegion)
      for (const arc of ring.map(arcOf))
        for (let at = 2 * arcStarts[arc]!; at < 2 * arcStarts[arc + 1]!; at += 2) widen(box, points[at]!, points[at + 1]!);
  });
  return boxes;
}

function widen(box: Float32Array, x: number, y: number): void {
  box[0] = Math.min(box[0]!, x);
  box[1] = Math.min(box[1]!, y);
  box[2] = Math.max(box[2]!, x);
  box[3] = Math.max(box[3]!, y);
}

function extentOf(boxes: Float32Array): Extent {
  const extent = new Float32Array(NOWHERE);
  for (let at = 0; at < boxes.length; at += 4) {
    if (boxes[at]! > boxes[at + 2]!) continue;
    widen(extent, boxes[at]!, boxes[at + 1]!);
    widen(extent, boxes[at + 2]!, boxes[at + 3]!);
  }
  const [x0, y0, x1, y1] = extent;
  return x0! <= x1! ? [x0!, y0!, x1!, y1!] : [0, 0, 0, 0];
}

function borders(rings: Outlines['rings'], arcCount: number): Pick<Outlines, 'outerArcs' | 'innerArcs'> {
  const { first, second } = regionsAlongArcs(rings, arcCount);
  const outer: number[] = [];
  const inner: number[] = [];
  for (let arc = 0; arc < arcCount; arc++) {
    if (second[arc] !== -1) inner.push(arc);
    else if (first[arc] !== -1) outer.push(arc);
  }
  return { outerArcs: Int32Array.from(outer), innerArcs: Int32Array.from(inner) };
}

const NOWHERE: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
