import { arcOf, type Outlines } from '../../src/geometry/outlines.js';
import { ringsOf } from '../../src/geometry/rings.js';

/** Codes of the regions that do not have the same rings in both, whatever lines these are made of and wherever they begin. */
export function differentRegions(left: Outlines, right: Outlines): string[] {
  const [here, there] = [left, right].map((outlines) => new Map(outlines.codes.map((code, region) => [code, outlineOf(outlines, region)])));
  const codes = new Set([...here!.keys(), ...there!.keys()]);
  return [...codes].filter((code) => (here!.get(code) ?? '') !== (there!.get(code) ?? ''));
}

/** The points of its rings, each from its smallest one on, so that equal rings are equal texts. */
function outlineOf(outlines: Outlines, region: number): string {
  return ringsOf(outlines.rings, region)
    .map((ring) => {
      const points = pointsAlong(outlines, ring);
      const smallest = points.reduce((least, point, i) => (point < points[least]! ? i : least), 0);
      return [...points.slice(smallest), ...points.slice(0, smallest)].join();
    })
    .sort()
    .join(';');
}

/** Each point once: an arc begins in the last point of the one before it. */
function pointsAlong({ points, arcStarts }: Outlines, ring: readonly number[]): string[] {
  return ring.flatMap((directed) => {
    const arc = arcOf(directed);
    const [first, last] = [arcStarts[arc]!, arcStarts[arc + 1]! - 1];
    return Array.from({ length: last - first }, (_, i) => {
      const at = directed < 0 ? last - i : first + i;
      return `${points[2 * at]} ${points[2 * at + 1]}`;
    });
  });
}
