import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PreparedPublication } from '../../publisher/prepared.js';
import { readPublication } from '../../publisher/reading/read-publication.js';
import { valueOf } from '../../src/tables/value-of.js';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const publicationFile = fileURLToPath(new URL('publication.yaml', import.meta.url));
const present = existsSync(data);
if (!present) console.warn(`Skipped: the real data is not at ${data}.`);

describe.skipIf(!present)('the real Dutch data', () => {
  let publication: PreparedPublication;
  beforeAll(async () => {
    publication = await readPublication(publicationFile);
  });

  /** Number of a region, NaN where there is none. */
  function number(indicator: string, level: string, metric: 'count' | 'base', code: string, period: string, category = 'total'): number {
    const table = publication.indicators.find(({ id }) => id === indicator)!.tables.find((item) => item.level === level)!;
    const regions = publication.levels.find(({ id }) => id === level)!.regions;
    const r = regions.findIndex((region) => region.code === code);
    const position = (table.periods.indexOf(period) * table.categories.length + table.categories.indexOf(category)) * regions.length + r;
    return table.columns[metric]!.values[position]!;
  }

  it('has all regions, each below its larger ones', () => {
    expect(publication.levels.map(({ id, regions }) => [id, regions.length])).toEqual([
      ['land', 1],
      ['provincie', 12],
      ['gemeente', 342],
      ['wijk', 3393],
      ['buurt', 14560],
    ]);
    const lettered = publication.levels[4]!.regions.find(({ code }) => code === 'BU0363AA01')!;
    expect(lettered.ancestors).toEqual({ land: 'NL', provincie: 'Noord-Holland', gemeente: 'GM0363', wijk: 'WK0363AA' });
  });

  it('joins as the source says: 14 buurten without a shape, 52 earlier gemeenten', () => {
    const counts = publication.unjoined.map(({ what, onlyInTable, onlyInRegions }) => [
      what.replace(/^.*tables\//, ''),
      onlyInTable.length,
      onlyInRegions.length,
    ]);
    expect(counts).toContainEqual(['misdrijven-gm-wk-bu-2021-2024.csv (soort = buurt) → buurt', 14, 0]);
    expect(counts).toContainEqual(['gemeente-vestigingen-branche-2021.csv → gemeente', 14, 4]);
    expect(counts).toHaveLength(3);
  });

  it('has the figures of the source, zeros and gaps apart', () => {
    expect(number('misdrijven', 'gemeente', 'count', 'GM0014', '2024')).toBe(14952);
    expect(number('misdrijven', 'gemeente', 'base', 'GM0014', '2024')).toBe(243768);
    expect(number('misdrijven', 'land', 'count', 'NL', '2024')).toBe(801336);
    expect(number('misdrijven', 'buurt', 'count', 'BU00141908', '2021')).toBe(0);
    expect(number('misdrijven', 'buurt', 'base', 'BU00141908', '2022')).toBeNaN();
    expect(valueOf({ kind: 'rate', per: 1000 }, 14952, 243768)).toBeCloseTo(61.3, 1);
    expect(number('inbraak-woning', 'gemeente', 'count', 'GM0034', '2018')).toBe(996);
    expect(number('vestigingen', 'gemeente', 'count', 'GM0014', '2021', 'G+I')).toBe(4255);
    expect(number('vestigingen', 'gemeente', 'base', 'GM0014', '2021', 'G+I')).toBe(26220);
  });

  it('adds up to nothing where a gemeente is missing', () => {
    expect(number('inbraak-woning', 'land', 'count', 'NL', '2018')).toBeNaN();
    expect(number('inbraak-woning', 'land', 'count', 'NL', '2023')).toBe(22773);
  });

  it('has the peer groups of the facts table', () => {
    const sizes = Object.fromEntries(publication.peerGroups.map(({ id, regions }) => [id, regions.length]));
    expect(sizes).toMatchObject({ g4: 4, g40: 41, '100000plus': 32, 'stedelijkheid-1': 23 });
    expect(publication.peerGroups.filter(({ id }) => id.startsWith('inwoners')).reduce((sum, { regions }) => sum + regions.length, 0)).toBe(
      342,
    );
  });
});

describe.skipIf(!present)('publishing the real Dutch data', () => {
  it('takes under 2 minutes and 2 GB, and checks clean', async () => {
    const out = await mkdtemp(join(tmpdir(), 'release-'));
    try {
      const script = fileURLToPath(new URL('publish-and-check.ts', import.meta.url));
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, publicationFile, out]);
      const measured = JSON.parse(stdout) as { faults: unknown[]; seconds: number; processorSeconds: number; megabytes: number };
      const { seconds, processorSeconds, megabytes } = measured;
      // Processor time beside it tells a slow publisher from a busy machine.
      const spent = `${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processor), ${megabytes.toFixed(0)} MB`;
      console.log(`published and checked in ${spent}`);
      expect(measured.faults).toEqual([]);
      expect(seconds, spent).toBeLessThan(120);
      expect(megabytes, spent).toBeLessThan(2000);
    } finally {
      await rm(out, { recursive: true });
    }
  }, 180_000);
});
