import type { Extent } from '../../src/geometry/outlines.js';

/** Height of a map of this width, in CSS pixels: the shape of the country, but never a tower or a strip, nor above `most` where that is no strip. */
export function mapHeight([x0, y0, x1, y1]: Extent, width: number, most = 720): number {
  const fitting = (width * (y1 - y0)) / Math.max(1, x1 - x0);
  return Math.round(Math.max(200, Math.min(fitting, most, Math.max(320, width * 1.3))));
}
