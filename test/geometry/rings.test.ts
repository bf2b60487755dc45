import { describe, expect, it } from 'vitest';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { selectOutlines } from '../../src/geometry/make-outlines.js';
import { isDrawn, listRings, ringsOf } from '../../src/geometry/rings.js';
import { SvgPath } from '../../src/geometry/svg-path.js';
import { walkRegion } from '../../src/geometry/walk-outline.js';
import { topologyOf } from './grid.js';

const lake = decodeTopology(
  topologyOf([
    { code: 'around', x: 0, y: 0, size: 100, hole: 30 },
    { code: 'inside', x: 30, y: 30, size: 40, hole: 10 },
    { code: 'beside', x: 100, y: 0, size: 50 },
  ]),
);

describe('rings in lists', () => {
  it('are those that were listed, of each region its own', () => {
    const nested = [[[0, ~1], [2]], [], [[3]]];
    const rings = listRings(nested);
    expect(nested.map((_, region) => ringsOf(rings, region))).toEqual(nested);
    expect(nested.map((_, region) => isDrawn(rings, region))).toEqual([true, false, true]);
  });

  it('have each ring begin and close by itself, also the last of all', () => {
    const moves = lake.codes.map((_, region) => {
      const path = new SvgPath();
      walkRegion(lake, region, { scale: 1, translateX: 0, translateY: 0 }, path);
      return `${path}`.replace(/[^Mz]/g, '');
    });
    expect(moves).toEqual(['MzMz', 'MzMz', 'Mz']);
  });

  it('stay with their region where only some are kept', () => {
    const kept = selectOutlines(lake, new Set(['beside', 'inside']));
    expect(kept.codes).toEqual(['inside', 'beside']);
    expect([0, 1].map((region) => ringsOf(kept.rings, region))).toEqual([1, 2].map((region) => ringsOf(lake.rings, region)));
    expect(kept.extent).toEqual([30, 0, 150, 70].map((value) => expect.closeTo(value, 1)));
  });
});
