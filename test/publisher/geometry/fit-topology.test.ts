import { gzipSync } from 'node:zlib';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildTopology, fitTopology } from '../../../publisher/geometry/index.js';
import { plainArcs, ringsByPolygon } from '../../../publisher/geometry/region-topology.js';
import type { RegionTopology } from '../../../publisher/geometry/region-topology.js';
import { ringPoints, signedArea } from '../../../publisher/geometry/ring-area.js';
import { asBoundaries, grid, ringsOf, usesOf } from './grid.js';

/** Area per region in m², holes taken off. */
function areaOf(topology: RegionTopology): Map<string, number> {
  const arcs = plainArcs(topology);
  return new Map(
    topology.objects.regions.geometries.map((shape) => [
      shape.id,
      ringsByPolygon(shape)
        .flat()
        .reduce((sum, ring) => sum + signedArea(ringPoints(ring, arcs)), 0),
    ]),
  );
}

function circle(x: number, y: number, radius: number): Position[] {
  const ring = Array.from({ length: 60 }, (_, i): Position => [
    x + radius * Math.cos((i * Math.PI) / 30),
    y + radius * Math.sin((i * Math.PI) / 30),
  ]);
  return [...ring, ring[0] as Position];
}

/** Squares with borders that wind by ±100 m, one islet 5 m across as a region, and one region with a large and a small island. */
function country(): FeatureCollection {
  const squares = grid(6, 6, (x, y) => [x + 100 * Math.sin(x * 7 + y), y + 100 * Math.cos(x + y * 3)]);
  return {
    type: 'FeatureCollection',
    features: [
      ...squares.features,
      { type: 'Feature', properties: { code: 'islet' }, geometry: { type: 'Polygon', coordinates: [circle(9000, 500, 5)] } },
      {
        type: 'Feature',
        properties: { code: 'islands' },
        geometry: { type: 'MultiPolygon', coordinates: [[circle(9000, 3000, 30)], [circle(12000, 3000, 1500)]] },
      },
    ],
  };
}

describe('fitting', () => {
  const built = buildTopology(asBoundaries(country()));

  it('keeps every point when the size allows it and no detail is given up', () => {
    const { topology, keptPoints } = fitTopology(built, { maximumGzipBytes: 1e6, finestDetail: 0 });
    expect(ringsOf(topology)).toEqual(ringsOf(built));
    expect(keptPoints).toBe(built.arcs.flat().length);
  });

  it('writes whole numbers, as deltas with a transform', () => {
    const { topology } = fitTopology(built, { maximumGzipBytes: 1500 });
    expect(topology.arcs.flat(2).every(Number.isInteger)).toBe(true);
    expect(topology.transform?.translate).toEqual([topology.bbox[0], topology.bbox[1]]);
    expect(topology.planar).toBe(true);
  });

  it('stays under the size, using most of it', () => {
    for (const maximumGzipBytes of [1000, 1200, 1500]) {
      const fitted = fitTopology(built, { maximumGzipBytes, finestDetail: 0 });
      expect(fitted.gzipBytes).toBe(gzipSync(JSON.stringify(fitted.topology), { level: 9 }).length);
      expect(fitted.gzipBytes).toBeLessThanOrEqual(maximumGzipBytes);
      expect(fitted.gzipBytes).toBeGreaterThan(maximumGzipBytes * 0.8);
    }
  });

  it('keeps every region with area and every shared border, however small it must be', () => {
    const { topology, gzipBytes } = fitTopology(built, { maximumGzipBytes: 1 });
    expect(gzipBytes).toBeGreaterThan(1);
    const areas = areaOf(topology);
    expect([...areas.keys()].sort()).toEqual([...areaOf(built).keys()].sort());
    for (const [code, area] of areas) expect(area, code).toBeGreaterThan(0);
    expect(usesOf(topology).filter((count) => count === 2).length).toBeGreaterThanOrEqual(60);
  });

  it('lets a small island of a larger region go, not an islet that is a region', () => {
    const { topology } = fitTopology(built, { maximumGzipBytes: 1e6, finestDetail: 100 });
    const rings = ringsOf(topology);
    expect(rings.get('islands')).toHaveLength(1);
    expect(rings.get('islet')).toHaveLength(1);
  });

  it('leaves out no more than the detail asks', () => {
    const { topology } = fitTopology(built, { maximumGzipBytes: 1e6, finestDetail: 20 });
    const before = areaOf(built);
    for (const [code, area] of areaOf(topology)) {
      if (code !== 'islet') expect(Math.abs(area / (before.get(code) ?? NaN) - 1), code).toBeLessThan(0.05);
    }
  });
});
