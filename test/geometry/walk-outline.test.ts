import { describe, expect, it } from 'vitest';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { fitExtent, toPicture, toPlane } from '../../src/geometry/fit.js';
import type { PathSink } from '../../src/geometry/outlines.js';
import { SvgPath } from '../../src/geometry/svg-path.js';
import { walkArcs, walkRegion } from '../../src/geometry/walk-outline.js';
import { grid, topologyOf } from './grid.js';

const metreAPixel = { scale: 1, translateX: 0, translateY: 100 };

describe('walkRegion', () => {
  it('draws each ring closed, north up, without a point twice', () => {
    const outlines = decodeTopology(topologyOf([{ code: 'A', x: 0, y: 0, size: 100, hole: 30 }], 101));
    expect(drawn((sink) => walkRegion(outlines, 0, metreAPixel, sink))).toEqual([
      'M0,100 L100,100 L100,0 L0,0 Z',
      expect.stringMatching(/^M30,70( L\d+,\d+){3} Z$/),
    ]);
  });

  it('joins arcs, also those walked backwards', () => {
    const outlines = decodeTopology(topologyOf(grid(2, 1), 201));
    const corners = outlines.codes.map((_, region) =>
      drawn((sink) => walkRegion(outlines, region, metreAPixel, sink))[0]!
        .slice(1, -2)
        .split(' L')
        .sort(),
    );
    expect(corners).toEqual([
      ['0,0', '0,100', '100,0', '100,100'],
      ['100,0', '100,100', '200,0', '200,100'],
    ]);
  });

  it('leaves out points closer than half a pixel, the same ones from both sides', () => {
    // Two regions on both sides of a wavy border of 41 points.
    const border: number[][] = Array.from({ length: 40 }, (_, i) => [i % 3 === 0 ? 7 : -4, 25]);
    const [endX, endY] = border.reduce(([x, y], [dx, dy]) => [x! + dx!, y! + dy!], [0, 0]) as [number, number];
    const outlines = decodeTopology({
      type: 'Topology',
      bbox: [0, 0, 1, 1],
      transform: { scale: [1, 1], translate: [0, 0] },
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', id: 'west', arcs: [[0, 1]] },
            { type: 'Polygon', id: 'east', arcs: [[~0, 2]] },
          ],
        },
      },
      arcs: [[[0, 0], ...border], [[endX, endY], [-5000, 0], [5000 - endX, -endY]], [[0, 0], [5000, 0], [endX - 5000, endY]]], // prettier-ignore
    });
    const transform = { scale: 1 / 100, translateX: 0, translateY: 0 };
    const points = (region: number): string[] =>
      drawn((sink) => walkRegion(outlines, region, transform, sink))[0]!
        .replace('M', 'L')
        .slice(1, -2)
        .split(' L');
    const shared = drawn((sink) => walkArcs(outlines, outlines.innerArcs, transform, sink))[0]!
      .slice(1)
      .split(' L');
    expect(shared.length).toBeLessThan(25);
    expect(shared.length).toBeGreaterThan(12);
    expect(shared[0]).toBe('0,0');
    expect(shared.at(-1)).toBe(`${endX / 100},${-endY / 100}`);
    expect(points(0)).toEqual(expect.arrayContaining(shared));
    expect(points(1)).toEqual(expect.arrayContaining(shared));
    expect(points(0)).toHaveLength(shared.length + 1);
  });

  it('never makes a region vanish', () => {
    const outlines = decodeTopology(topologyOf(grid(2, 2)));
    const path = new SvgPath();
    walkRegion(outlines, 0, { scale: 1e-6, translateX: 10, translateY: 10 }, path);
    expect(`${path}`).toBe('M10,10z');
  });
});

describe('walkArcs', () => {
  it('draws every border once, as open lines', () => {
    const outlines = decodeTopology(topologyOf(grid(2, 2)));
    const lines = drawn((sink) => walkArcs(outlines, outlines.innerArcs, metreAPixel, sink));
    expect(lines).toHaveLength(4);
    expect(lines.join()).not.toContain('Z');
  });
});

describe('fitExtent', () => {
  it('lays the extent in the middle, as large as it fits inside the padding', () => {
    const transform = fitExtent([1000, 5000, 3000, 6000], 420, 420, 10);
    expect(transform.scale).toBe(0.2);
    expect(toPicture(transform, 1000, 5000)).toEqual([10, 310]);
    expect(toPicture(transform, 3000, 6000)).toEqual([410, 110]);
  });

  it('has an inverse', () => {
    const transform = fitExtent([13_565, 306_846, 278_026, 619_352], 700, 800, 4);
    const [x, y] = toPlane(transform, ...toPicture(transform, 155_000, 463_000));
    expect(x).toBeCloseTo(155_000, 6);
    expect(y).toBeCloseTo(463_000, 6);
  });

  it.each([
    ['a point', [5, 5, 5, 5], 100, 100],
    ['no room', [0, 0, 10, 10], 0, 0],
    ['a line', [0, 0, 10, 0], 100, 50],
  ] as const)('stays finite for %s', (_, extent, width, height) => {
    const transform = fitExtent(extent, width, height, 8);
    expect(Object.values(transform).every(Number.isFinite)).toBe(true);
    expect(transform.scale).toBeGreaterThan(0);
  });
});

describe('SvgPath', () => {
  it('writes one decimal and relative steps that do not add up rounding', () => {
    const path = new SvgPath();
    path.moveTo(0.04, 10.26);
    for (let i = 1; i <= 10; i++) path.lineTo(i * 1.04, 10.26);
    path.closePath();
    path.moveTo(-0.5, 20);
    path.lineTo(-0.5, 20.04);
    path.lineTo(100.5, -0.3);
    expect(`${path}`).toMatch(/^M0,10\.3l1,0/);
    const firstLine = /l([^z]*)z/.exec(`${path}`)![1]!;
    const steps = firstLine.split(',').map(Number);
    expect(steps.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + step, 0)).toBeCloseTo(10.4, 6);
    expect(`${path}`.slice(`${path}`.indexOf('z') + 1)).toBe('M-.5,20l101-20.3');
  });
});

/** What a sink was told, a line per ring or open line. */
function drawn(draw: (sink: PathSink) => void): string[] {
  const lines: string[] = [];
  const tell = (text: string): void => void (lines[lines.length - 1] += text);
  draw({
    moveTo: (x, y) => void lines.push(`M${round(x)},${round(y)}`),
    lineTo: (x, y) => tell(` L${round(x)},${round(y)}`),
    closePath: () => tell(' Z'),
  });
  return lines;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
