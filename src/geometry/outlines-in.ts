import type { Extent, Outlines } from './outlines.js';

/** Outlines whose boxes touch a part of the plane, in metres; in their own order. */
export function outlinesIn({ boxes }: Outlines, [x0, y0, x1, y1]: Extent): number[] {
  const found: number[] = [];
  for (let region = 0, at = 0; at < boxes.length; region++, at += 4)
    if (boxes[at]! <= x1 && boxes[at + 2]! >= x0 && boxes[at + 1]! <= y1 && boxes[at + 3]! >= y0) found.push(region);
  return found;
}
