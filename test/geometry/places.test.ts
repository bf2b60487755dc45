import { describe, expect, it } from 'vitest';
import { centresOf } from '../../src/geometry/centres.js';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { type Direction, neighbourInDirection, prepareNeighbours } from '../../src/geometry/neighbour-in-direction.js';
import { neighboursOf } from '../../src/geometry/neighbours.js';
import type { Outlines } from '../../src/geometry/outlines.js';
import { regionAt } from '../../src/geometry/region-at.js';
import { grid, topologyOf } from './grid.js';
import { realOutlines } from './real-outlines.js';

const gemeenten = realOutlines('gm-2023.topo.json', 'gm_features');
const buurten = realOutlines('buurt-2024-nl.topo.json', 'buurten');
const DIRECTIONS: readonly Direction[] = ['up', 'right', 'down', 'left'];

const lake = decodeTopology(
  topologyOf([
    { code: 'around', x: 0, y: 0, size: 100, hole: 30 },
    { code: 'inside', x: 30, y: 30, size: 40, hole: 10 },
  ]),
);

describe('regionAt', () => {
  it('finds the region under a point, not one around it', () => {
    expect(regionAt(lake, 10, 50)).toBe(0);
    expect(regionAt(lake, 35, 50)).toBe(1);
  });

  it('finds nothing in a hole, or outside', () => {
    expect(regionAt(lake, 50, 50)).toBeUndefined();
    expect(regionAt(lake, 150, 50)).toBeUndefined();
    expect(regionAt(lake, NaN, 50)).toBeUndefined();
  });

  it('gives a point on a border to exactly one region', () => {
    const squares = decodeTopology(topologyOf(grid(3, 3), 301));
    for (let x = 0; x < 300; x += 50) for (let y = 0; y < 300; y += 50) expect(regionAt(squares, x, y), `${x}, ${y}`).toBeDefined();
  });
});

describe('centresOf', () => {
  it('is the centroid where that lies inside', () => {
    const centres = centresOf(decodeTopology(topologyOf(grid(2, 1))));
    expect([...centres]).toEqual([50, 50, 150, 50].map((value) => expect.closeTo(value, 1)));
  });

  it('moves out of a hole', () => {
    expect([...centresOf(lake)].slice(0, 2)).not.toEqual([50, 50]);
    expect(insideOwn(lake)).toEqual([0, 1]);
  });

  it.skipIf(!gemeenten.isThere)('lies inside each of the real gemeenten (skipped without ../shared/data)', () => {
    const outlines = gemeenten.read();
    expect(insideOwn(outlines)).toEqual(outlines.codes.map((_, region) => region));
  });
});

describe('neighboursOf', () => {
  it('names those with a common border, not those that share a corner', () => {
    const outlines = decodeTopology(topologyOf(grid(3, 3)));
    const names = neighboursOf(outlines)[outlines.codes.indexOf('1-1')]!.map((region) => outlines.codes[region]);
    expect(names.sort()).toEqual(['0-1', '1-0', '1-2', '2-1']);
  });

  it('are no neighbours of themselves, where two parts of a region touch', () => {
    const outlines = decodeTopology(topologyOf(grid(3, 1).map((square, i) => ({ ...square, code: i < 2 ? 'twin' : 'beside' }))));
    expect(neighboursOf(outlines)).toEqual([[1], [0]]);
    expect(outlines.innerArcs).toHaveLength(2);
  });
});

describe('neighbourInDirection', () => {
  it('goes where the arrow points, and nowhere at the edge', () => {
    const outlines = decodeTopology(topologyOf(grid(3, 3)));
    const from = (code: string): (string | undefined)[] =>
      DIRECTIONS.map((direction) => outlines.codes[neighbourInDirection(outlines, outlines.codes.indexOf(code), direction) ?? -1]);
    expect(from('1-1')).toEqual(['1-2', '2-1', '1-0', '0-1']);
    expect(from('0-0')).toEqual(['0-1', '1-0', undefined, undefined]);
    expect(from('2-2')).toEqual([undefined, undefined, '2-1', '1-2']);
  });

  it('leads the same way when it was reckoned a part at a time, also when a key comes halfway', () => {
    const made = (): Outlines => decodeTopology(topologyOf(grid(4, 3)));
    const stepsOf = (outlines: Outlines): (number | undefined)[] =>
      outlines.codes.flatMap((_, region) => DIRECTIONS.map((direction) => neighbourInDirection(outlines, region, direction)));
    const [atOnce, inParts, halfway] = [made(), made(), made()];
    expect(partsOf(inParts)).toBeGreaterThan(4);
    expect(stepsOf(inParts)).toEqual(stepsOf(atOnce));
    expect(prepareNeighbours(halfway)).toBe(false);
    expect(stepsOf(halfway)).toEqual(stepsOf(atOnce));
    expect(prepareNeighbours(halfway)).toBe(true);
  });

  it('is reckoned in more parts for thousands of regions, so that none takes long', () => {
    const few = partsOf(decodeTopology(topologyOf(grid(4, 3))));
    // Two parts more each time that all regions are gone through: for their centres, and for each direction.
    expect(partsOf(decodeTopology(topologyOf(grid(75, 60))))).toBe(few + 2 * 5);
  });

  it('goes over water to the nearest island ahead', () => {
    const outlines = decodeTopology(
      topologyOf([
        { code: 'coast', x: 0, y: 0, size: 100 },
        { code: 'island', x: 400, y: 20, size: 50 },
        { code: 'further', x: 900, y: 0, size: 100 },
      ]),
    );
    expect(neighbourInDirection(outlines, 0, 'right')).toBe(1);
    expect(neighbourInDirection(outlines, 2, 'left')).toBe(1);
  });

  it('leaves out a region without an outline', () => {
    const document = topologyOf(grid(2, 1)) as { objects: { regions: { geometries: object[] } } };
    document.objects.regions.geometries.push({ type: 'Polygon', id: 'empty', arcs: [] });
    const outlines = decodeTopology(document);
    expect(DIRECTIONS.map((direction) => neighbourInDirection(outlines, 2, direction))).toEqual(Array(4).fill(undefined));
    expect(reachedFrom(outlines, 0).size).toBe(2);
  });

  it.each([
    ['a grid', decodeTopology(topologyOf(grid(7, 5)))],
    ['a region in the hole of another', lake],
    ['islands on a diagonal', decodeTopology(topologyOf([0, 1, 2, 3].map((i) => ({ code: `${i}`, x: i * 300, y: i * 310, size: 100 }))))],
    ['islands in a column', decodeTopology(topologyOf([0, 1, 2, 3].map((i) => ({ code: `${i}`, x: i, y: i * 310, size: 100 }))))],
  ])('reaches every region from every other on %s', (_, outlines) => {
    for (let start = 0; start < outlines.codes.length; start++) expect(reachedFrom(outlines, start).size).toBe(outlines.codes.length);
  });

  it.skipIf(!gemeenten.isThere)('reaches every real gemeente from every other (skipped without ../shared/data)', () => {
    const outlines = gemeenten.read();
    for (let start = 0; start < outlines.codes.length; start++) expect(reachedFrom(outlines, start).size).toBe(outlines.codes.length);
  });

  it.skipIf(!buurten.isThere)('reaches every real buurt from some (skipped without ../shared/data)', () => {
    const outlines = buurten.read();
    for (const start of [0, 5000, 14_559]) expect(reachedFrom(outlines, start).size).toBe(outlines.codes.length);
  });
});

function insideOwn(outlines: Outlines): (number | undefined)[] {
  const centres = centresOf(outlines);
  return outlines.codes.map((_, region) => regionAt(outlines, centres[2 * region]!, centres[2 * region + 1]!));
}

function reachedFrom(outlines: Outlines, start: number): Set<number> {
  const reached = new Set([start]);
  for (const region of reached) {
    for (const direction of DIRECTIONS) {
      const next = neighbourInDirection(outlines, region, direction);
      if (next !== undefined) reached.add(next);
    }
  }
  return reached;
}

/** In how many parts it is reckoned where arrow keys lead. */
function partsOf(outlines: Outlines): number {
  let parts = 1;
  while (!prepareNeighbours(outlines)) parts++;
  return parts;
}
