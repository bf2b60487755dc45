import { onceEach } from '../memory/once-each.js';
import type { Outlines, PlaneTransform } from './outlines.js';

/**
 * Arcs as they lie in a picture. Each is laid out when it is first asked. A point closer than half a pixel to the last one kept is left
 * out, but an arc keeps its ends: two points or more.
 */
export class LaidOutArcs {
  /** x and y in turn. Where an arc begins in it tells {@link firstOf}. */
  readonly drawn: Float32Array;
  /** Place in `drawn` of the last point of an arc, once its first was asked. */
  readonly last: Uint32Array;
  /** The y of the highest point of an arc and of its lowest, likewise. */
  readonly highest: Float32Array;
  readonly lowest: Float32Array;
  readonly #first: Uint32Array;
  #next = 0;

  constructor(
    private readonly outlines: Outlines,
    private readonly transform: PlaneTransform,
  ) {
    const { length } = outlines.arcStarts;
    this.drawn = new Float32Array(outlines.points.length);
    [this.#first, this.last] = [new Uint32Array(length), new Uint32Array(length)];
    [this.highest, this.lowest] = [new Float32Array(length), new Float32Array(length)];
  }

  /** Place in `drawn` of the first point of an arc. */
  firstOf(arc: number): number {
    if (this.last[arc] === 0) this.#layOut(arc);
    return this.#first[arc]!;
  }

  #layOut(arc: number): void {
    const { drawn } = this;
    const { points, arcStarts } = this.outlines;
    const { scale, translateX, translateY } = this.transform;
    const nearest = (0.5 / scale) ** 2;
    const end = 2 * arcStarts[arc + 1]! - 2;
    let next = this.#next;
    let x = Infinity;
    let y = Infinity;
    let highest = Infinity;
    let lowest = -Infinity;
    this.#first[arc] = next;
    for (let at = 2 * arcStarts[arc]!; at <= end; at += 2) {
      const px = points[at]!;
      const py = points[at + 1]!;
      if (at < end && (px - x) ** 2 + (py - y) ** 2 < nearest) continue;
      const drawnY = translateY - py * scale;
      drawn[next++] = px * scale + translateX;
      drawn[next++] = drawnY;
      highest = Math.min(highest, drawnY);
      lowest = Math.max(lowest, drawnY);
      x = px;
      y = py;
    }
    this.#next = next;
    this.last[arc] = next - 2;
    this.highest[arc] = highest;
    this.lowest[arc] = lowest;
  }
}

/** Kept as long as the transform: most arcs are asked again, by the regions on both sides, as border, and in other colours. */
export const layOutArcs = /*#__PURE__*/ onceEach((outlines: Outlines) =>
  onceEach((transform: PlaneTransform) => new LaidOutArcs(outlines, transform)),
);
