import { describe, expect, it } from 'vitest';
import type { SuccessorList } from '../../src/contract/later/types.generated.js';
import type { Level } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import { loadTrendLine, type TrendLineData } from '../../src/views/trend-line.data.js';
import { trendLineView } from '../../src/views/trend-line.view.js';
import { RATE, column, releaseOf } from './trend-line.builder.js';

const YEARS = ['2018', '2019', '2020', '2021', '2022'];
const CODES = ['GM1', 'GM2', 'GM3', 'GM4'];
const NAMES = ['Assen', 'Emmen', 'Meppel', 'Hoogeveen'];
const former = (code: string, name: string) => ({ code, name });
const LIST: SuccessorList = {
  format: '1.0',
  changes: [
    { year: 2012, from: [former('GM8', 'Rolde')], to: ['GM9'] },
    { year: 2019, from: [former('GM9', 'Beilen'), former('GM7', 'Westerbork')], to: ['GM1'] },
    { year: 2021, from: [former('GM6', 'Zuidwolde')], to: ['GM3', 'GM4'] },
    { year: 2022, from: [former('GM2', 'Emmen'), former('GM5', 'Sleen')], to: ['GM2'] },
    { year: 2024, from: [former('GM0', 'Later')], to: ['GM2'] },
  ],
};
const levels: Level[] = [{ id: 'gemeente', title: 'gemeente', count: 4, index: '', vintage: 2024, successors: 'successors/gemeente' }];

const source = memorySource({
  release: releaseOf([RATE], { levels, tables: [{ indicator: RATE.id, level: 'gemeente', metrics: ['value'], periods: YEARS }] }),
  regions: [makeRegionIndex({ level: 'gemeente', codes: CODES, names: NAMES, ancestors: new Map() })],
  tables: [
    {
      indicator: RATE.id,
      level: 'gemeente',
      codes: CODES,
      periods: YEARS,
      categories: ['total'],
      columns: { value: column(YEARS.flatMap((_, year) => CODES.map((__, i) => year + i))) },
    },
  ],
  documents: { 'successors/gemeente': LIST },
});

const load = async (regions: string[], tag = 'nl'): Promise<TrendLineData> =>
  (await loadTrendLine(source, { indicator: RATE.id, regions }, speak(tag)))!;

describe('a region that ended', () => {
  it('shows the one that it went into, and says so', async () => {
    const data = await load(['GM9']);
    expect(data.regions.map(({ name }) => name)).toEqual(['Assen']);
    expect(data.ended).toEqual(['Beilen is in 2019 opgegaan in Assen.']);
    expect(data.formed).toEqual([
      'Beilen en Westerbork zijn in 2019 opgegaan in Assen.',
      'Van Assen vóór 2019 staan hier alleen gepubliceerde cijfers.',
    ]);
    const view = trendLineView(data, { speech: speak('nl'), heading: undefined, measure: 'value' });
    expect(view.summary.slice(0, 2)).toEqual(['Beilen is in 2019 opgegaan in Assen.', 'Assen: 0,0 in 2018, 4,0 in 2022.']);
    expect(view.frame.notes).toEqual(data.formed);
  });

  it('is followed through all that came after', async () => {
    const data = await load(['GM8']);
    expect(data.regions.map(({ name }) => name)).toEqual(['Assen']);
    expect(data.ended).toEqual(['Rolde is in 2012 opgegaan in Beilen.', 'Beilen is in 2019 opgegaan in Assen.']);
  });

  it('that was divided shows all that it was divided between, and does not say it twice', async () => {
    const data = await load(['GM6']);
    expect(data.regions.map(({ name }) => name)).toEqual(['Meppel', 'Hoogeveen']);
    expect(data.ended).toEqual(['Zuidwolde is in 2021 verdeeld over Meppel en Hoogeveen.']);
    expect(data.formed).toEqual(['Van Meppel en Hoogeveen vóór 2021 staan hier alleen gepubliceerde cijfers.']);
  });

  it('beside its successor gives one line', async () => {
    expect((await load(['GM9', 'GM1', 'GM7'])).regions.map(({ name }) => name)).toEqual(['Assen']);
  });

  it('is told of in English', async () => {
    expect((await load(['GM6'], 'en')).ended).toEqual(['Zuidwolde was divided between Meppel and Hoogeveen in 2021.']);
    expect((await load(['GM1'], 'en')).formed[0]).toBe('Beilen and Westerbork became part of Assen in 2019.');
  });

  it('that no change tells of is unknown', async () => {
    await expect(load(['GM99'])).rejects.toMatchObject({ kind: 'unknown', details: { path: 'region', found: 'GM99' } });
  });
});

describe('a region that is there', () => {
  it('and took another in tells of that one only', async () => {
    expect((await load(['GM2'])).formed).toEqual([
      'Sleen is in 2022 opgegaan in Emmen.',
      'Van Emmen vóór 2022 staan hier alleen gepubliceerde cijfers.',
    ]);
  });

  it('has figures of before only as they were published', async () => {
    const { regions } = await load(['GM1']);
    expect([...regions[0]!.table!.columns.value.values]).toEqual([0, 1, 2, 3, 4]);
    expect(JSON.stringify(regions)).not.toMatch(/GM9|GM7/);
  });

  it('says nothing of changes outside its periods', async () => {
    expect((await load(['GM2'])).formed.join(' ')).not.toContain('Later');
    expect((await load(['GM1'])).formed.join(' ')).not.toContain('Rolde');
  });

  it('stands where its level tells of no changes', async () => {
    const plain = {
      ...source,
      open: async () => ({
        ...(await source.open()),
        release: releaseOf([RATE], {
          levels: [{ ...levels[0]!, successors: undefined! }],
          tables: [{ indicator: RATE.id, level: 'gemeente', metrics: ['value'], periods: YEARS }],
        }),
      }),
    };
    expect(await loadTrendLine(plain, { indicator: RATE.id, regions: ['GM1'] }, speak('nl'))).toMatchObject({ ended: [], formed: [] });
    await expect(loadTrendLine(plain, { indicator: RATE.id, regions: ['GM9'] }, speak('nl'))).rejects.toMatchObject({ kind: 'unknown' });
  });
});
