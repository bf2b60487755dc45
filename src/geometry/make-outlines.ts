import { regionsAlongArcs } from './regions-along-arcs.js';
import type { Extent, Outlines } from './outlines.js';

/** Outlines with what follows from their points and rings: boxes, extent, outer and inner borders. */
export function makeOutlines({ points, arcStarts, codes, rings }: Pick<Outlines, 'points' | 'arcStarts' | 'codes' | 'rings'>): Outlines {
  const boxes = boxesOf(rings, boxesOfArcs(points, arcStarts));
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

function boxesOfArcs(points: Float32Array, arcStarts: Uint32Array): Float32Array {
  const count = arcStarts.length - 1;
  const boxes = new Float32Array(4 * count);
  for (let arc = 0; arc < count; arc++) {
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    for (let i = 2 * arcStarts[arc]!; i < 2 * arcStarts[arc + 1]!; i += 2) {
      const x = points[i]!;
      const y = points[i + 1]!;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
    const at = 4 * arc;
    boxes[at] = x0;
    boxes[at + 1] = y0;
    boxes[at + 2] = x1;
    boxes[at + 3] = y1;
  }
  return boxes;
}

/** A region without a ring has the box that holds no point: Infinity to -Infinity. */
function boxesOf(rings: Outlines['rings'], arcBoxes: Float32Array): Float32Array {
  const boxes = new Float32Array(4 * rings.length);
  rings.forEach((ringsOfRegion, region) => {
    const at = 4 * region;
    boxes.set(NOWHERE, at);
    for (const ring of ringsOfRegion) {
      for (let i = 0; i < ring.length; i++) widen(boxes, at, arcBoxes, 4 * (ring[i]! < 0 ? ~ring[i]! : ring[i]!));
    }
  });
  return boxes;
}

function widen(boxes: Float32Array, at: number, others: Float32Array, from: number): void {
  if (others[from]! < boxes[at]!) boxes[at] = others[from]!;
  if (others[from + 1]! < boxes[at + 1]!) boxes[at + 1] = others[from + 1]!;
  if (others[from + 2]! > boxes[at + 2]!) boxes[at + 2] = others[from + 2]!;
  if (others[from + 3]! > boxes[at + 3]!) boxes[at + 3] = others[from + 3]!;
}

function extentOf(boxes: Float32Array): Extent {
  const extent = new Float32Array(NOWHERE);
  for (let at = 0; at < boxes.length; at += 4) widen(extent, 0, boxes, at);
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
