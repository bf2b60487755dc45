import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { selectOutlines } from '../../src/geometry/make-outlines.js';
import { ringsOf } from '../../src/geometry/rings.js';
import { SourceError } from '../../src/sources/source-error.js';
import { changedSomewhere } from '../sources/changed-somewhere.js';
import { grid, topologyOf } from './grid.js';

const url = 'https://example.org/1/geometry/gemeente.json';

describe('decodeTopology', () => {
  it('places every point where the quantization puts it', () => {
    const { points, arcStarts, codes, rings } = decodeTopology({
      type: 'Topology',
      bbox: [100, 200, 140, 230],
      transform: { scale: [10, 10], translate: [100, 200] },
      objects: { regions: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'A', arcs: [[0]] }] } },
      arcs: [[[0, 0], [0, 3], [4, 0], [0, -3], [-4, 0]]], // prettier-ignore
    });
    expect([...points]).toEqual([100, 200, 100, 230, 140, 230, 140, 200, 100, 200]);
    expect([...arcStarts]).toEqual([0, 5]);
    expect(codes).toEqual(['A']);
    expect(ringsOf(rings, 0)).toEqual([[~0]]);
  });

  it.each([
    ['clockwise', 0, 0],
    ['counterclockwise', 1, 1],
    ['outside clockwise, hole too', 0, 1],
    ['outside counterclockwise, hole too', 1, 0],
  ])('has the region on the left of each ring, however the document winds it: %s', (_, outside, hole) => {
    const document = topologyOf([{ code: 'A', x: 0, y: 0, size: 100, hole: 30 }]) as {
      objects: { regions: { geometries: { arcs: number[][] }[] } };
    };
    const { arcs } = document.objects.regions.geometries[0]!;
    const reversed = (ring: number[]): number[] => ring.map((arc) => ~arc).reverse();
    document.objects.regions.geometries[0]!.arcs = arcs.map((ring, r) => ([outside, hole][r] === 1 ? reversed(ring) : ring));
    const { rings, points } = decodeTopology(document);
    const areas = ringsOf(rings, 0).map(([arc]) => {
      const corners = Array.from({ length: 5 }, (__, i) => [
        points[2 * (5 * (arc! < 0 ? ~arc! : arc!) + i)]!,
        points[2 * (5 * (arc! < 0 ? ~arc! : arc!) + i) + 1]!,
      ]);
      return (arc! < 0 ? -1 : 1) * corners.slice(1).reduce((sum, [x, y], i) => sum + (corners[i]![0]! * y! - x! * corners[i]![1]!) / 2, 0);
    });
    expect(areas).toEqual([expect.closeTo(100 * 100, -1), expect.closeTo(-40 * 40, -1)]);
  });

  it('knows boxes, extent, and which borders are shared', () => {
    const outlines = decodeTopology(topologyOf(grid(2, 1)));
    expect([...outlines.boxes]).toEqual([0, 0, 100, 100, 100, 0, 200, 100].map((value) => expect.closeTo(value, 1)));
    expect(outlines.extent).toEqual([0, 0, 200, 100].map((value) => expect.closeTo(value, 1)));
    expect(outlines.innerArcs).toHaveLength(1);
    expect(outlines.outerArcs).toHaveLength(2);
  });

  it('reads islands and holes of a MultiPolygon as rings', () => {
    const document = topologyOf([
      { code: 'A', x: 0, y: 0, size: 100, hole: 30 },
      { code: 'B', x: 30, y: 30, size: 40 },
    ]) as { objects: { regions: { geometries: { type: string; arcs: unknown }[] } } };
    const [first] = document.objects.regions.geometries;
    first!.arcs = [first!.arcs];
    first!.type = 'MultiPolygon';
    const outlines = decodeTopology(document);
    expect(ringsOf(outlines.rings, 0)).toHaveLength(2);
    expect(outlines.innerArcs).toHaveLength(1);
  });

  it('keeps a region without a ring', () => {
    const document = topologyOf(grid(1, 1)) as { objects: { regions: { geometries: { arcs: unknown }[] } } };
    document.objects.regions.geometries.push({ type: 'Polygon', id: 'empty', arcs: [] } as never);
    const outlines = decodeTopology(document);
    expect(outlines.codes).toEqual(['0-0', 'empty']);
    expect(ringsOf(outlines.rings, 1)).toEqual([]);
    expect(outlines.extent).toEqual([0, 0, 100, 100].map((value) => expect.closeTo(value, 1)));
  });

  it.each([
    ['an arc that does not exist', { arcs: [[9]] }, '/objects/regions/geometries/0/arcs/0/0'],
    ['a negative arc that does not exist', { arcs: [[-9]] }, '/objects/regions/geometries/0/arcs/0/0'],
    ['a fraction of an arc', { arcs: [[0.5]] }, '/objects/regions/geometries/0/arcs/0/0'],
    ['an arc as text', { arcs: [['0']] }, '/objects/regions/geometries/0/arcs/0/0'],
    ['an empty ring', { arcs: [[]] }, '/objects/regions/geometries/0/arcs/0'],
    ['a list too deep', { arcs: [[[0]]] }, '/objects/regions/geometries/0/arcs/0/0'],
    ['a list too shallow', { arcs: [0] }, '/objects/regions/geometries/0/arcs/0'],
    ['an unknown type', { type: '__proto__' }, '/objects/regions/geometries/0/type'],
    ['a collection in the collection', { type: 'GeometryCollection' }, '/objects/regions/geometries/0/type'],
    ['a number for a code', { id: 7 }, '/objects/regions/geometries/0/id'],
    ['a code that comes twice', { id: '1-0' }, '/objects/regions/geometries/1/id'],
    ['a ring that does not close', { arcs: [[1]] }, '/objects/regions/geometries/0/arcs/0/0'],
  ])('refuses %s', (_, change, path) => {
    const document = topologyOf(grid(2, 1)) as { objects: { regions: { geometries: object[] } } };
    Object.assign(document.objects.regions.geometries[0]!, change);
    expect(failureOf(document)).toMatchObject({ kind: 'invalid', details: { url, path } });
  });

  it.each([
    ['a null arc', [null], '/arcs/0'],
    ['an arc of one point', [[[0, 0]]], '/arcs/0'],
    ['a null point', [[[0, 0], null]], '/arcs/0/1'],
    [
      'text for a coordinate',
      [
        [
          [0, 0],
          ['1', 0],
        ],
      ],
      '/arcs/0/1',
    ],
    ['a fraction for a step', [[[0, 0], [0.5, 0]]], '/arcs/0/1'], // prettier-ignore
    ['a point without y', [[[0, 0], [1]]], '/arcs/0/1'],
  ])('refuses %s', (_, arcs, path) => {
    expect(failureOf({ ...(topologyOf(grid(1, 1)) as object), arcs })).toMatchObject({ kind: 'invalid', details: { url, path } });
  });

  it.each([
    ['text', { scale: ['1', 1], translate: [0, 0] }],
    ['more than a number can hold', { scale: [1e308, 1], translate: [0, 0] }],
  ])('refuses a transform of %s', (_, transform) => {
    expect(failureOf({ ...(topologyOf(grid(1, 1)) as object), transform }).details.path).toMatch(/^\/transform/);
  });

  it('gives finite outlines or a SourceError, whatever is changed in the document', () => {
    const document = topologyOf([...grid(3, 2), { code: 'hole', x: 400, y: 0, size: 90, hole: 20 }], 100);
    fc.assert(
      fc.property(changedSomewhere(document), (changed) => {
        try {
          const outlines = decodeTopology(changed, url);
          expect(outlines.points.every((coordinate) => !Number.isNaN(coordinate))).toBe(true);
          expect(outlines.extent.every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('selectOutlines', () => {
  it('keeps the regions named, and finds their borders and extent anew', () => {
    const whole = decodeTopology(topologyOf(grid(3, 1)));
    const outlines = selectOutlines(whole, new Set(['0-0', '1-0']));
    expect(outlines.codes).toEqual(['0-0', '1-0']);
    expect(outlines.extent[2]).toBeCloseTo(200, 0);
    expect(outlines.innerArcs).toHaveLength(1);
    const formerlyInner = [...outlines.outerArcs].filter((arc) => whole.innerArcs.includes(arc));
    expect(formerlyInner).toHaveLength(1);
  });
});

function failureOf(document: unknown): SourceError {
  try {
    decodeTopology(document, url);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('This document was not refused.');
}
