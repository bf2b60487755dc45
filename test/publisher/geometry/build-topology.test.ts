import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { validateTopologyDocument } from '../../../src/contract/validators.generated.js';
import { buildTopology, fitTopology } from '../../../publisher/geometry/index.js';
import type { TopologyChanges } from '../../../publisher/geometry/index.js';
import { asBoundaries, grid, ringsOf, usesOf } from './grid.js';

function areas(rings: Record<string, Position[][]>): FeatureCollection {
  const features = Object.entries(rings).map(([code, coordinates]) => {
    return { type: 'Feature' as const, properties: { code }, geometry: { type: 'Polygon' as const, coordinates } };
  });
  return { type: 'FeatureCollection', features };
}

function build(collection: FeatureCollection): { topology: ReturnType<typeof buildTopology>; changes: TopologyChanges | undefined } {
  let changes: TopologyChanges | undefined;
  const topology = buildTopology(asBoundaries(collection), (reported) => (changes = reported));
  return { topology, changes };
}

describe('a topology of two by two squares', () => {
  const { topology, changes } = build(grid(2, 2));

  it('has each inner border once, walked by two regions', () => {
    const borders = topology.arcs.map((arc) => arc.map((point) => point.join(' ')));
    const uses = usesOf(topology);
    const inner = borders.filter((_, i) => uses[i] === 2).map((arc) => [...arc].sort().join(' – '));
    expect(inner.sort()).toEqual(['0 1000 – 1000 1000', '1000 0 – 1000 1000', '1000 1000 – 1000 2000', '1000 1000 – 2000 1000']);
    expect(uses.filter((count) => count === 1)).toHaveLength(4);
  });

  it('has codes as ids, its extent, and says it is planar', () => {
    expect(topology).toMatchObject({ type: 'Topology', planar: true, bbox: [0, 0, 2000, 2000] });
    expect(topology.objects.regions.geometries.map(({ id, type }) => [id, type])).toEqual(
      ['R00', 'R01', 'R10', 'R11'].map((code) => [code, 'Polygon']),
    );
    expect(changes).toBeUndefined();
  });

  it('gives back the rings that went in', () => {
    expect(ringsOf(topology).get('R11')).toEqual([['1000 1000, 2000 1000, 2000 2000, 1000 2000']]);
  });

  it('meets the published schema once quantized', () => {
    expect(validateTopologyDocument(fitTopology(topology, { maximumGzipBytes: 1e6 }).topology)).toBe(true);
  });
});

describe('cleaning', () => {
  const outer = [
    [0, 0],
    [900, 0],
    [900, 900],
    [0, 900],
    [0, 0],
  ];
  const hole = [
    [300, 300],
    [600, 300],
    [600, 600],
    [300, 600],
    [300, 300],
  ];

  it('turns outer rings counter-clockwise and holes clockwise, whatever the source does', () => {
    const expected = [['0 0, 900 0, 900 900, 0 900', '300 300, 300 600, 600 600, 600 300']];
    for (const rings of [
      [outer, hole],
      [[...outer].reverse(), hole],
      [[...outer].reverse(), [...hole].reverse()],
    ]) {
      expect(ringsOf(build(areas({ A: rings })).topology).get('A')).toEqual(expected);
    }
  });

  it('shares the border of an enclave', () => {
    const { topology } = build(areas({ A: [outer, hole], B: [hole] }));
    expect(topology.arcs).toHaveLength(2);
    expect(usesOf(topology).sort()).toEqual([1, 2]);
  });

  it('leaves out rings without area and counts them', () => {
    const line = [
      [100, 100],
      [200, 200],
      [100, 100],
      [100, 100],
    ];
    const { topology, changes } = build(areas({ A: [outer, hole, line] }));
    expect(changes).toEqual({ droppedRings: 1, mendedSlivers: 0 });
    expect(ringsOf(topology).get('A')?.[0]).toHaveLength(2);
  });

  it('refuses a region that has no area at all', () => {
    const speck = [
      [0, 0],
      [0.2, 0],
      [0.2, 0.2],
      [0, 0],
    ];
    expect(() => build(areas({ A: [outer], B: [speck] }))).toThrow(
      'grid.geojson, B: found a region without area, expected an area of at least 1 m²',
    );
  });

  it('makes borders coincide that differ less than half a metre', () => {
    const west = [
      [0, 0],
      [500.2, 0],
      [500.3, 900.4],
      [0, 900],
      [0, 0],
    ];
    const east = [
      [499.8, 0.1],
      [900, 0],
      [900, 900],
      [499.9, 900.2],
      [499.8, 0.1],
    ];
    expect(usesOf(build(areas({ W: [west], E: [east] })).topology).sort()).toEqual([1, 1, 2]);
  });
});

describe('slivers between regions that were simplified one by one', () => {
  it('are closed: a point that only one neighbour kept', () => {
    const west = [
      [0, 0],
      [5000, 0],
      [5030, 4000],
      [5000, 9000],
      [0, 9000],
      [0, 0],
    ];
    const east = [
      [5000, 0],
      [9000, 0],
      [9000, 9000],
      [5000, 9000],
      [5000, 0],
    ];
    const { topology, changes } = build(areas({ W: [west], E: [east] }));
    expect(changes).toEqual({ droppedRings: 0, mendedSlivers: 1 });
    expect(usesOf(topology).sort()).toEqual([1, 1, 2]);
    expect(ringsOf(topology).get('E')).toEqual([['5000 0, 9000 0, 9000 9000, 5000 9000, 5030 4000']]);
  });

  it('are closed: a meeting point of three that one of them dropped', () => {
    const south = [
      [0, 0],
      [9000, 0],
      [9000, 4500],
      [0, 4500],
      [0, 0],
    ];
    const west = [
      [0, 4500],
      [4500, 4540],
      [4500, 9000],
      [0, 9000],
      [0, 4500],
    ];
    const east = [
      [9000, 4500],
      [9000, 9000],
      [4500, 9000],
      [4500, 4540],
      [9000, 4500],
    ];
    const { topology } = build(areas({ S: [south], W: [west], E: [east] }));
    expect(usesOf(topology).sort()).toEqual([1, 1, 1, 2, 2, 2]);
    expect(ringsOf(topology).get('S')).toEqual([['0 0, 9000 0, 9000 4500, 4500 4540, 0 4500']]);
  });

  it('are left alone when wide: that is water, not a difference', () => {
    const west = [
      [0, 0],
      [5000, 0],
      [4600, 4000],
      [5000, 9000],
      [0, 9000],
      [0, 0],
    ];
    const east = [
      [5000, 0],
      [9000, 0],
      [9000, 9000],
      [5000, 9000],
      [5000, 0],
    ];
    const { topology, changes } = build(areas({ W: [west], E: [east] }));
    expect(changes).toBeUndefined();
    expect(usesOf(topology)).not.toContain(2);
  });
});
