import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { fromTheMiddle } from '../../src/geometry/from-the-middle.js';
import {
  bringInSight,
  enlargeAround,
  inViewport,
  MOST_ZOOM,
  panBy,
  planeInSight,
  WHOLE,
  zoomAround,
  type Viewport,
} from '../../src/geometry/viewport.js';
import { grid, topologyOf } from './grid.js';

const SIZE = { width: 600, height: 400 };
const point = fc.tuple(fc.double({ min: 0, max: 600, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true }));
const steps = fc.array(
  fc.oneof(
    fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), at: point }),
    fc.record({ dx: fc.double({ min: -900, max: 900, noNaN: true }), dy: fc.double({ min: -900, max: 900, noNaN: true }) }),
  ),
  { maxLength: 20 },
);
const after = (made: typeof steps extends fc.Arbitrary<infer T> ? T : never): Viewport =>
  made.reduce<Viewport>(
    (at, step) => ('factor' in step ? zoomAround(at, step.factor, step.at[0], step.at[1], SIZE) : panBy(at, step.dx, step.dy, SIZE)),
    WHOLE,
  );

describe('viewport', () => {
  it('never leaves the limits of the picture, whatever is done', () => {
    fc.assert(
      fc.property(steps, (made) => {
        const { zoom, x, y } = after(made);
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(zoom).toBeLessThanOrEqual(MOST_ZOOM);
        // The picture reaches all edges: its own stand outside or on them.
        for (const [low, length] of [
          [x, SIZE.width],
          [y, SIZE.height],
        ] as const) {
          expect(low).toBeLessThanOrEqual(0);
          expect(low + length * zoom).toBeGreaterThanOrEqual(length - 1e-6);
        }
      }),
    );
  });

  it('is enlarged around what is hardly seen until that is large, and left as it is for all else', () => {
    const box = [400, 300, 404, 302] as const;
    const next = enlargeAround({ zoom: 2, x: -500, y: -300 }, [...box], SIZE, 12, 24);
    // 8 pixels wide at (300, 300) to (308, 304).
    expect(next).toEqual(zoomAround({ zoom: 2, x: -500, y: -300 }, 3, 304, 302, SIZE));
    expect((box[2] - box[0]) * next.zoom).toBe(24);
    const seen = { zoom: 3, x: -500, y: -300 };
    expect(enlargeAround(seen, [...box], SIZE, 12, 24)).toBe(seen);
  });

  it('is whole again when it is made as small as it gets', () => {
    fc.assert(
      fc.property(steps, point, (made, [x, y]) => {
        expect(zoomAround(after(made), 1e-6, x, y, SIZE)).toEqual({ zoom: 1, x: 0, y: 0 });
      }),
    );
  });

  it('keeps the point under the pointer where it is, while no edge comes in sight', () => {
    fc.assert(
      fc.property(steps, point, fc.double({ min: 1, max: 4, noNaN: true }), (made, [x, y], factor) => {
        const before = after(made);
        const next = zoomAround(before, factor, x, y, SIZE);
        // Enlarging shows no new edge.
        expect((x - next.x) / next.zoom).toBeCloseTo((x - before.x) / before.zoom, 6);
        expect((y - next.y) / next.zoom).toBeCloseTo((y - before.y) / before.zoom, 6);
      }),
    );
  });

  it('brings a box in sight with as little as possible', () => {
    const enlarged = zoomAround(WHOLE, 4, 0, 0, SIZE);
    expect(bringInSight(enlarged, [30, 30, 50, 50], SIZE, 20)).toEqual(enlarged);
    // At 4 times the box reaches to 820, and 20 pixels stay free: 240 further.
    expect(bringInSight(enlarged, [195, 30, 205, 50], SIZE, 20)).toEqual({ zoom: 4, x: -240, y: 0 });
    // Too large to fit: its middle.
    expect(bringInSight(enlarged, [100, 30, 300, 50], SIZE, 20).x).toBe(300 - 4 * 200);
    fc.assert(
      fc.property(steps, point, (made, [x, y]) => {
        const shown = bringInSight(after(made), [x, y, x, y], SIZE, 0);
        expect(x * shown.zoom + shown.x).toBeGreaterThanOrEqual(-1e-6);
        expect(x * shown.zoom + shown.x).toBeLessThanOrEqual(SIZE.width + 1e-6);
        expect(y * shown.zoom + shown.y).toBeGreaterThanOrEqual(-1e-6);
        expect(y * shown.zoom + shown.y).toBeLessThanOrEqual(SIZE.height + 1e-6);
      }),
    );
  });

  it('tells which part of the plane is in sight', () => {
    // A metre is two pixels; y points up in the plane, and down on the screen.
    const fitted = { scale: 2, translateX: 10, translateY: 390 };
    expect(planeInSight(inViewport(fitted)(WHOLE), SIZE)).toEqual([-5, -5, 295, 195]);
    expect(planeInSight(inViewport(fitted)(zoomAround(WHOLE, 2, 0, 0, SIZE)), SIZE)).toEqual([-5, 95, 145, 195]);
  });

  it('tells what is in the middle of a part of the plane, and what is further off', () => {
    const outlines = decodeTopology(topologyOf(grid(4, 1)));
    const { codes } = outlines;
    const [x0, y0, x1, y1] = outlines.extent;
    const all = codes.map((_, i) => i);
    expect(fromTheMiddle(outlines, all, [x0, y0, x0, y1]).map((i) => codes[i])).toEqual(codes);
    expect(fromTheMiddle(outlines, all, [x1, y0, x1, y1]).map((i) => codes[i])).toEqual([...codes].reverse());
    expect(fromTheMiddle(outlines, [0, 1, 3], [x0, y0, x1, y1])[0]).toBe(1);
  });
});
