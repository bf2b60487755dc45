import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differentRegions } from '../../publisher/checking/compare-outlines.js';
import { numberText } from '../../publisher/geometry/number-text.js';
import { buildTopology, fitTopology, packOutlines, projectToPlane, readBoundaries } from '../../publisher/geometry/index.js';
import type { RegionTopology } from '../../publisher/geometry/index.js';
import type { PackedOutlines } from '../../src/contract/later/types.generated.js';
import { unpackOutlines } from '../../src/geometry/unpack-outlines.js';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { NumberReader } from '../../src/geometry/number-reader.js';
import type { Outlines } from '../../src/geometry/outlines.js';
import { listRings, ringsOf } from '../../src/geometry/rings.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { SourceError } from '../../src/sources/source-error.js';
import { asBoundaries, grid } from '../publisher/geometry/grid.js';
import { grid as squares, topologyOf } from './grid.js';

const url = 'https://example.org/1/geometry/gemeente.packed.json';
const indexUrl = 'https://example.org/1/regions/gemeente.json';
const folder = join(import.meta.dirname, '../../../shared/data/geo');

const indexOf = (codes: readonly string[]): RegionIndex =>
  makeRegionIndex({ level: 'gemeente', codes, names: codes, ancestors: new Map() });
const codesOf = (topology: RegionTopology): string[] => topology.objects.regions.geometries.map(({ id }) => id);
const pack = (topology: RegionTopology, codes = codesOf(topology)): PackedOutlines =>
  packOutlines(topology, codes, '../regions/gemeente.json');
const unpack = (document: unknown, codes: readonly string[]): Outlines =>
  unpackOutlines(JSON.parse(JSON.stringify(document)), indexOf(codes), url, indexUrl);

/** A lake with an island in it, two islands of one region, and neighbours. */
const LAKE = topologyOf(
  [
    ...squares(3, 2),
    { code: 'lake', x: 400, y: 0, size: 90, hole: 20 },
    { code: 'island', x: 430, y: 30, size: 30 },
    { code: '0-0', x: 500, y: 500, size: 50 },
  ],
  1000,
) as RegionTopology;

describe('packed outlines', () => {
  it('are those of the topology, with its holes and islands, in the order of the index', () => {
    const codes = codesOf(LAKE).reverse();
    const outlines = unpack(pack(LAKE, codes), codes);
    expect([...outlines.codes]).toEqual(codes);
    expect(ringsByRegion(outlines).map(({ length }) => length)).toEqual(codes.map((code) => (code === 'lake' || code === '0-0' ? 2 : 1)));
    // The topology of this test has its rings clockwise; decoding turns them.
    expect(differentRegions(mirrored(outlines), decodeTopology(LAKE))).toEqual([]);
  });

  it('are those of the topology, however borders wind and regions lie', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 4, maxLength: 40 }),
        fc.boolean(),
        (columns, rows, shifts, isReversed) => {
          const middle = (x: number, y: number): [number, number] => {
            const shift = shifts[Math.abs(Math.round(x * 7 + y * 13)) % shifts.length]!;
            return [x + shift, y - shift];
          };
          const topology = buildTopology(asBoundaries(grid(columns, rows, middle)));
          const fitted = fitTopology(topology, { maximumGzipBytes: 1e6, finestDetail: 0 }).topology;
          const codes = isReversed ? codesOf(fitted).reverse() : codesOf(fitted);
          expect(differentRegions(unpack(pack(fitted, codes), codes), decodeTopology(fitted))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('know the same boxes, extent and borders', () => {
    const { topology } = fitTopology(buildTopology(asBoundaries(grid(4, 3))), { maximumGzipBytes: 1e6 });
    const [packed, plain] = [unpack(pack(topology), codesOf(topology)), decodeTopology(topology)];
    expect([...packed.boxes]).toEqual([...plain.boxes]);
    expect(packed.extent).toEqual(plain.extent);
    expect([packed.innerArcs.length, packed.outerArcs.length]).toEqual([plain.innerArcs.length, plain.outerArcs.length]);
  });

  it('leave out a region of the index that has no outline', () => {
    const codes = ['new', ...codesOf(LAKE)];
    const outlines = unpack(pack(LAKE, codes), codes);
    expect([...outlines.codes]).toEqual(codes.slice(1));
    expect(outlines.boxes).toHaveLength(4 * outlines.codes.length);
  });

  it('share the list of codes with the index where all have an outline', () => {
    const index = indexOf(codesOf(LAKE));
    expect(unpackOutlines(pack(LAKE), index, url, indexUrl).codes).toBe(index.codes);
  });

  it('can be of nothing', () => {
    const outlines = unpack({ ...pack(LAKE), order: '', lengths: '', steps: '' }, []);
    expect([outlines.codes, outlines.extent]).toEqual([[], [0, 0, 0, 0]]);
  });

  it('of another index are refused: they would be the shapes of other regions', () => {
    expect(() => unpackOutlines(pack(LAKE), indexOf(codesOf(LAKE)), url, 'https://example.org/1/regions/other.json')).toThrow(
      expect.objectContaining({ kind: 'invalid', details: expect.objectContaining({ path: '/regions' }) }),
    );
    expect(() => unpack(pack(LAKE), codesOf(LAKE).slice(1))).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ path: '/order' }) }),
    );
  });

  it.each<[string, Partial<PackedOutlines>, string]>([
    ['a ring that does not close', { steps: 'CAACDAAG' }, '/steps'],
    ['a line that begins elsewhere', { order: 'CEACD', lengths: 'CC' }, '/order'],
    ['a line that was not drawn yet', { order: 'CCE' }, '/order'],
    ['a line more than there are', { order: 'CCACCA' }, '/order'],
    ['a line that no ring passes', { lengths: 'IG' }, '/lengths'],
    ['steps that no line takes', { steps: 'AACAACDAADA' }, '/steps'],
  ])('with %s are refused, with the place', (_, change, path) => {
    const square = { ...pack(LAKE), order: 'CCA', lengths: 'I', steps: 'AACAACDAAD' };
    expect(ringsByRegion(unpack(square, ['A']))).toEqual([[[0]]]);
    const codes = change.order?.startsWith('CCACC') ? ['A', 'B'] : ['A'];
    expect(() => unpack({ ...square, ...change }, codes)).toThrow(
      expect.objectContaining({ kind: 'invalid', details: expect.objectContaining({ path, url }) }),
    );
  });

  it('with any characters changed are refused, or are rings that close and points that are numbers', () => {
    const good = pack(LAKE);
    const codes = codesOf(LAKE);
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('order' as const, 'lengths' as const, 'steps' as const),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.string({ unit: fc.constantFrom(...'ABCDEFgh+/9 é\u0000'), maxLength: 4 }),
        (name, at, gone, instead) => {
          const text = good[name];
          const place = at % text.length;
          try {
            expectSound(unpack({ ...good, [name]: text.slice(0, place) + instead + text.slice(place + gone) }, codes));
          } catch (error) {
            if (!(error instanceof SourceError)) throw error;
            refused++;
            expect(error.details.path).toMatch(/^\/(order|lengths|steps)$/);
            expect(error.message).not.toMatch(/undefined|NaN|\[object/);
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

describe.skipIf(!existsSync(folder))('packed boundaries of the Netherlands', () => {
  it('342 gemeenten are the same, in two thirds of the bytes', async () => {
    const plane = projectToPlane(await readBoundaries(join(folder, 'gm-2023.topo.json'), { object: 'gm_features', code: 'code' }));
    const { topology, gzipBytes } = fitTopology(buildTopology(plane), { maximumGzipBytes: 35_000 });
    const packed = pack(topology);
    expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(0.67 * gzipBytes);
    expect(differentRegions(unpack(packed, codesOf(topology)), decodeTopology(topology))).toEqual([]);
  });
});

describe('a number in Base64 VLQ', () => {
  /** Of ECMA-426, and of the source maps that browsers read. */
  it.each([
    [0, 'A'],
    [1, 'C'],
    [-1, 'D'],
    [15, 'e'],
    [16, 'gB'],
    [-16, 'hB'],
    [123, '2H'],
    [123456789, 'qxmvrH'],
  ])('%d is %s', (number, text) => {
    expect(numberText(number)).toBe(text);
    expect(read(text)).toEqual([number]);
  });

  it('is read as it was written, one after another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 29) + 1, max: 2 ** 29 - 1 })), (numbers) => {
        expect(read(numbers.map(numberText).join(''))).toEqual(numbers);
      }),
    );
  });

  it.each([2 ** 29, -(2 ** 29), 0.5, NaN, Infinity])('%d is none', (number) => {
    expect(() => numberText(number)).toThrow(RangeError);
  });
});

function read(text: string): number[] {
  const reader = new NumberReader(text, (at) => new Error(`No number at ${at}`));
  const numbers: number[] = [];
  while (!reader.isAtEnd) numbers.push(reader.next());
  return numbers;
}

function mirrored(outlines: Outlines): Outlines {
  return { ...outlines, rings: listRings(ringsByRegion(outlines).map((rings) => rings.map((ring) => ring.map((arc) => ~arc).reverse()))) };
}

function ringsByRegion({ codes, rings }: Outlines): number[][][] {
  return codes.map((_, region) => ringsOf(rings, region));
}

function expectSound(outlines: Outlines): void {
  const { points, arcStarts, extent } = outlines;
  expect(points.every(Number.isFinite)).toBe(true);
  expect(extent.every(Number.isFinite)).toBe(true);
  const ends = (directed: number): [from: string, to: string] => {
    const arc = directed < 0 ? ~directed : directed;
    const at = [arcStarts[arc]!, arcStarts[arc + 1]! - 1].map((point) => `${points[2 * point]} ${points[2 * point + 1]}`);
    return (directed < 0 ? at.reverse() : at) as [string, string];
  };
  for (const ring of ringsByRegion(outlines).flat())
    ring.forEach((arc, i) => expect(ends(arc)[1]).toBe(ends(ring[(i + 1) % ring.length]!)[0]));
}
