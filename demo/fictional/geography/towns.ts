import type { Random } from '../random.js';
import type { Coastline } from './coastline.js';
import type { Outline, Point } from './plane.js';
import { centroid, contains, distance, signedArea } from './plane.js';
import { FRAME, ISLANDS } from './silhouette.js';

/** The main town of a gemeente. */
export interface Town {
  readonly at: Point;
  /** Built-up buurten around the centre. */
  readonly builtUp: number;
  /** Radius of the built-up area, in metres. */
  readonly radius: number;
}

/** Share of the buurten that lie in towns. */
const BUILT_UP = 0.56;

/** Towns with some distance between them, closer together in the busy parts of the country; the large ones lie there too. */
export function foundTowns(count: number, buurten: number, coastline: Coastline, random: Random): Town[] {
  const busy = busyParts(random);
  const places = settle(count, buurten, coastline, busy, random);
  const sizes = citySizes(count, random);
  const order = places.map((at) => ({ at, appeal: busy(at) + 0.35 * random.normal() })).sort((a, b) => b.appeal - a.appeal);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return order.map(({ at }, rank) => {
    const builtUp = Math.max(2, Math.round((BUILT_UP * buurten * sizes[rank]!) / total));
    return { at, builtUp, radius: 0.27 * coastline.spacing * Math.sqrt(builtUp) };
  });
}

/** How busy a part of the country is, 0 to 1: a belt of cities along the west and the bay, and some centres in the east. */
function busyParts(random: Random): (point: Point) => number {
  const width = FRAME.east - FRAME.west;
  const height = FRAME.north - FRAME.south;
  const centres = [
    [0.3, 0.5, 1],
    [0.36, 0.62, 0.8],
    [0.42, 0.42, 1],
    [0.44, 0.16, 0.8],
    [0.74, 0.4, 0.6],
    [0.78, 0.84, 0.5],
    [0.45, 0.8, 0.4],
  ].map(([x, y, weight]) => ({
    at: [FRAME.west + (x! + 0.03 * random.normal()) * width, FRAME.south + (y! + 0.03 * random.normal()) * height] as Point,
    weight: weight!,
  }));
  return (point) =>
    Math.min(
      1,
      centres.reduce((sum, { at, weight }) => sum + weight * Math.exp(-((distance(at, point) / 32_000) ** 2)), 0),
    );
}

function settle(count: number, buurten: number, coastline: Coastline, busy: (point: Point) => number, random: Random): Point[] {
  const apart = coastline.spacing * Math.sqrt(buurten / count);
  const isSmall = (island: Outline): boolean => Math.abs(signedArea(island)) < apart * apart;
  // A large island is a gemeente, a small one belongs to a gemeente ashore.
  const places = ISLANDS.filter((island) => !isSmall(island))
    .map(centroid)
    .filter((at) => coastline.isLand(at));
  const small = ISLANDS.filter(isSmall);
  for (let tries = 0; places.length < count; tries++) {
    const at: Point = [random.between(FRAME.west, FRAME.east), random.between(FRAME.south, FRAME.north)];
    // The longer the search lasts, the closer towns may lie together.
    const room = apart * (1.1 - 0.65 * busy(at)) * random.between(0.7, 1.1) * 0.97 ** (tries / (2 * count));
    if (coastline.isLand(at) && !small.some((island) => contains(island, at)) && places.every((other) => distance(at, other) > room))
      places.push(at);
  }
  return places;
}

/** Relative sizes by rank: a flattened Zipf curve as of a country of 340 gemeenten, of which `count` are taken evenly. */
function citySizes(count: number, random: Random): number[] {
  return Array.from({ length: count }, (_, i) => {
    const rank = 1 + ((i + 0.3) * 340) / count;
    return (rank + 0.5) ** -0.8 * Math.exp(0.3 * random.normal());
  });
}
