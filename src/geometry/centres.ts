import { crossingsAt } from './crossings.js';
import { onceEach } from '../memory/once-each.js';
import { arcOf, type Outlines } from './outlines.js';

/** The {@link centreOf} each region, x and y in turn. Reckoned once per outlines. */
export const centresOf = /*#__PURE__*/ onceEach((outlines: Outlines): Float32Array => {
  const centres = new Float32Array(2 * outlines.codes.length);
  outlines.codes.forEach((_, region) => centres.set(centreOf(outlines, region), 2 * region));
  return centres;
});

/**
 * A point inside a region: the area-weighted centroid of its largest ring or, where that falls outside the region, the middle of the widest
 * stretch of the region on the same height. NaN for a region without rings.
 */
export function centreOf(outlines: Outlines, region: number): [x: number, y: number] {
  let [largest, x, y] = [-1, NaN, NaN];
  const { begins, starts } = outlines.rings;
  const end = starts[region + 1]!;
  for (let step = starts[region]!, next = step; step < end; step = next) {
    do next++;
    while (next < end && begins[next] === 0);
    const centroid = centroidOf(outlines, step, next);
    if (centroid.area > largest) [largest, x, y] = [centroid.area, centroid.x, centroid.y];
  }
  const crossings = crossingsAt(outlines, region, y);
  let widest = -1;
  let inside = x;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [left, right] = [crossings[i]!, crossings[i + 1]!];
    if (left <= x && x < right) return [x, y];
    if (right - left > widest) [widest, inside] = [right - left, (left + right) / 2];
  }
  return [inside, y];
}

/** Of the ring of the steps from `first` to `end` (exclusive). */
function centroidOf({ points, arcStarts, rings: { steps } }: Outlines, first: number, end: number): { area: number; x: number; y: number } {
  // From a point of the ring itself, so that little is lost to rounding.
  const originAt = 2 * arcStarts[arcOf(steps[first]!)]!;
  const [originX, originY] = [points[originAt]!, points[originAt + 1]!];
  let [twiceArea, sumX, sumY] = [0, 0, 0];
  for (let step = first; step < end; step++) {
    const directed = steps[step]!;
    const arc = arcOf(directed);
    const sign = directed < 0 ? -1 : 1;
    const last = 2 * arcStarts[arc + 1]! - 2;
    for (let i = 2 * arcStarts[arc]!; i < last; i += 2) {
      const x0 = points[i]! - originX;
      const y0 = points[i + 1]! - originY;
      const x1 = points[i + 2]! - originX;
      const y1 = points[i + 3]! - originY;
      const cross = sign * (x0 * y1 - x1 * y0);
      twiceArea += cross;
      sumX += (x0 + x1) * cross;
      sumY += (y0 + y1) * cross;
    }
  }
  if (twiceArea === 0) return { area: 0, x: originX, y: originY };
  return { area: Math.abs(twiceArea), x: originX + sumX / (3 * twiceArea), y: originY + sumY / (3 * twiceArea) };
}
