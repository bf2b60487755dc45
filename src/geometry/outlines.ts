/**
 * Regions as outlines in a plane, decoded once from a quantized topology. Coordinates are metres, north up.
 * Arc a is the points `arcStarts[a] … arcStarts[a + 1]` (exclusive, counted in points) of `points`, which holds x and y in turn.
 */
export interface Outlines {
  readonly points: Float32Array;
  readonly arcStarts: Uint32Array;
  /** Region codes in the order of the drawing. */
  readonly codes: readonly string[];
  /**
   * Per region its rings, with the region on the left of whoever walks along: counterclockwise around it, clockwise around a hole. Empty
   * where the topology has no ring for the region.
   */
  readonly rings: readonly (readonly Ring[])[];
  /** Bounding box per region: x0, y0, x1, y1 at `4 * i`. */
  readonly boxes: Float32Array;
  /** Bounding box of all. */
  readonly extent: Extent;
  /** Outer arcs belong to one region (country's border, coast), inner arcs to two. */
  readonly outerArcs: Int32Array;
  readonly innerArcs: Int32Array;
}

/** Arc numbers; `~a` for arc a walked backwards. */
export type Ring = readonly number[];

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
