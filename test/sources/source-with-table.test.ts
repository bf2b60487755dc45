import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/contract/status.js';
import { sourceWithTable } from '../../src/sources/source-with-table.js';
import type { Table } from '../../src/tables/table.js';
import { CODES, smallCountry } from '../views/small-country.js';
import { column } from '../views/trend-line.builder.js';

const release = smallCountry();

/** Figures of a host for three gemeenten, out of order, over two periods, with a number left under a withheld cell. */
const own: Table = {
  indicator: 'rate',
  level: 'gemeente',
  codes: ['GM03', 'GM01', 'XX99'],
  periods: ['2024', '2025'],
  categories: ['total'],
  columns: { value: column([3, 1, 99, 33, 'Q', 999]) },
};
own.columns.value.values[4] = 98765;
const source = sourceWithTable(release, own);
const query = { indicator: 'rate', level: 'gemeente' };
const cells = ({ codes, columns: { value } }: Table): [string, number, string][] =>
  codes.map((code, i) => [code, value.values[i]!, STATUSES[value.status[i]!]!]);

describe("a source with a host's own figures", () => {
  it('has every region of the release in its order: what the host lacks is not delivered, what the release lacks falls off', async () => {
    const table = await source.table({ ...query, period: '2024' });
    expect(table.codes).toEqual(CODES);
    expect(cells(table).slice(0, 4)).toEqual([
      ['GM01', 1, 'observed'],
      ['GM02', NaN, 'not-delivered'],
      ['GM03', 3, 'observed'],
      ['GM04', NaN, 'not-delivered'],
    ]);
  });

  it('gives the newest period by default, and no number for a withheld cell', async () => {
    const table = await source.table(query);
    expect(table.periods).toEqual(['2025']);
    expect(cells(table)[0]).toEqual(['GM01', NaN, 'suppressed']);
  });

  it('gives all periods, some regions, or a part of the country', async () => {
    const all = await source.table({ ...query, period: 'all', regions: ['GM03'] });
    expect([...all.columns.value.values]).toEqual([3, 33]);
    expect((await source.table({ ...query, within: 'PV2' })).codes).toEqual(CODES.slice(7));
  });

  it.each([
    [{ period: '1999' }, 'period'],
    [{ category: 'A' }, 'category'],
    [{ regions: ['XX99'] }, 'regions'],
    [{ within: 'XX' }, 'within'],
  ])('does not have %o', async (more, path) => {
    await expect(source.table({ ...query, ...more })).rejects.toMatchObject({ kind: 'unknown', details: { path } });
  });

  it('leaves other indicators and levels to the release', async () => {
    expect(await source.table({ ...query, level: 'land' })).toEqual(await release.table({ ...query, level: 'land' }));
    expect(await source.table({ ...query, indicator: 'count' })).toEqual(await release.table({ ...query, indicator: 'count' }));
  });
});
