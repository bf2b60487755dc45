import { Delaunay } from 'd3-delaunay';
import type { Random } from '../random.js';
import type { Coastline } from './coastline.js';
import type { Point } from './plane.js';
import { along, centroid, distance } from './plane.js';
import { FRAME } from './silhouette.js';
import type { Town } from './towns.js';

/** The centres of the buurten, and points in the water and abroad that bound them. */
export interface Sites {
  /** First the land, then the rest. */
  readonly points: readonly Point[];
  /** The first so many are buurten. */
  readonly land: number;
  /** Of each town its central buurt: the first so many sites are those of the towns, in their order. */
  readonly towns: number;
}

/** Dense in towns, wide apart between them, and in pairs on both sides of the coast so that the coastline becomes a border. */
export function scatterSites(count: number, towns: readonly Town[], coastline: Coastline, random: Random): Sites {
  const shore = shorePairs(coastline);
  const inland = new Spread(coastline.spacing);
  const outside = new Spread(coastline.spacing);
  const edge = new Spread(coastline.spacing);
  for (const outline of coastline.outlines) outline.forEach((point) => edge.add(point));
  for (const { at } of towns) inland.add(at);
  for (const { inner } of shore) if (inland.isFree(inner, 0.3 * coastline.spacing)) inland.add(inner);
  const fixed = inland.points.length;
  const free = (at: Point, room: number): boolean =>
    coastline.isLand(at) && edge.isFree(at, 0.75 * coastline.spacing) && inland.isFree(at, room);

  for (const town of towns) {
    for (let placed = 1, tries = 0; placed < town.builtUp && tries < 40 * town.builtUp; tries++) {
      const angle = random.between(0, 2 * Math.PI);
      const from = town.radius * Math.sqrt(random.between(0, 1)) * Math.exp(0.18 * random.normal());
      const at: Point = [town.at[0] + from * Math.cos(angle), town.at[1] + from * Math.sin(angle)];
      if (!free(at, 0.24 * coastline.spacing)) continue;
      inland.add(at);
      placed++;
    }
  }
  for (let room = 1.4 * coastline.spacing; inland.points.length < count; room *= 0.9995) {
    const at = anywhere(random, 0);
    if (free(at, room)) inland.add(at);
  }
  for (const { outer } of shore) outside.add(outer);
  for (let tries = 0; tries < 2 * count; tries++) {
    const at = anywhere(random, 12 * coastline.spacing);
    if (!coastline.isLand(at) && edge.isFree(at, 1.2 * coastline.spacing) && outside.isFree(at, 2 * coastline.spacing)) outside.add(at);
  }
  return {
    points: even([...inland.points, ...outside.points], fixed, inland.points.length),
    land: inland.points.length,
    towns: towns.length,
  };
}

/** Both sides of every step of the coast, where they do fall on both sides. */
function shorePairs(coastline: Coastline): { inner: Point; outer: Point }[] {
  return coastline.outlines.flatMap((outline) =>
    outline.flatMap((from, i) => {
      const to = outline[(i + 1) % outline.length]!;
      const [x, y] = along(from, to, 0.5);
      const part = (0.42 * coastline.spacing) / distance(from, to);
      const left: Point = [x - (to[1] - from[1]) * part, y + (to[0] - from[0]) * part];
      const right: Point = [x + (to[1] - from[1]) * part, y - (to[0] - from[0]) * part];
      if (coastline.isLand(left) === coastline.isLand(right)) return [];
      return [coastline.isLand(left) ? { inner: left, outer: right } : { inner: right, outer: left }];
    }),
  );
}

function anywhere(random: Random, margin: number): Point {
  return [random.between(FRAME.west - margin, FRAME.east + margin), random.between(FRAME.south - margin, FRAME.north + margin)];
}

/** Lloyd's relaxation, twice: sites between `fixed` and `land` move to the centre of their cell, so that sizes change gradually. */
function even(points: Point[], fixed: number, land: number): Point[] {
  for (let round = 0; round < 2; round++) {
    const delaunay = Delaunay.from(
      points,
      ([x]) => x,
      ([, y]) => y,
    );
    const margin = 100_000;
    const voronoi = delaunay.voronoi([FRAME.west - margin, FRAME.south - margin, FRAME.east + margin, FRAME.north + margin]);
    points = points.map((point, i) => (i < fixed || i >= land ? point : centroid(voronoi.cellPolygon(i).slice(1) as Point[])));
  }
  return points;
}

/** Points in a grid of squares, to ask quickly whether another one lies within a distance. */
class Spread {
  readonly points: Point[] = [];
  private readonly squares = new Map<number, Point[]>();

  constructor(private readonly side: number) {}

  add(point: Point): void {
    this.points.push(point);
    const key = this.key(Math.floor(point[0] / this.side), Math.floor(point[1] / this.side));
    const square = this.squares.get(key);
    if (square) square.push(point);
    else this.squares.set(key, [point]);
  }

  isFree(point: Point, room: number): boolean {
    const reach = Math.ceil(room / this.side);
    const column = Math.floor(point[0] / this.side);
    const row = Math.floor(point[1] / this.side);
    for (let x = column - reach; x <= column + reach; x++) {
      for (let y = row - reach; y <= row + reach; y++) {
        if (this.squares.get(this.key(x, y))?.some((other) => distance(point, other) < room)) return false;
      }
    }
    return true;
  }

  private key(column: number, row: number): number {
    return column * 100_000 + row;
  }
}
