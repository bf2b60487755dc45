import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/contract/types.generated.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { tellingLevelOf } from '../../src/regions/place-level.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { toldNames } from '../../src/views/region-map.names.js';
import { regionMapTwin } from '../../src/views/region-map.twin.js';
import { withChosen, regionMapPicture } from '../../src/views/region-map.view.js';
import { filterTwin, sortTwin } from '../../src/views/table-twin.js';
import { mapData, nl, USUAL_OPTIONS } from './region-map.builder.js';

const GEMEENTE: Level = { id: 'gemeente', title: 'gemeente', plural: 'gemeenten', count: 3, index: 'gemeente.json' };
const places = makeRegionIndex({
  level: 'gemeente',
  codes: ['GM1', 'GM2', 'GM3'],
  names: ['Almere', 'Zeewolde', 'Urk'],
  ancestors: new Map(),
});
const regionsIn = (names: readonly string[], parents: readonly (string | undefined)[], level = 'gemeente'): RegionIndex =>
  makeRegionIndex({ level: 'wijk', codes: names.map((_, i) => `WK${i}`), names, ancestors: new Map([[level, (at) => parents[at]]]) });

describe('names that tell regions apart', () => {
  it('name what lies around a region only where several are called so', () => {
    const told = toldNames(regionsIn(['Centrum', 'Haven', 'Centrum'], ['GM2', 'GM3', 'GM1']), places, GEMEENTE);
    expect(told.names).toEqual(['Centrum (Zeewolde)', 'Haven', 'Centrum (Almere)']);
    expect(told.around.names).toEqual(['Zeewolde', 'Urk', 'Almere']);
    expect(told.around.own).toEqual(['Centrum', 'Haven', 'Centrum']);
  });

  it('leave a name as it is where it is not known what lies around it', () => {
    const told = toldNames(regionsIn(['Centrum', 'Centrum', 'Centrum'], ['GM2', undefined, 'GM9']), places, GEMEENTE);
    expect(told.names).toEqual(['Centrum (Zeewolde)', 'Centrum', 'Centrum']);
    expect(told.around.names).toEqual(['Zeewolde', '', '']);
  });

  it('are of the gemeente; of another level only where names are alike; of none where all lie in one', () => {
    expect(tellingLevelOf(regionsIn(['Haven', 'Centrum'], ['GM1', 'GM2']))).toBe('gemeente');
    expect(tellingLevelOf(regionsIn(['Haven', 'Centrum'], ['GM1', 'GM1']))).toBeUndefined();
    expect(tellingLevelOf(regionsIn(['Haven', 'Centrum'], ['PV1', 'PV2'], 'provincie'))).toBeUndefined();
    expect(tellingLevelOf(regionsIn(['Centrum', 'Centrum'], ['PV1', 'PV2'], 'provincie'))).toBe('provincie');
    expect(tellingLevelOf(places)).toBeUndefined();
  });
});

describe('a map of regions with the same name', () => {
  const names = ['Centrum', 'Haven', 'Centrum', 'Dorp'];
  const around = ['Zeewolde', 'Urk', 'Almere', ''];
  const told = {
    names: ['Centrum (Zeewolde)', 'Haven', 'Centrum (Almere)', 'Dorp'],
    around: { level: GEMEENTE, names: around, own: names },
  };
  const decided = async (region?: string) => {
    const data = await mapData({
      counts: [
        [10, 10],
        [20, 20],
        ['Q', 'Q'],
        [40, 40],
      ],
      names,
    });
    return withChosen(regionMapPicture(data, USUAL_OPTIONS), { ...data, told }, region, nl);
  };

  it('says in its sentence which one is in focus', async () => {
    const plain = await mapData({
      counts: [
        [10, 10],
        [20, 20],
        [30, 30],
        [40, 40],
      ],
      names,
    });
    expect(withChosen(regionMapPicture(plain, USUAL_OPTIONS), plain, 'GM0001', nl).summary[0]).toContain('Centrum:');
    expect((await decided('GM0001')).summary[0]).toContain('Centrum (Zeewolde)');
    expect((await decided('GM0002')).summary[0]).not.toContain('(');
  });

  it('has a column in its table that says where each lies, and plain names beside it', async () => {
    const twin = regionMapTwin(await decided(), nl);
    expect(twin.columns.slice(0, 3).map(({ label }) => label)).toEqual(['Gebied', 'Gemeente', 'Waarde']);
    expect(twin.columns.map(({ key }) => key)).not.toContain('code');
    expect(twin.rows.map(({ header, cells }) => [header, cells[0]!.text])).toEqual(names.map((name, i) => [name, around[i]]));
    for (const { cells } of twin.rows) expect(cells).toHaveLength(twin.columns.length - 1);
    expect(twin.rows[2]!.cells[1]).toMatchObject({ text: 'onderdrukt', order: null });
  });

  it('has its table sorted by where they lie, and searched for it', async () => {
    const twin = regionMapTwin(await decided(), nl);
    const codes = (each: typeof twin): string[] => each.rows.map(({ code }) => code);
    expect(codes(sortTwin(twin, { column: 'around', descending: false }, nl))).toEqual(['GM0003', 'GM0002', 'GM0001', 'GM0004']);
    expect(codes(filterTwin(twin, 'zeewolde'))).toEqual(['GM0001']);
    expect(codes(filterTwin(twin, 'almere centrum'))).toEqual(['GM0003']);
    expect(codes(filterTwin(twin, 'centrum urk'))).toEqual([]);
  });

  it('keeps codes where a name stands twice in one gemeente', async () => {
    const view = await decided();
    const twice = { ...view, names: ['Centrum (Urk)', 'Haven', 'Centrum (Urk)', 'Dorp'] };
    expect(regionMapTwin(twice, nl).columns.at(-1)!.key).toBe('code');
  });
});
