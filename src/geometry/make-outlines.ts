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
  const ofArcs = boxesOfArcs(points, arcStarts);
  const boxes = emptyBoxes(rings.length);
  for (let region = 0; region < rings.length; region++)
    for (const ring of rings[region]!)
      for (const directed of ring) {
        const ofArc = 4 * arcOf(directed);
        widen(boxes, 4 * region, ofArcs[ofArc]!, ofArcs[ofArc + 1]!);
        widen(boxes, 4 * region, ofArcs[ofArc + 2]!, ofArcs[ofArc + 3]!);
      }
  return boxes;
}

/** Each arc is looked at once, though two regions share it. */
function boxesOfArcs(points: Float32Array, arcStarts: Uint32Array): Float32Array {
  const boxes = new Float32Array(4 * (arcStarts.length - 1));
  for (let arc = 0; arc + 1 < arcStarts.length; arc++) {
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    const end = 2 * arcStarts[arc + 1]!;
    for (let at = 2 * arcStarts[arc]!; at < end; at += 2) {
      const x = points[at]!;
      const y = points[at + 1]!;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
    boxes[4 * arc] = x0;
    boxes[4 * arc + 1] = y0;
    boxes[4 * arc + 2] = x1;
    boxes[4 * arc + 3] = y1;
  }
  return boxes;
}

/** Boxes that hold no point. */
function emptyBoxes(count: number): Float32Array {
  const boxes = new Float32Array(4 * count).fill(Infinity);
  for (let at = 2; at < boxes.length; at += 4) boxes[at] = boxes[at + 1] = -Infinity;
  return boxes;
}

/** Widens the box that begins at a place in a list of boxes. */
function widen(boxes: Float32Array, at: number, x: number, y: number): void {
  if (x < boxes[at]!) boxes[at] = x;
  if (y < boxes[at + 1]!) boxes[at + 1] = y;
  if (x > boxes[at + 2]!) boxes[at + 2] = x;
  if (y > boxes[at + 3]!) boxes[at + 3] = y;
}

function extentOf(boxes: Float32Array): Extent {
  const extent = emptyBoxes(1);
  for (let at = 0; at < boxes.length; at += 4) {
    if (boxes[at]! > boxes[at + 2]!) continue;
    widen(extent, 0, boxes[at]!, boxes[at + 1]!);
    widen(extent, 0, boxes[at + 2]!, boxes[at + 3]!);
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
  return { outerArcs: new Int32Array(outer), innerArcs: new Int32Array(inner) };
}
