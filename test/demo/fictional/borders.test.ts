import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../../demo/fictional/patterns.js';
import { bordersOf, makeWorld } from '../../../demo/fictional/generate.js';
import type { Borders } from '../../../demo/fictional/geography/borders.js';
import { outlineOfRing } from '../../../demo/fictional/geography/borders.js';
import { FRAME } from '../../../demo/fictional/geography/silhouette.js';
import type { Point } from '../../../demo/fictional/geography/plane.js';
import { signedArea } from '../../../demo/fictional/geography/plane.js';
import { LEVELS } from '../../../demo/fictional/country.js';

/** Large enough for an island of its own, a lake and gemeenten of several parts. */
const SCALE = 0.2;

describe.each(LEVELS)('borders of level %s', (level) => {
  let world: World;
  let borders: Borders;
  beforeAll(() => {
    world = makeWorld(1, SCALE);
    borders = bordersOf(world, level);
  });

  it('uses every line twice, once in each direction, or once where the country ends', () => {
    const uses = new Map<number, number[]>();
    borders.polygons.forEach((polygons, region) =>
      polygons
        .flat(2)
        .forEach((arc) => uses.set(arc < 0 ? ~arc : arc, [...(uses.get(arc < 0 ? ~arc : arc) ?? []), arc < 0 ? -1 - region : region])),
    );
    expect([...uses.keys()].sort((a, b) => a - b)).toEqual([...borders.arcs.keys()]);
    const inner = [...uses.values()].filter((regions) => regions.length === 2);
    expect(inner.filter(([one, other]) => one! < 0 === other! < 0)).toEqual([]);
    expect([...uses.values()].every((regions) => regions.length <= 2)).toBe(true);
    expect(inner.length > 0).toBe(level !== 'land');
  });

  it('has closed rings with area, outer ones counter-clockwise and holes clockwise', () => {
    expect(borders.polygons).toHaveLength(world.country.regions[level].length);
    for (const ring of borders.polygons.flat(2)) {
      const ends = ring
        .map((arc) => (arc < 0 ? [...borders.arcs[~arc]!].reverse() : borders.arcs[arc]!))
        .map((points) => [points[0], points[points.length - 1]]);
      ends.forEach(([, last], i) => expect(ends[(i + 1) % ends.length]![0]).toEqual(last));
    }
    for (const polygons of borders.polygons) {
      expect(polygons.length).toBeGreaterThan(0);
      for (const [outer, ...holes] of polygons) {
        expect(signedArea(outlineOfRing(outer!, borders.arcs))).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(outlineOfRing(hole, borders.arcs))).toBeLessThan(0);
      }
    }
  });

  it('covers the country without gap or overlap', () => {
    const area = (all: Borders): number => all.polygons.flat(2).reduce((sum, ring) => sum + signedArea(outlineOfRing(ring, all.arcs)), 0);
    expect(area(borders)).toBeCloseTo(area(bordersOf(world, 'land')), -1);
  });

  it('lies in whole metres within the range of the national grid', () => {
    for (const [x, y] of borders.arcs.flat()) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x > FRAME.west - 20_000 && x < FRAME.east + 20_000 && y > FRAME.south - 20_000 && y < FRAME.north + 20_000).toBe(true);
    }
  });
});

it('draws borders that nowhere cross', () => {
  const { arcs } = bordersOf(makeWorld(1, 0.07), 'buurt');
  const pieces = arcs.flatMap((arc, line) => arc.slice(1).map((to, i) => ({ line, from: arc[i]!, to })));
  const crossings = pieces.flatMap((one, i) => pieces.slice(i + 1).filter((other) => cross(one.from, one.to, other.from, other.to)));
  expect(crossings).toEqual([]);
});

/** Whether two pieces meet other than in an end of one of them. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false;
  const side = (from: Point, to: Point, at: Point): number =>
    Math.sign((to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
