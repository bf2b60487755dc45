import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { loadRegionMap, type RegionMapData, type RegionMapQuery } from '../../src/views/region-map.data.js';
import { outlinesAmong } from '../../src/views/region-set.data.js';
import { regionsShown } from '../../src/views/regions-shown.js';
import { CODES, codeOf, INDICATORS, OUTLINES, RELEASE, smallCountry, tableOf } from './small-country.js';

const nl = speak('nl');
const ask = (query: Partial<RegionMapQuery>, source = smallCountry()): Promise<RegionMapData | undefined> =>
  loadRegionMap(source, { indicator: 'rate', level: 'gemeente', ...query }, nl);
const shown = async (query: Partial<RegionMapQuery>): Promise<readonly [codes: readonly string[], text: string]> => {
  const data = (await ask(query))!;
  expect(data.table.codes).toEqual(data.regions.codes);
  for (const code of data.outlines!.codes) expect(data.regions.codes).toContain(code);
  return [data.regions.codes, regionsShown(data, nl)];
};

describe('which regions a map shows', () => {
  it('are all of a level', async () => {
    expect(await shown({})).toEqual([CODES, 'alle gemeenten']);
  });

  it('are those within a region', async () => {
    expect(await shown({ within: 'PV2' })).toEqual([CODES.slice(7), 'gemeenten in Oost']);
  });

  it('are those of a peer group', async () => {
    expect(await shown({ within: 'two' })).toEqual([[codeOf('Hoogeveen'), codeOf('Étampes')], 'gemeenten in De twee']);
  });

  it('are those of a list, said as how many; alone and within a place', async () => {
    const list = [codeOf('Nul'), codeOf('Hoogeveen')];
    expect(await shown({ regions: list })).toEqual([[codeOf('Hoogeveen'), codeOf('Nul')], '2 gemeenten']);
    expect(await shown({ regions: [codeOf('Nul')] })).toEqual([[codeOf('Nul')], '1 gemeente']);
    expect(await shown({ regions: [codeOf('Nul'), codeOf('Hoogeveen')], within: 'two' })).toEqual([
      [codeOf('Hoogeveen')],
      'gemeenten in De twee',
    ]);
  });

  it('are none, where a place has none of the level or none of the list', async () => {
    expect(await ask({ level: 'provincie', within: codeOf('Nul') })).toBeUndefined();
    expect(await ask({ within: 'PV1', regions: ['GM14'] }).catch(({ kind }: { kind: string }) => kind)).toBe('unknown');
    await expect(ask({ regions: ['GM99'] })).rejects.toMatchObject({ kind: 'unknown', details: { path: 'regions', found: 'GM99' } });
    await expect(ask({ within: 'XX' })).rejects.toMatchObject({ kind: 'unknown', details: { path: 'region' } });
  });

  it('are those of the place that a person went to, whatever the page put the map within', async () => {
    const went = { code: 'PV2', name: 'Oost', level: 'gemeente' };
    expect(await shown({ within: 'two', went })).toEqual([CODES.slice(7), 'gemeenten in Oost']);
    // Asked of a larger part, and only its own kept.
    expect(await shown({ went: { ...went, part: 'NL' } })).toEqual([CODES.slice(7), 'gemeenten in Oost']);
  });

  it('are compared with the place that a person went to, where that is the parent', async () => {
    const went = { code: 'PV1', name: 'West', level: 'gemeente', part: 'NL' };
    expect((await ask({ went, reference: 'parent' }))!.reference!.code).toBe('PV1');
  });

  it('have the newest figures where a person went to and the period is lacking; a page is told that it is', async () => {
    const went = { code: 'PV1', name: 'West', level: 'gemeente' };
    expect((await ask({ went, period: '1999' }))!.period).toBe('2024');
    expect((await ask({ went, period: '2024' }))!.period).toBe('2024');
    await expect(ask({ period: '1999' })).rejects.toMatchObject({ kind: 'unknown', details: { path: 'period' } });
  });

  it('cannot be gone into through a level that is not there', async () => {
    await expect(ask({ drill: ['wijk', 'buurtje'] })).rejects.toMatchObject({
      kind: 'unknown',
      details: { path: 'level', found: 'buurtje' },
    });
  });

  it('keep their outlines as one object with another period, so that a map stays as it lies', async () => {
    const tables = ['2023', '2024'].map((period) => ({ ...tableOf(INDICATORS.rate, 'gemeente'), periods: [period] }));
    const release = {
      ...RELEASE,
      tables: [{ indicator: 'rate', level: 'gemeente', metrics: ['value' as const], periods: ['2023', '2024'] }],
    };
    const source = smallCountry({ release, tables });
    const [before, after] = [
      await ask({ regions: CODES.slice(0, 3), period: '2023' }, source),
      await ask({ regions: CODES.slice(0, 3) }, source),
    ];
    expect(after!.period).toBe('2024');
    expect(after!.outlines).toBe(before!.outlines);
    const other = outlinesAmong(OUTLINES, new Set(CODES.slice(0, 2)));
    expect(other).not.toBe(after!.outlines);
    expect(other.codes).toEqual(CODES.slice(0, 2));
    expect(outlinesAmong(OUTLINES, new Set([...CODES.slice(0, 2)].reverse()))).toBe(other);
  });
});
