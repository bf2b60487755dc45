import type { Random } from '../random.js';
import type { Outline, Point } from './plane.js';
import { along, contains, distance, signedArea } from './plane.js';
import { ISLANDS, LAKES, MAINLAND } from './silhouette.js';

/** Where the country meets water or another country. */
export interface Coastline {
  /** Every outline, in steps of about the spacing. */
  readonly outlines: readonly Outline[];
  /** Length of a step, in metres: the side of a square with the mean area of a buurt. */
  readonly spacing: number;
  isLand(point: Point): boolean;
}

/** The hand-drawn silhouette with bays and capes added; what is too small for so few buurten is left out. */
export function drawCoastline(buurten: number, random: Random): Coastline {
  const area = total([MAINLAND, ...ISLANDS]) - total(LAKES);
  const spacing = Math.sqrt(area / buurten);
  const outlines = [MAINLAND, ...LAKES, ...ISLANDS]
    .filter((shape) => Math.abs(signedArea(shape)) > 8 * spacing * spacing)
    .map((shape) => roughen(shape, spacing, random));
  return {
    outlines,
    spacing,
    // The mainland lies in one outline, a lake in two, an island in that lake in three.
    isLand: (point) => outlines.filter((outline) => contains(outline, point)).length % 2 === 1,
  };
}

function total(shapes: readonly Outline[]): number {
  return shapes.reduce((sum, shape) => sum + Math.abs(signedArea(shape)), 0);
}

/** Midpoint displacement: each side is broken and its middle moved aside, until the sides are as short as the spacing. */
function roughen(shape: Outline, spacing: number, random: Random): Outline {
  return shape.flatMap((point, i) => breakSide(point, shape[(i + 1) % shape.length]!, spacing, random));
}

function breakSide(from: Point, to: Point, spacing: number, random: Random): Point[] {
  if (distance(from, to) < 1.5 * spacing) return [from];
  const aside = Math.max(-0.3, Math.min(0.3, 0.19 * random.normal()));
  const [x, y] = along(from, to, random.between(0.42, 0.58));
  const middle: Point = [x - (to[1] - from[1]) * aside, y + (to[0] - from[0]) * aside];
  return [...breakSide(from, middle, spacing, random), ...breakSide(middle, to, spacing, random)];
}
