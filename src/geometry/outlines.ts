/**
 * Regions as outlines in a plane, decoded once from a quantized topology. Coordinates are metres, north up.
 * Arc a is the points `arcStarts[a] … arcStarts[a + 1]` (exclusive, counted in points) of `points`, which holds x and y in turn.
 */
export interface Outlines {
  readonly points: Float32Array;
  readonly arcStarts: Uint32Array;
  /** Region codes in the order of the drawing. */
  readonly codes: readonly string[];
  readonly rings: Rings;
  /** Bounding box per region: x0, y0, x1, y1 at `4 * i`. */
  readonly boxes: Float32Array;
  /** Bounding box of all. */
  readonly extent: Extent;
  /** Outer arcs are passed once (country's border, coast), inner arcs twice: from the region on each side. */
  readonly outerArcs: Int32Array;
  readonly innerArcs: Int32Array;
}

/**
 * The rings of all regions, each with its region on the left of whoever walks along: counterclockwise around it, clockwise around a hole.
 * In three lists, as lists of lists for each region would take more room and time than all that they hold.
 */
export interface Rings {
  /** Arc numbers, ring after ring; `~a` for arc a walked backwards. */
  readonly steps: Int32Array;
  /** Per step 1 where a ring begins, else 0. */
  readonly begins: Uint8Array;
  /** Region i has the steps `starts[i] … starts[i + 1]` (exclusive): none where the topology has no ring for it. */
  readonly starts: Uint32Array;
}

/** The arc of a step in a ring, whichever way it is walked. */
export function arcOf(step: number): number {
  return step < 0 ? ~step : step;
}

export type Extent = readonly [x0: number, y0: number, x1: number, y1: number];

/** What an outline is drawn into: a canvas path, or a writer of SVG path text. The habit of d3-geo. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** From metres to the picture: `x * scale + translateX`, `-y * scale + translateY`. */
export interface PlaneTransform {
  readonly scale: number;
  readonly translateX: number;
  readonly translateY: number;
}
