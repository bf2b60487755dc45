import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAND, coverPixels, type Colour } from '../../src/geometry/cover-pixels.js';
import { isInside } from '../../src/geometry/crossings.js';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import type { Outlines, PlaneTransform } from '../../src/geometry/outlines.js';
import { grid, topologyOf } from './grid.js';

const RED: Colour = [255, 0, 0, 255];
const BLUE: Colour = [0, 0, 255, 255];
/** Metres to pixels, north up, with 100 metres of height in sight. */
const metreAPixel = { scale: 1, translateX: 0, translateY: 100 };

describe('coverPixels', () => {
  it('gives a pixel within a region its colour, one outside it nothing, and one that is half covered half of it', () => {
    const outlines = decodeTopology(topologyOf([{ code: 'A', x: 10.5, y: 10, size: 20 }], 1e6));
    const { at } = painted(outlines, [RED], metreAPixel);
    expect(at(20, 80)).toEqual([255, 0, 0, 255]);
    expect(at(5, 80)).toEqual([0, 0, 0, 0]);
    expect(at(10, 80)).toEqual([255, 0, 0, expect.closeTo(127.5, -1)]);
    expect(at(30, 80)).toEqual([255, 0, 0, expect.closeTo(127.5, -1)]);
    expect(at(31, 80)).toEqual([0, 0, 0, 0]);
  });

  it('mixes neighbours by how much of a pixel each covers, with nothing of what is behind', () => {
    const outlines = decodeTopology(topologyOf([{ code: 'A', x: 0, y: 0, size: 50.25 }, { code: 'B', x: 50.25, y: 0, size: 50.25 }], 1e6)); // prettier-ignore
    const { at } = painted(outlines, [RED, BLUE], metreAPixel);
    expect(at(50, 90)).toEqual([expect.closeTo(64, -0.5), 0, expect.closeTo(191, -0.5), 255]);
    expect(at(49, 90)).toEqual([255, 0, 0, 255]);
    expect(at(51, 90)).toEqual([0, 0, 255, 255]);
  });

  it('leaves the hole of a region open, and a region without a colour too', () => {
    const outlines = decodeTopology(topologyOf([{ code: 'A', x: 0, y: 0, size: 100, hole: 30 }, { code: 'B', x: 30, y: 30, size: 40 }], 1e6)); // prettier-ignore
    expect(painted(outlines, [RED], metreAPixel).at(50, 50)).toEqual([0, 0, 0, 0]);
    expect(painted(outlines, [RED, BLUE], metreAPixel).at(50, 50)).toEqual([0, 0, 255, 255]);
    expect(painted(outlines, [undefined, BLUE], metreAPixel).at(5, 5)).toEqual([0, 0, 0, 0]);
  });

  it('keeps a colour that lets through what is behind', () => {
    const outlines = decodeTopology(topologyOf(grid(1, 1), 1e6));
    expect(painted(outlines, [[100, 50, 0, 127.5]], metreAPixel).at(50, 50)).toEqual([200, 100, 0, 128]);
  });

  it('paints what is in sight of a region that reaches beyond every edge', () => {
    const outlines = decodeTopology(topologyOf([{ code: 'A', x: -1000, y: -1000, size: 3000 }], 1e6));
    const { pixels } = painted(outlines, [BLUE], metreAPixel);
    for (let pixel = 0; pixel < pixels.length; pixel += 4) expect([...pixels.slice(pixel, pixel + 4)]).toEqual([0, 0, 255, 255]);
  });

  it('is the same whether rows are made in one part or in several', () => {
    const outlines = decodeTopology(topologyOf(grid(3, 3), 1e6));
    const high = { width: 40, height: 3 * BAND + 7 };
    const scale = high.height / 300;
    const transform = { scale, translateX: 0.3, translateY: high.height };
    const colours = Array.from({ length: 9 }, (_, i): Colour => [20 * i, 255 - 20 * i, 10, 255]);
    const { at } = painted(outlines, colours, transform, high);
    for (let y = 0; y < high.height; y++)
      expect(at(20, y), `row ${y}`).toEqual(mixed(outlines, colours, transform, 20, y).map((part) => expect.closeTo(part, -1)));
  });

  it('draws the same with more pixels a unit', () => {
    const outlines = decodeTopology(topologyOf([{ code: 'A', x: 10, y: 10, size: 20 }], 1e6));
    const { at } = painted(outlines, [RED], { scale: 1, translateX: 0, translateY: 50 }, { width: 100, height: 100 }, 2);
    expect(at(20, 79)).toEqual([255, 0, 0, 255]);
    expect(at(59, 40)).toEqual([255, 0, 0, 255]);
    expect(at(19, 79)).toEqual([0, 0, 0, 0]);
    expect(at(60, 40)).toEqual([0, 0, 0, 0]);
  });

  it('is, of any grid in any place, what many points in each pixel say', () => {
    fc.assert(
      fc.property(
        fc.record({
          scale: fc.double({ min: 0.03, max: 0.4, noNaN: true }),
          translateX: fc.double({ min: -20, max: 20, noNaN: true }),
          translateY: fc.double({ min: 0, max: 60, noNaN: true }),
        }),
        fc.array(fc.option(fc.tuple(part(), part(), part()), { nil: undefined }), { minLength: 12, maxLength: 12 }),
        (transform, seen) => {
          const outlines = decodeTopology(topologyOf(grid(4, 3), 1e6));
          const colours = seen.map((parts): Colour | undefined => parts && [...parts, 255]);
          const { at } = painted(outlines, colours, transform, { width: 24, height: 20 });
          for (const [x, y] of [
            [0, 0],
            [23, 19],
            [5, 7],
            [12, 10],
            [18, 3],
          ] as const)
            // prettier-ignore
            expect(at(x, y).map((value, i, all) => (i < 3 ? (value * all[3]!) / 255 : value))).toEqual(
              mixed(outlines, colours, transform, x, y).map((value) => expect.closeTo(value, -1.3)),
            );
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** All regions painted, and what a pixel has. */
function painted(
  outlines: Outlines,
  colours: readonly (Colour | undefined)[],
  transform: PlaneTransform,
  { width, height } = { width: 100, height: 100 },
  ratio = 1,
): { pixels: Uint8ClampedArray; at: (x: number, y: number) => number[] } {
  const whole = new Uint8ClampedArray(4 * width * (height + BAND));
  const marks = Int8Array.from(outlines.codes.keys());
  const byMark = new Map(colours.flatMap((colour, mark) => (colour === undefined ? [] : [[mark, colour] as const])));
  const regions = [...outlines.codes.keys()];
  for (const [pixels, top] of coverPixels(outlines, regions, marks, byMark, transform, { width, height, ratio }))
    whole.set(pixels, 4 * width * top);
  const pixels = whole.subarray(0, 4 * width * height);
  return { pixels, at: (x, y) => [...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)] };
}

/** The mean of the colours at many points of a pixel, by another way to know where a point lies; times their opacity. */
function mixed(
  outlines: Outlines,
  colours: readonly (Colour | undefined)[],
  { scale, translateX, translateY }: PlaneTransform,
  x: number,
  y: number,
): number[] {
  const POINTS = 32;
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < POINTS; i++)
    for (let j = 0; j < POINTS; j++) {
      const [metresX, metresY] = [(x + (i + 0.5) / POINTS - translateX) / scale, (translateY - y - (j + 0.5) / POINTS) / scale];
      const region = outlines.codes.findIndex((_, at) => colours[at] !== undefined && isInside(outlines, at, metresX, metresY));
      if (region >= 0) colours[region]!.forEach((part, k) => (sum[k]! += part));
    }
  return sum.map((part) => part / POINTS ** 2);
}

function part(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 255 });
}
