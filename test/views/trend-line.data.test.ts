import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import type { Source, TableQuery } from '../../src/sources/source.js';
import type { Table } from '../../src/tables/table.js';
import { loadTrendLine, type TrendLineData, type TrendLineQuery } from '../../src/views/trend-line.data.js';
import { pointText } from '../../src/views/trend-line.text.js';
import { trendLineView } from '../../src/views/trend-line.view.js';
import { RATE, column, releaseOf } from './trend-line.builder.js';

const YEARS = ['2021', '2022', '2023'];

/** A country of one province and three gemeenten; one wijk, which has no figures. */
const PLACES = [
  { level: 'land', codes: ['NL'], names: ['Nederland'], parents: [] },
  { level: 'provincie', codes: ['PV22'], names: ['Drenthe'], parents: [['land', 'NL']] },
  {
    level: 'gemeente',
    codes: ['GM1', 'GM2', 'GM3'],
    names: ['Assen', 'Emmen', 'Meppel'],
    parents: [
      ['provincie', 'PV22'],
      ['land', 'NL'],
    ],
  },
  {
    level: 'wijk',
    codes: ['WK1'],
    names: ['Kloosterveen'],
    parents: [
      ['gemeente', 'GM1'],
      ['provincie', 'PV22'],
      ['land', 'NL'],
    ],
  },
] as const;

const levels: Level[] = PLACES.map(({ level, codes }) => ({ id: level, title: level, count: codes.length, index: '' }));
const withFigures = PLACES.filter(({ level }) => level !== 'wijk');

const tables = withFigures.map(({ level, codes }): Table => {
  const cells = YEARS.flatMap((_, year) => codes.map((_, i) => (year + 1) * 10 + i));
  return {
    indicator: RATE.id,
    level,
    codes,
    periods: YEARS,
    categories: ['total'],
    columns: { value: column(cells), count: column(cells), base: column(cells.map(() => 1000)) },
  };
});

const release = releaseOf([RATE], {
  levels,
  tables: withFigures.map(({ level }) => ({ indicator: RATE.id, level, metrics: ['count', 'base'], periods: YEARS })),
  peerGroups: [{ id: 'paar', title: 'Een paar', level: 'gemeente', regions: ['GM2', 'GM3'] }],
});

const whole = memorySource({
  release,
  regions: PLACES.map(({ level, codes, names, parents }) =>
    makeRegionIndex({ level, codes, names, ancestors: new Map(parents.map(([ancestor, code]) => [ancestor, () => code])) }),
  ),
  tables,
});

const load = (query: Partial<TrendLineQuery>, source: Source = whole): Promise<TrendLineData | undefined> =>
  loadTrendLine(source, { indicator: RATE.id, regions: [], ...query }, speak('nl'));

describe('loadTrendLine', () => {
  it('has all periods of each region, in the order asked for, and the country to compare with', async () => {
    const data = (await load({ regions: ['GM2', 'GM1', 'GM2'] }))!;
    expect(data.regions.map(({ name, level }) => [name, level])).toEqual([
      ['Emmen', 'gemeente'],
      ['Assen', 'gemeente'],
    ]);
    expect(data.reference).toMatchObject({ code: 'NL', name: 'Nederland', level: 'land' });
    expect(data.periods).toEqual(YEARS);
    expect(data.cells).toBe(2 * 3 + 3);
    expect(data.referenceAsked).toBe(false);
  });

  it('asks once a level, and not for other regions', async () => {
    const asked: TableQuery[] = [];
    const source: Source = { ...whole, table: (query, signal) => (asked.push(query), whole.table(query, signal)) };
    const data = (await load({ regions: ['GM1', 'PV22', 'GM3'] }, source))!;
    expect(asked.map(({ level, regions }) => [level, regions]).sort()).toEqual([
      ['gemeente', ['GM1', 'GM3']],
      ['land', undefined],
      ['provincie', ['PV22']],
    ]);
    expect(data.regions.map(({ name }) => name)).toEqual(['Assen', 'Drenthe', 'Meppel']);
  });

  it('shows the reference alone where no region was asked for', async () => {
    const data = (await load({}))!;
    expect(data.regions.map(({ code }) => code)).toEqual(['NL']);
    expect(data.reference).toBeUndefined();
  });

  it('does not draw a region twice', async () => {
    const data = (await load({ regions: ['NL', 'GM1'] }))!;
    expect(data.reference).toBeUndefined();
  });

  it('compares with the parent, or with a group taken together', async () => {
    expect((await load({ regions: ['GM1'], reference: 'parent' }))!.reference).toMatchObject({ code: 'PV22' });
    const { reference, referenceAsked } = (await load({ regions: ['GM1'], reference: 'paar' }))!;
    expect(reference).toMatchObject({ code: 'paar', name: 'Een paar', level: undefined });
    expect(referenceAsked).toBe(true);
    // (11 + 12) / 2000 inhabitants, per 1000
    expect(reference!.table!.columns.value.values[0]).toBe(11.5);
  });

  it('knows a region whose level has no figures, and says that it has none', async () => {
    const data = (await load({ regions: ['WK1'] }))!;
    expect(data.regions).toEqual([
      { code: 'WK1', name: 'Kloosterveen', level: 'wijk', table: undefined, ancestors: ['GM1', 'PV22', 'NL'] },
    ]);
    const view = trendLineView(data, { speech: speak('nl'), heading: undefined, measure: 'value' });
    expect(view.summary).toEqual(['Van Kloosterveen zijn er geen cijfers.']);
    expect(view.series[0]!.points.map((point) => pointText(point, view.figure, speak('nl')))).toEqual(YEARS.map(() => 'niet gepubliceerd'));
  });

  it('has nothing to show where no figure was published', async () => {
    const alone = memorySource({
      release: { ...release, tables: [] },
      regions: [makeRegionIndex({ ...PLACES[3], ancestors: new Map() })],
      tables: [],
    });
    const levels = release.levels.filter(({ id }) => id === 'wijk');
    const source: Source = {
      ...alone,
      open: async () => ({ release: { ...release, levels, tables: [] }, standing: { status: 'unknown' } }),
    };
    expect(await load({ regions: ['WK1'] }, source)).toBeUndefined();
  });

  it.each([
    [{ indicator: 'bestaat-niet' }, 'bestaat-niet'],
    [{ regions: ['GM1', 'GM999'] }, 'GM999'],
    [{ regions: ['GM1'], reference: 'GM999' }, 'GM999'],
  ])('fails for %o, naming it', async (query, found) => {
    await expect(load(query)).rejects.toMatchObject({ kind: 'unknown', details: { found } });
  });

  it('rejects when it is aborted', async () => {
    const query = { indicator: RATE.id, regions: ['GM1'] };
    await expect(loadTrendLine(whole, query, speak('nl'), AbortSignal.abort('left'))).rejects.toBe('left');
  });
});
