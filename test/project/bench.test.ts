import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'prettier';
import { describe, expect, it } from 'vitest';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { ringsOf } from '../../src/geometry/rings.js';
import { SvgPath } from '../../src/geometry/svg-path.js';
import { walkRegion } from '../../src/geometry/walk-outline.js';
import { judge } from '../bench/goals.mjs';
import { Outcomes } from '../bench/outcomes.mjs';
import { encodeOutlines } from '../bench/outline-file.mjs';
import { writeReport } from '../bench/write-report.mjs';
import { grid, topologyOf } from '../geometry/grid.js';

interface LockedPackage {
  resolved?: string;
  integrity?: string;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('test/bench/package.json')) as { devDependencies: Record<string, string> };
const lock = JSON.parse(read('test/bench/package-lock.json')) as { packages: Record<string, LockedPackage> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the libraries that the bench compares with', () => {
  it('are no dependency of the package', () => {
    const own = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const names = Object.keys({ ...own.dependencies, ...own.devDependencies });
    expect(names.filter((name) => name in manifest.devDependencies)).toEqual([]);
  });

  it('are named by exact version', () => {
    expect(Object.values(manifest.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked by integrity, without an address to download them from', () => {
    expect(installed.length).toBeGreaterThan(Object.keys(manifest.devDependencies).length);
    expect(installed.filter(([, { resolved, integrity }]) => resolved !== undefined || integrity === undefined)).toEqual([]);
  });
});

describe('the bench', () => {
  it('gives the median of all visits, and nothing for what the first one did not see', () => {
    const outcomes = new Outcomes();
    for (const paint of [30, 10, 20, 90]) outcomes.add('zo', { paint, zoom: paint === 30 ? undefined : 5 });
    expect(outcomes.median('zo', 'paint')).toBe(25);
    expect(outcomes.median('zo', 'zoom')).toBeUndefined();
    expect(outcomes.median('other', 'paint')).toBeUndefined();
    outcomes.addOnce('zo', { heap: 7 });
    expect(outcomes.median('zo', 'heap')).toBe(7);
  });

  it('judges against the limit, the best of the others, and as such', () => {
    const reached: Record<string, number> = { zo: 30, limit: 20, slow: 90, fast: 50 };
    const judged = judge({ what: 'paint', measure: 'paint', limit: 1.6, peer: 0.5, most: 25 }, (id: string) => reached[id], 'limit', [
      'slow',
      'fast',
      'absent',
    ]);
    expect(judged.map(({ bound, reached }) => [bound, reached])).toEqual([
      [1.6, 1.5],
      [0.5, 0.6],
      [25, 30],
    ]);
  });

  it('draws the same outlines by hand as our element does, to a sixteenth of a pixel', async () => {
    const outlines = decodeTopology(topologyOf([...grid(3, 2), { code: 'hole', x: 400, y: 0, size: 100, hole: 30 }], 501));
    const rings = outlines.codes.map((_, region) => ringsOf(outlines.rings, region));
    const transform = { scale: 0.7, translateX: 4, translateY: 200 };
    const byHand = await import('../bench/pages/outline-file.js');
    const decoded = byHand.decodeOutlines(new Uint8Array(encodeOutlines(outlines, rings, transform)));
    const numbersOf = (path: SvgPath): number[] => [...`${path}`.matchAll(/-?[\d.]+/g)].map(Number);
    for (const [region] of outlines.codes.entries()) {
      const [ours, theirs] = [new SvgPath(), new SvgPath()];
      walkRegion(outlines, region, transform, ours, false);
      byHand.walkRegion(decoded, region, theirs);
      const found = numbersOf(theirs);
      expect(found).toHaveLength(numbersOf(ours).length);
      for (const [i, number] of numbersOf(ours).entries()) expect(Math.abs(number - found[i]!)).toBeLessThanOrEqual(1 / 8);
    }
  });

  it('puts its report between the marks of the page, in place of the last one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zo-bench-'));
    try {
      const page = join(folder, 'performance.md');
      writeFileSync(page, read('docs/performance.md'));
      for (const report of ['The last one.', '| a | b |\n| --- | ---: |\n| one | 2.0 |']) await writeReport(page, report);
      const text = readFileSync(page, 'utf8');
      expect(text).toMatch(/^# Performance\n/);
      expect(text).toMatch(/\| one +\| 2\.0 \|/);
      expect(text).not.toContain('The last one.');
      expect(await check(text, { parser: 'markdown' })).toBe(true);
      await expect(writeReport(join(folder, 'absent.md'), '')).rejects.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
