import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import type { TableQuery } from '../../src/sources/source.js';
import { loadBenchmarkTable, type BenchmarkTableData, type BenchmarkTableQuery } from '../../src/views/benchmark-table.data.js';
import { benchmark, benchmarkSource, rates } from './benchmark-table.builder.js';
import { RATE } from './trend-line.builder.js';

const COUNTS = [700, 400, 420, 100, 200, 300];
const country: [number, number] = [40_000, 10_000_000];
const GROUPS = [
  { id: 'anders', title: 'Anders', level: 'gemeente', regions: ['GM2', 'GM3'] },
  { id: 'zoals', title: 'Zoals', level: 'gemeente', regions: ['GM1', 'GM2', 'GM3', 'GM4', 'GM5'] },
  { id: 'later', title: 'Later', level: 'gemeente', regions: ['GM1', 'GM6'] },
  { id: 'provincies', title: 'Provincies', level: 'provincie', regions: ['PV1', 'PV2'] },
];
const buurten = { value: [4, 3, 2, 1, 0, 5], count: [40, 30, 20, 10, 0, 50], base: [10_000, 10_000, 10_000, 10_000, 10_000, 10_000] };
const source = benchmarkSource([{ ...rates(RATE, COUNTS, country), buurten }], 6, GROUPS);

const load = (query: Partial<BenchmarkTableQuery> = {}, from = source): Promise<BenchmarkTableData | undefined> =>
  loadBenchmarkTable(from, { region: 'GM1', indicators: [], ...query }, speak('nl'));

describe('the group', () => {
  const group = async (query: Partial<BenchmarkTableQuery>): Promise<[string, number]> => {
    const { name, codes } = (await load(query))!.group;
    return [name, codes.length];
  };

  it('is the first peer group that has the region', async () => expect(await group({})).toEqual(['Zoals', 5]));
  it('is the level as a whole where no peer group has the region', async () =>
    expect((await load({}, benchmarkSource([rates(RATE, COUNTS, country)], 6)))!.group).toMatchObject({
      name: 'alle gemeenten',
      codes: { length: 6 },
    }));
  it('is the peer group asked for, also without the region', async () => {
    expect(await group({ reference: 'anders' })).toEqual(['Anders', 2]);
    const view = await benchmark(
      benchmarkSource([rates(RATE, COUNTS, country)], 6, [{ ...GROUPS[1]!, regions: ['GM2', 'GM3', 'GM4', 'GM5', 'GM6'] }]),
      { reference: 'zoals' },
    );
    expect(view.rows[0]!.facts.position.text).toBe('niet te bepalen (hoort niet bij de groep)');
    expect(view.rows[0]!.facts.median.text).toBe('3,0');
  });
  it('is the regions within the parent, or within the region asked for', async () => {
    expect(await group({ reference: 'parent' })).toEqual(['gemeenten in Oost', 3]);
    expect(await group({ reference: 'PV2' })).toEqual(['gemeenten in West', 3]);
    expect(await group({ reference: 'NL' })).toEqual(['gemeenten in Nederland', 6]);
  });
  it('of a buurt is the other buurten of the gemeente, without a place unless a page asks for it', async () => {
    expect(await group({ region: 'BU1' })).toEqual(['buurten in Gemeente 1', 3]);
    const facts = async (reference?: string): Promise<string[]> =>
      (await benchmark(source, { region: 'BU1', reference })).facts.map(({ fact }) => fact);
    expect(await facts()).not.toContain('position');
    expect(await facts('PV1')).toContain('position');
    const asked = await benchmark(source, { region: 'BU1', reference: 'PV1' });
    expect(asked.rows[0]!.facts.position.text).toMatch(/^tussen plaats \d en \d van 6$/);
  });
  it.each(['nergens', 'provincies'])('is not %s', async (reference) => {
    await expect(load({ reference })).rejects.toMatchObject({ kind: 'unknown', details: { found: reference } });
  });
});

it('asks of neighbourhoods no more than those of the group', async () => {
  const asked: TableQuery[] = [];
  const from = { ...source, table: (query: TableQuery, signal?: AbortSignal) => (asked.push(query), source.table(query, signal)) };
  await load({ region: 'BU1' }, from);
  await load({ region: 'BU1', reference: 'GM2' }, from);
  expect(asked.filter(({ level }) => level === 'buurt')).toMatchObject([{ within: 'GM1' }, { regions: ['BU4', 'BU5', 'BU6', 'BU1'] }]);
});

describe('the reference', () => {
  it('is the country', async () => expect((await load())!.figures[0]!.reference).toMatchObject({ code: 'NL' }));
  it('is another region that was asked for; it varies too, so there is no verdict', async () => {
    const data = (await load({ reference: 'GM2' }))!;
    expect(data.group.name).toBe('Zoals');
    expect(data.figures[0]!.reference).toMatchObject({ code: 'GM2' });
    const { facts } = (await benchmark(source, { reference: 'GM2' })).rows[0]!;
    expect(facts.difference.text).toBe('+3,0');
    expect(facts.verdict.text).toBe('niet te bepalen (geen groter gebied)');
  });
  it('is not the region itself', async () => {
    const { facts, strip } = (await benchmark(source, { region: 'NL' })).rows[0]!;
    expect([facts.reference.text, facts.difference.text, facts.verdict.text]).toEqual(['–', '–', '–']);
    expect(strip?.reference ?? null).toBeNull();
  });
});

describe('the indicators', () => {
  const many = Array.from({ length: 14 }, (_, i) =>
    rates({ ...RATE, id: `i${i}`, ...(i === 1 ? { breakdown: 'sbi' } : {}) }, COUNTS, country),
  );
  const breakdowns = [{ id: 'sbi', title: 'Branche', categories: [{ code: 'total', title: 'Kappers' }] }];
  const from = benchmarkSource(many, 6, [], { breakdowns });
  const ids = (data: BenchmarkTableData | undefined): string[] => data!.figures.map(({ indicator }) => indicator.id);

  it('are the first twelve without a breakdown', async () => {
    expect(ids(await load({}, from))).toEqual(['i0', ...Array.from({ length: 11 }, (_, i) => `i${i + 2}`)]);
  });
  it('are those asked for, in that order, each once', async () => {
    expect(ids(await load({ indicators: ['i3', 'i1', 'i3'] }, from))).toEqual(['i3', 'i1']);
    expect((await benchmark(from, { indicators: ['i1'] })).rows[0]!.title).toBe('Misdrijven: Kappers');
  });
  it('that the release does not have are an error', async () => {
    await expect(load({ indicators: ['i99'] }, from)).rejects.toMatchObject({
      kind: 'unknown',
      details: { path: 'indicator', found: 'i99' },
    });
  });
  it('are asked once each, at one period', async () => {
    const asked: TableQuery[] = [];
    await load({ indicators: ['i3', 'i4'] }, { ...from, table: (query, signal) => (asked.push(query), from.table(query, signal)) });
    expect(asked.map(({ indicator, level, period }) => [indicator, level, period]).sort()).toEqual([
      ['i3', 'gemeente', '2024'],
      ['i3', 'land', '2024'],
      ['i4', 'gemeente', '2024'],
      ['i4', 'land', '2024'],
    ]);
  });
});

describe('the period', () => {
  const value = [1, 2, 3, 4, 5, 6];
  const quarters = ['2023-Q4', '2024-Q1', '2024-Q2'];
  const quarterly = {
    indicator: { ...RATE, id: 'kwartalen' },
    periods: quarters,
    gemeenten: { value: quarters.flatMap(() => value) },
    country: { value: [1, 2, 3] },
  };
  const from = benchmarkSource([rates(RATE, COUNTS, country), quarterly], 6);
  const periods = async (period?: string): Promise<(string | undefined)[]> =>
    (await load({ period }, from))!.figures.map((each) => each.period);

  it('is the newest of each indicator', async () => expect(await periods()).toEqual(['2024', '2024-Q2']));
  it('is the one asked for, or the newest within it', async () => expect(await periods('2024')).toEqual(['2024', '2024-Q2']));
  it('is lacking where an indicator has none within it, and the row says so', async () => {
    expect(await periods('2023')).toEqual([undefined, '2023-Q4']);
    const view = await benchmark(from, { period: '2023' });
    expect(view.rows[0]!.facts.value).toEqual({ text: 'niet gepubliceerd', order: null });
    expect(view.rows[0]!.strip).toBeUndefined();
  });
  it('without any figure leaves nothing to show', async () => expect(await load({ period: '1999' }, from)).toBeUndefined());
});
