import { arcOf, type Extent, type Outlines, type Rings } from './outlines.js';
import { listRings, ringsOf } from './rings.js';

/** Outlines with what follows from their points and rings: boxes, extent, outer and inner borders. */
export function makeOutlines({ points, arcStarts, codes, rings }: Pick<Outlines, 'points' | 'arcStarts' | 'codes' | 'rings'>): Outlines {
  const boxes = boxesOf({ points, arcStarts, rings });
  return { points, arcStarts, codes, rings, boxes, extent: extentOf(boxes), ...borders(rings, arcStarts.length - 1) };
}

/** Outlines of only the regions that are among `codes`; the points are shared, not copied. */
export function selectOutlines(outlines: Outlines, codes: ReadonlySet<string>): Outlines {
  const kept = outlines.codes.flatMap((code, region) => (codes.has(code) ? [region] : []));
  return makeOutlines({
    ...outlines,
    codes: kept.map((region) => outlines.codes[region]!),
    rings: listRings(kept.map((region) => ringsOf(outlines.rings, region))),
  });
}

/** A region without a ring has the box that holds no point: Infinity to -Infinity. */
function boxesOf({ points, arcStarts, rings: { steps, starts } }: Pick<Outlines, 'points' | 'arcStarts' | 'rings'>): Float32Array {
  const ofArcs = boxesOfArcs(points, arcStarts);
  const boxes = emptyBoxes(starts.length - 1);
  for (let region = 0, step = 0; 4 * region < boxes.length; region++)
    for (; step < starts[region + 1]!; step++) widen(boxes, 4 * region, ofArcs, 4 * arcOf(steps[step]!), BOX);
  return boxes;
}

/** Each arc is looked at once, though two regions share it. */
function boxesOfArcs(points: Float32Array, arcStarts: Uint32Array): Float32Array {
  const boxes = emptyBoxes(arcStarts.length - 1);
  for (let arc = 0, at = 0; 4 * arc < boxes.length; arc++)
    for (; at < 2 * arcStarts[arc + 1]!; at += 2) widen(boxes, 4 * arc, points, at, POINT);
  return boxes;
}

/** Boxes that hold no point. */
function emptyBoxes(count: number): Float32Array {
  const boxes = new Float32Array(4 * count).fill(Infinity);
  for (let at = 2; at < boxes.length; at += 4) boxes[at] = boxes[at + 1] = -Infinity;
  return boxes;
}

/** How far the last corner of what a box is widened by lies behind its first: of a point they are one. */
const POINT = 0;
const BOX = 2;

/** Widens the box at a place in a list, so that it holds a point or a box at a place in another list. One that holds no point adds nothing. */
function widen(boxes: Float32Array, at: number, others: Float32Array, first: number, last: number): void {
  if (others[first]! < boxes[at]!) boxes[at] = others[first]!;
  if (others[first + 1]! < boxes[at + 1]!) boxes[at + 1] = others[first + 1]!;
  if (others[first + last]! > boxes[at + 2]!) boxes[at + 2] = others[first + last]!;
  if (others[first + last + 1]! > boxes[at + 3]!) boxes[at + 3] = others[first + last + 1]!;
}

function extentOf(boxes: Float32Array): Extent {
  const extent = emptyBoxes(1);
  for (let at = 0; at < boxes.length; at += 4) widen(extent, 0, boxes, at, BOX);
  return extent[0]! <= extent[2]! ? ([...extent] as [number, number, number, number]) : [0, 0, 0, 0];
}

function borders({ steps }: Rings, arcCount: number): Pick<Outlines, 'outerArcs' | 'innerArcs'> {
  const sides = new Uint32Array(arcCount);
  for (const directed of steps) sides[arcOf(directed)]!++;
  const outer: number[] = [];
  const inner: number[] = [];
  sides.forEach((count, arc) => {
    if (count > 0) (count > 1 ? inner : outer).push(arc);
  });
  return { outerArcs: new Int32Array(outer), innerArcs: new Int32Array(inner) };
}
