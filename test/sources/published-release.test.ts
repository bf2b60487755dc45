import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../publisher/publish.js';
import { valueFollows, valueOf } from '../../src/tables/value-of.js';
import { releaseSource } from '../../src/sources/release-source.js';
import type { Source } from '../../src/sources/source.js';
import { cellAt } from '../../src/tables/cell.js';
import { writeLargePublication } from './large-publication.js';
import { type TestServer, serve } from './serve.js';

const small = fileURLToPath(new URL('../fixtures/small/publication.yaml', import.meta.url));

describe.each<[string, (folder: string) => Promise<string>, { hasParts: boolean }]>([
  ['a small release', () => Promise.resolve(small), { hasParts: false }],
  ['a release with parts', (folder) => writeLargePublication(join(folder, 'publication')), { hasParts: true }],
])('%s that was published', (_, publication, { hasParts }) => {
  let folder: string;
  let server: TestServer;
  let source: Source;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zicht-op-'));
    const out = join(folder, 'out');
    await publish(await publication(folder), { out, protect: true });
    server = await serve();
    server.fallback = (path) => readFile(join(out, path), 'utf8');
    source = releaseSource(`${server.base}releases.json`);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('gives the regions of every level, and outlines with the same codes where it has them', async () => {
    const { release } = await source.open();
    for (const level of release.levels) {
      const regions = await source.regions(level.id);
      expect(regions.codes).toHaveLength(level.count);
      const outlines = await source.outlines(level.id);
      expect(outlines !== undefined).toBe(level.geometry !== undefined);
      for (const code of outlines?.codes ?? []) expect(regions.positionOf(code), code).toBeDefined();
    }
  });

  it('gives every table, whole, the same by period as all at once', async () => {
    const { release } = await source.open();
    expect(release.tables.length).toBeGreaterThan(0);
    for (const { indicator, level, periods, metrics } of release.tables) {
      const all = await source.table({ indicator, level, period: 'all' });
      expect(all.periods).toEqual(periods);
      const { kind, per } = release.indicators.find(({ id }) => id === indicator)!;
      for (const period of periods) {
        const one = await source.table({ indicator, level, period });
        for (const code of one.codes) {
          for (const category of one.categories) {
            const cell = cellAt(one, 'value', code, period, category);
            expect(cellAt(all, 'value', code, period, category)).toEqual(cell);
            if (cell.value === null || !valueFollows({ kind }, metrics)) continue;
            const [count, base] = (['count', 'base'] as const).map((metric) => cellAt(one, metric, code, period, category).value ?? NaN);
            expect(cell.value).toBeCloseTo(valueOf(per === undefined ? { kind } : { kind, per }, count!, base!), 10);
          }
        }
      }
    }
  });

  it('gives the same figures below a region from its part as from the whole', async () => {
    const { release } = await source.open();
    let compared = 0;
    for (const { indicator, level } of release.tables) {
      const { partsOf } = release.levels.find(({ id }) => id === level)!;
      if (partsOf === undefined) continue;
      const whole = await source.table({ indicator, level });
      for (const within of (await source.regions(partsOf)).codes.slice(0, 5)) {
        const { codes } = await source.regions(level, within);
        const part = await source.table({ indicator, level, within });
        expect(part.codes).toEqual(codes);
        expect((await source.outlines(level, within))?.codes.every((code) => codes.includes(code))).not.toBe(false);
        for (const code of codes) {
          for (const category of part.categories) {
            compared++;
            const [period] = part.periods;
            expect(cellAt(part, 'value', code, period!, category)).toEqual(cellAt(whole, 'value', code, period!, category));
          }
        }
      }
    }
    expect(compared > 0).toBe(hasParts);
  });

  it.runIf(hasParts)('gives the trend of a few regions from their parts', async () => {
    const query = { indicator: 'vestigingen', level: 'buurt', period: 'all' } as const;
    const regions = ['BU0001003A', 'BU0002055A'];
    const before = server.asked.length;
    const table = await source.table({ ...query, regions });
    expect(table.codes).toEqual(regions);
    expect(server.asked.slice(before).filter((path) => path.includes('/tables/')).length).toBeLessThanOrEqual(2);
    const whole = await source.table(query);
    for (const code of regions) {
      for (const period of whole.periods) {
        for (const category of whole.categories) {
          expect(cellAt(table, 'count', code, period, category)).toEqual(cellAt(whole, 'count', code, period, category));
        }
      }
    }
  });

  it('gives every explanation', async () => {
    const { release } = await source.open();
    for (const { id, method } of release.indicators) {
      expect((await source.method(id)) !== undefined).toBe(method !== undefined);
    }
  });
});
