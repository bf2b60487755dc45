import type { PlaneTransform } from '../geometry/outlines.js';

/** A diamond on a map, in CSS pixels. */
export interface OwnMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const [SMALLEST, LARGEST] = [4, 12];
const PRECISION = 10;

/** A mark in the middle of each region that has an own figure; its area grows with the figure, so that none seems more than it is. */
export function ownMarks(
  shown: ReadonlyMap<string, number>,
  codes: readonly string[],
  centres: Float32Array,
  { scale, translateX, translateY }: PlaneTransform,
): OwnMark[] {
  const largest = Math.max(...[...shown.values()].map(Math.abs), Number.MIN_VALUE);
  const rounded = (value: number): number => Math.round(value * PRECISION) / PRECISION;
  return codes.flatMap((code, outline) => {
    const value = shown.get(code);
    const [x, y] = [centres[2 * outline]!, centres[2 * outline + 1]!];
    if (value === undefined || Number.isNaN(x)) return [];
    const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(Math.abs(value) / largest));
    return [{ x: rounded(x * scale + translateX), y: rounded(translateY - y * scale), radius: rounded(radius) }];
  });
}
