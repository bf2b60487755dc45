import { onceEach } from '../memory/once-each.js';
import type { Extent, PlaneTransform } from './outlines.js';

/** What of a fitted picture is in sight: a pixel of it stands at `zoom` times itself, plus `x` or `y`. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The whole picture, as it was fitted. */
export const WHOLE: Viewport = { zoom: 1, x: 0, y: 0 };

/** Beyond this a map of a country shows no more than its outlines have. */
export const MOST_ZOOM = 32;

/** Enlarges by a factor around a point on the screen, which stays where it is unless an edge of the picture comes in sight. */
export function zoomAround({ zoom, x, y }: Viewport, factor: number, pointX: number, pointY: number, size: PictureSize): Viewport {
  const next = Math.min(MOST_ZOOM, Math.max(1, zoom * factor));
  const grown = next / zoom;
  return within({ zoom: next, x: pointX - (pointX - x) * grown, y: pointY - (pointY - y) * grown }, size);
}

/** Moves the picture, as far as its edges allow. */
export function panBy({ zoom, x, y }: Viewport, dx: number, dy: number, size: PictureSize): Viewport {
  return within({ zoom, x: x + dx, y: y + dy }, size);
}

/** Moves the picture as little as brings a box of the fitted picture in sight, `margin` pixels from the edges; a box too large for that, its middle. */
export function bringInSight(viewport: Viewport, box: Extent, size: PictureSize, margin: number): Viewport {
  const { zoom, x, y } = viewport;
  const shift = (low: number, high: number, length: number): number => {
    if (high - low > length - 2 * margin) return length / 2 - (low + high) / 2;
    return Math.max(0, margin - low) + Math.min(0, length - margin - high);
  };
  return panBy(
    viewport,
    shift(box[0] * zoom + x, box[2] * zoom + x, size.width),
    shift(box[1] * zoom + y, box[3] * zoom + y, size.height),
    size,
  );
}

/** Enlarges around a box of the fitted picture of which neither side is `seen` pixels on the screen, until one is `large`. */
export function enlargeAround(viewport: Viewport, box: Extent, size: PictureSize, seen: number, large: number): Viewport {
  const { zoom, x, y } = viewport;
  const [x0, y0, x1, y1] = box;
  const side = Math.max(x1 - x0, y1 - y0) * zoom;
  return side < seen ? zoomAround(viewport, large / side, ((x0 + x1) / 2) * zoom + x, ((y0 + y1) / 2) * zoom + y, size) : viewport;
}

/** From metres to the screen, for a picture that was fitted so. One object for the same picture: what was laid out in it is found again. */
export const inViewport = /*#__PURE__*/ onceEach(({ scale, translateX, translateY }: PlaneTransform) =>
  onceEach(({ zoom, x, y }: Viewport): PlaneTransform => ({
    scale: scale * zoom,
    translateX: translateX * zoom + x,
    translateY: translateY * zoom + y,
  })),
);

/** The part of the plane, in metres, that is in sight. */
export function planeInSight(transform: PlaneTransform, { width, height }: PictureSize): Extent {
  const { scale, translateX, translateY } = transform;
  return [-translateX / scale, (translateY - height) / scale, (width - translateX) / scale, translateY / scale];
}

function within({ zoom, x, y }: Viewport, { width, height }: PictureSize): Viewport {
  return { zoom, x: Math.min(0, Math.max(width * (1 - zoom), x)), y: Math.min(0, Math.max(height * (1 - zoom), y)) };
}
