import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import {
  branchOverlayView,
  loadBranchOverlay,
  pointBeside,
  pointNear,
  scatterLayout,
  type ScatterLayout,
} from '../../src/views/branch-overlay.js';
import { BRANCHES, overlayCountry, type OverlayCountry } from './branch-overlay.builder.js';

const nl = speak('nl');
const lay = async (cells: OverlayCountry['cells'], width = 600): Promise<ScatterLayout> => {
  const data = await loadBranchOverlay(overlayCountry({ cells }), { indicator: 'vestigingen', level: 'gemeente', branches: BRANCHES }, nl);
  const view = branchOverlayView(data!, { speech: nl, heading: undefined, by: 'tertile', region: undefined });
  return scatterLayout(view, { width, textSize: 13, textWidth: (text) => 7 * text.length }, nl);
};

const CELLS = [
  [1, 8],
  [2, 1],
  ['Q', 4],
  [3, 3],
  [4, 'L'],
  [3, 9],
] as const;

describe('the points', () => {
  it('are the regions with both figures; the first branch runs to the right, the second up', async () => {
    const { regions, x, y, plot } = await lay(CELLS);
    expect([...regions]).toEqual([0, 1, 3, 5]);
    expect(x[0]!).toBeLessThan(x[1]!);
    expect(x[2]).toBe(x[3]);
    expect(y[3]!).toBeLessThan(y[2]!);
    for (const at of x) expect(at).toSatisfy((place: number) => place > plot.left && place < plot.right);
    for (const at of y) expect(at).toSatisfy((place: number) => place > plot.top && place < plot.bottom);
  });

  it('have axes from 0 with the limits between the classes', async () => {
    const { ticks, limits, plot, beyond } = await lay(Array.from({ length: 30 }, (_, i) => [i, 29 - i] as const));
    expect(ticks.map((each) => each[0]!.text)).toEqual(['0', '0']);
    expect(limits.map((each) => each.length)).toEqual([2, 2]);
    expect(limits[0][0]).toBeGreaterThan(plot.left);
    expect(beyond).toBe(0);
  });

  it('fit in 300 pixels with texts that do not overlap', async () => {
    const { ticks, plot, width } = await lay(
      Array.from({ length: 30 }, (_, i) => [i * 1000, i] as const),
      300,
    );
    expect(plot.right).toBeLessThanOrEqual(width);
    const across = ticks[0];
    for (let i = 1; i < across.length; i++)
      expect(across[i]!.at - across[i - 1]!.at).toBeGreaterThan(3.5 * (across[i]!.text.length + across[i - 1]!.text.length));
  });

  it('far beyond all others stand at the end of the axis and are counted', async () => {
    const { beyond, x, plot } = await lay([...Array.from({ length: 200 }, (_, i) => [i, i] as const), [5000, 3]]);
    expect(beyond).toBe(1);
    expect(Math.max(...x)).toBe(x[200]);
    expect(x[200]!).toBeLessThanOrEqual(plot.right);
    // The others have most of the room.
    expect(x[199]!).toBeGreaterThan(plot.left + 0.6 * (plot.right - plot.left));
  });

  it('are none where no region has both figures', async () => {
    const { regions, ticks } = await lay([
      ['Q', 1],
      [1, 'Q'],
    ]);
    expect(regions).toHaveLength(0);
    expect(ticks[0].length).toBeGreaterThan(0);
  });
});

describe('pointing and walking', () => {
  it('finds the nearest point within reach', async () => {
    const layout = await lay(CELLS);
    expect(pointNear(layout, layout.x[1]! + 4, layout.y[1]! - 3, 24)).toBe(1);
    expect(pointNear(layout, layout.x[1]! + 40, layout.y[1]!, 24)).toBeUndefined();
  });

  it('goes through all points by either branch, also those at one place, and stops at the ends', async () => {
    const layout = await lay([...CELLS, [3, 3], [3, 3]]);
    for (const [key, back] of [
      ['ArrowRight', 'ArrowLeft'],
      ['ArrowUp', 'ArrowDown'],
    ] as const) {
      let at = 0;
      for (let i = 0; i < 10; i++) at = pointBeside(layout, at, back)!;
      const visited = new Set([at]);
      for (let i = 0; i < 10; i++) visited.add((at = pointBeside(layout, at, key)!));
      expect(visited.size).toBe(layout.regions.length);
    }
    expect(pointBeside(layout, 0, 'Tab')).toBeUndefined();
  });
});
