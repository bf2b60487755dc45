import { isInside } from './crossings.js';
import type { Outlines } from './outlines.js';

/** Which region lies under a point in metres: its number in `codes`; undefined for the sea, abroad, or a hole. */
export function regionAt(outlines: Outlines, x: number, y: number): number | undefined {
  const { boxes } = outlines;
  for (let region = 0, at = 0; at < boxes.length; region++, at += 4) {
    if (x < boxes[at]! || x > boxes[at + 2]! || y < boxes[at + 1]! || y > boxes[at + 3]!) continue;
    if (isInside(outlines, region, x, y)) return region;
  }
  return undefined;
}
