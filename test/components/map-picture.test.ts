import { expect } from 'chai';
import { cleared, drawMap, type MapPaints } from '../../components/region-map/map-picture.js';
import { MapSheet } from '../../components/region-map/map-sheet.js';
import { allAtOnce } from '../../components/shared/all-at-once.js';
import { fitExtent } from '../../src/geometry/fit.js';
import { makeOutlines } from '../../src/geometry/make-outlines.js';
import type { Outlines } from '../../src/geometry/outlines.js';
import { listRings } from '../../src/geometry/rings.js';
import { WHOLE } from '../../src/geometry/viewport.js';

/** Slanted, so that borders go through pixels. */
const SLANT = 0.37;
const SIZE = { width: 300, height: 300 };

describe('a picture of thousands of regions', () => {
  it('has each region in its colour, and lets nothing of what is behind show between two', () => {
    const canvas = painted(60, { parts: true });
    const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const inside = insideOf(data, width);
    expect(inside.length).to.be.greaterThan(20_000);
    expect(inside.filter((pixel) => data[4 * pixel + 3] !== 255)).to.have.length(0);
    const colours = new Set(inside.map((pixel) => [...data.slice(4 * pixel, 4 * pixel + 3)].join()));
    expect([...colours]).to.include.members(['200,30,0', '0,60,200']);
  });

  it('is there too where a browser does not tell the parts of a colour', () => {
    const [asPixels, asShapes] = [true, false].map((parts) => painted(60, { parts }).getContext('2d')!.getImageData(0, 0, 300, 300).data);
    let unlike = 0;
    for (let at = 0; at < asPixels!.length; at++) if (Math.abs(asPixels![at]! - asShapes![at]!) > 64) unlike++;
    expect(unlike / asPixels!.length).to.be.lessThan(0.02);
  });
});

/** A slanted field of regions in two colours, by turns. */
function painted(side: number, { parts }: { parts: boolean }): HTMLCanvasElement {
  const outlines = field(side);
  const sheet = new MapSheet(outlines);
  sheet.mark(
    Int32Array.from(outlines.codes.keys()),
    Int8Array.from(outlines.codes.keys(), (region) => (region + Math.floor(region / side)) % 2),
  );
  const paint = (red: number, green: number, blue: number) =>
    ({ colour: `rgb(${red}, ${green}, ${blue})`, parts: parts ? ([red, green, blue, 255] as const) : undefined }) as const;
  const paints: MapPaints = {
    byMark: [
      [0, paint(200, 30, 0)],
      [1, paint(0, 60, 200)],
    ],
    border: 'transparent',
    coast: 'transparent',
    ground: 'white',
  };
  const canvas = document.createElement('canvas');
  const fitted = fitExtent(outlines.extent, SIZE.width, SIZE.height, 4);
  const placing = { fitted, viewport: WHOLE, size: SIZE, ratio: 1 };
  allAtOnce(drawMap(cleared(canvas, placing), { scene: { sheets: [sheet], surroundings: undefined }, placing }, paints));
  return canvas;
}

/** Pixels with nothing open around them. */
function insideOf(data: Uint8ClampedArray, width: number): number[] {
  const isOpen = (pixel: number): boolean => data[4 * pixel + 3] === 0;
  const around = [-2, -1, 0, 1, 2].flatMap((dy) => [-2, -1, 0, 1, 2].map((dx) => dy * width + dx));
  const count = data.length / 4;
  return Array.from({ length: count }, (_, pixel) => pixel).filter((pixel) => {
    const x = pixel % width;
    const isAtEdge = x < 2 || x >= width - 2 || pixel < 2 * width || pixel >= count - 2 * width;
    return !isAtEdge && !around.some((step) => isOpen(pixel + step));
  });
}

/** `side` × `side` regions that share their borders. */
function field(side: number): Outlines {
  const points: number[] = [];
  const arcOfStep = new Map<string, number>();
  const corner = (x: number, y: number): [number, number] => [x + SLANT * y, y - SLANT * x];
  const step = (fromX: number, fromY: number, toX: number, toY: number): number => {
    const back = arcOfStep.get([toX, toY, fromX, fromY].join());
    if (back !== undefined) return ~back;
    points.push(...corner(fromX, fromY), ...corner(toX, toY));
    const arc = points.length / 4 - 1;
    arcOfStep.set([fromX, fromY, toX, toY].join(), arc);
    return arc;
  };
  const regions = Array.from({ length: side * side }, (_, region) => [region % side, Math.floor(region / side)] as const);
  const rings = regions.map(([x, y]) => [
    [step(x, y, x + 1, y), step(x + 1, y, x + 1, y + 1), step(x + 1, y + 1, x, y + 1), step(x, y + 1, x, y)],
  ]);
  return makeOutlines({
    points: Float32Array.from(points),
    arcStarts: Uint32Array.from({ length: points.length / 4 + 1 }, (_, arc) => 2 * arc),
    codes: regions.map(([x, y]) => `${x}-${y}`),
    rings: listRings(rings),
  });
}
