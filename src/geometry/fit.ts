import type { Extent, PlaneTransform } from './outlines.js';

/** Lays an extent in the middle of a picture, as large as it fits within `padding` pixels of the edges. */
export function fitExtent([x0, y0, x1, y1]: Extent, width: number, height: number, padding = 0): PlaneTransform {
  const perX = roomFor(width, padding) / (x1 - x0);
  const perY = roomFor(height, padding) / (y1 - y0);
  const fitting = Math.min(perX, perY);
  // A point has no size to fit: a metre a pixel.
  const scale = Number.isFinite(fitting) ? fitting : 1;
  return { scale, translateX: (width - (x0 + x1) * scale) / 2, translateY: (height + (y0 + y1) * scale) / 2 };
}

/** Pixels of a point in metres. */
export function toPicture({ scale, translateX, translateY }: PlaneTransform, x: number, y: number): [x: number, y: number] {
  return [x * scale + translateX, translateY - y * scale];
}

/** Metres of a point in the picture. */
export function toPlane({ scale, translateX, translateY }: PlaneTransform, x: number, y: number): [x: number, y: number] {
  return [(x - translateX) / scale, (translateY - y) / scale];
}

function roomFor(size: number, padding: number): number {
  return Math.max(1, size - 2 * padding);
}
