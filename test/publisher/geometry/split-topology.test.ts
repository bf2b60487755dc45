import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTopology, fitTopology, splitTopology } from '../../../publisher/geometry/index.js';
import { asBoundaries, grid, ringsOf, usesOf } from './grid.js';

const columns = 4;
const rows = 3;
const codes = grid(columns, rows).features.map(({ properties }) => String(properties?.['code']));

describe('a split topology', () => {
  it('has the same rings as the whole, whatever the groups and however borders wind', () => {
    const shift = fc.integer({ min: -200, max: 200 });
    const groups = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: codes.length, maxLength: codes.length });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(shift, shift), { minLength: 100, maxLength: 100 }),
        groups,
        fc.boolean(),
        (shifts, groupList, quantized) => {
          const windingGrid = grid(columns, rows, (x, y) => {
            const [dx, dy] = shifts[(x / 500) * 7 + y / 500] ?? [0, 0];
            return [x + dx, y + dy];
          });
          const built = buildTopology(asBoundaries(windingGrid));
          const whole = quantized ? fitTopology(built, { maximumGzipBytes: 1e6 }).topology : built;
          const parts = splitTopology(whole, new Map(codes.map((code, i) => [code, groupList[i] ?? 'a'])));
          const together = [...parts.values()].flatMap((part) => [...ringsOf(part)]);
          expect(new Map(together)).toEqual(ringsOf(whole));
          for (const part of parts.values()) expect(Math.min(...usesOf(part))).toBeGreaterThan(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps borders within a group shared and has its own extent', () => {
    const topology = buildTopology(asBoundaries(grid(2, 2)));
    const parts = splitTopology(
      topology,
      new Map([
        ['R00', 1],
        ['R01', 1],
        ['R10', 2],
        ['R11', 2],
      ]),
    );
    const east = parts.get(2);
    expect(east?.bbox).toEqual([1000, 0, 2000, 2000]);
    expect(east && usesOf(east).filter((count) => count === 2)).toHaveLength(1);
  });

  it('refuses to lose a region', () => {
    const topology = buildTopology(asBoundaries(grid(1, 2)));
    expect(() => splitTopology(topology, new Map([['R00', 1]]))).toThrow('Regions without a group: R01.');
  });
});
