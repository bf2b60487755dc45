import { describe, expect, it } from 'vitest';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import { decodeTable } from '../../src/tables/decode-table.js';
import type { Table } from '../../src/tables/table.js';
import { grid, topologyOf } from '../geometry/grid.js';
import { GEMEENTEN, PERIODS, indexDocument, madeRelease, tableDocument } from './made-release.js';

const { release } = madeRelease();
const index = decodeRegionIndex(indexDocument('gemeente', GEMEENTEN), { level: 'gemeente' });
const tableOf = (period: string): Table =>
  decodeTable(tableDocument('t.json', 'i.json', GEMEENTEN, [period], ['total']), index, {
    indicator: { id: 'crime', kind: 'rate', per: 1000 },
    level: 'gemeente',
  });
const outlines = decodeTopology(topologyOf(grid(4, 1).map((square, i) => ({ ...square, code: GEMEENTEN[i]! }))));
const source = memorySource({ release, regions: [index], outlines: { gemeente: outlines }, tables: PERIODS.map(tableOf) });
const crime = { indicator: 'crime', level: 'gemeente' };

describe('memorySource', () => {
  it('answers as a release does', async () => {
    expect((await source.open()).release).toBe(release);
    expect(await source.table(crime)).toMatchObject({ periods: ['2024'], codes: GEMEENTEN });
    expect(await source.table({ ...crime, period: 'all', within: 'PV2', regions: ['GM4'] })).toMatchObject({
      periods: PERIODS,
      codes: ['GM4'],
    });
    expect((await source.regions('gemeente', 'PV1')).codes).toEqual(['GM1', 'GM2']);
    expect((await source.outlines('gemeente', 'PV2'))!.codes).toEqual(['GM3', 'GM4']);
    expect(await source.outlines('gemeente')).toBe(outlines);
    expect(await source.outlines('provincie')).toBeUndefined();
    expect(await source.method('crime')).toBeUndefined();
  });

  it.each([
    [{ indicator: 'burglary' }, 'indicator'],
    [{ indicator: 'branches' }, 'indicator'],
    [{ level: 'buurt' }, 'indicator'],
    [{ period: '1999' }, 'period'],
    [{ within: 'PV9' }, 'within'],
    [{ within: 'PV1', regions: ['GM3'] }, 'regions'],
  ])('does not have %o', async (query, path) => {
    await expect(source.table({ ...crime, ...query })).rejects.toMatchObject({ kind: 'unknown', details: { path } });
  });

  it('rejects with the reason of a signal that was aborted', async () => {
    await expect(source.table(crime, AbortSignal.abort('left'))).rejects.toBe('left');
  });
});
