import { afterEach, describe, expect, it } from 'vitest';
import type { Release, Releases } from '../../src/contract/types.generated.js';
import { digestOf } from '../../publisher/writing/path-name.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { SourceError } from '../../src/sources/source-error.js';
import type { Source, TableQuery } from '../../src/sources/source.js';
import { cellAt } from '../../src/tables/cell.js';
import type { Table } from '../../src/tables/table.js';
import { BRANCHES, BUURTEN, GEMEENTEN, type MadeRelease, PERIODS, WIJKEN, baseOf, countOf, madeRelease } from './made-release.js';
import { type TestServer, serve } from './serve.js';

const made = madeRelease();
const crime: TableQuery = { indicator: 'crime', level: 'gemeente' };
let server: TestServer;
afterEach(() => server.close());

describe('open', () => {
  it('follows the current release of a releases.json', async () => {
    const { source } = await served();
    const { release, standing } = await source.open();
    expect(release.id).toBe('2026-1');
    expect(standing).toEqual({ status: 'current', current: '2026-1' });
  });

  it('opens a pinned release.json and says that it is superseded', async () => {
    await served({
      'releases.json': changed(made.releases, (releases) => {
        releases.current = '2026-2';
        releases.releases[0]!.status = 'superseded';
      }),
    });
    const { release, standing } = await pinned().open();
    expect(release.id).toBe('2026-1');
    expect(standing).toEqual({ status: 'superseded', current: '2026-2' });
  });

  it.each([
    ['is not there', undefined],
    ['is a login page', '<!doctype html>'],
    ['is not a list', '{}'],
    ['is of a newer format', '{"format":"2.0","releases":[]}'],
    ['does not name the release', '{"format":"1.0","releases":[]}'],
  ])('opens a pinned release also when the list beside it %s', async (_, list) => {
    await served({ 'releases.json': list });
    expect((await pinned().open()).standing).toEqual({ status: 'unknown' });
  });

  it.each<[string, Record<string, string | undefined>, object]>([
    ['a list that is not there', { 'releases.json': undefined }, { kind: 'not-found' }],
    ['a login page for a list', { 'releases.json': '<!doctype html>' }, { kind: 'not-data' }],
    ['a list of a newer format', { 'releases.json': '{"format":"2.0","new":true,"releases":1}' }, { kind: 'newer-format' }],
    ['a manifest of a newer format', { '2026-1/release.json': '{"format":"3.1"}' }, { kind: 'newer-format', details: { found: '3.1' } }],
    ['a list in which all are withdrawn', { 'releases.json': '{"format":"1.0","current":null,"releases":[]}' }, { kind: 'withdrawn' }],
    [
      'a withdrawn manifest',
      { '2026-1/release.json': JSON.stringify({ ...made.release, withdrawn: { on: '2026-12-01', reason: 'fout' } }) },
      { kind: 'withdrawn', details: { found: '2026-12-01: fout' } },
    ],
    [
      'a current release that is not in the list',
      { 'releases.json': JSON.stringify({ ...made.releases, current: 'x' }) },
      { kind: 'invalid', details: { path: '/current' } },
    ],
    [
      'a manifest that is not as the schema says',
      { '2026-1/release.json': changed(made.release, (release) => void (release.indicators[1]!.kind = 'percentage' as never)) },
      { kind: 'invalid', details: { path: '/indicators/1/kind', found: '"percentage"' } },
    ],
    ...[
      'https://evil.example/release.json',
      '//evil.example/release.json',
      '../release.json',
      'a/%2e%2e/../../release.json',
      '/release.json',
    ].map((url): [string, Record<string, string>, object] => [
      `the address ${url} in a list`,
      { 'releases.json': changed(made.releases, (releases) => void (releases.releases[0]!.url = url)) },
      { kind: 'invalid', details: { path: '/releases/0/url' } },
    ]),
  ])('refuses %s', async (_, files, error) => {
    const { source } = await served(files, 'deep/base/');
    await expect(source.open()).rejects.toMatchObject({ name: 'SourceError', ...error });
  });

  it('refuses a pinned release that the list beside it says is withdrawn, also when its manifest is of before', async () => {
    await served({
      'releases.json': changed(made.releases, (releases) => {
        releases.current = null;
        Object.assign(releases.releases[0]!, { status: 'withdrawn', withdrawn: { on: '2026-12-01', reason: 'fout' } });
      }),
    });
    await expect(pinned().open()).rejects.toMatchObject({ kind: 'withdrawn', details: { found: '2026-12-01: fout' } });
  });

  it('says on which day it was opened', async () => {
    const { source } = await served();
    const before = new Date().toISOString().slice(0, 10);
    const { openedOn } = await source.open();
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(openedOn);
  });

  it('refuses an address that is none', async () => {
    server = await serve();
    await expect(releaseSource('releases.json').open()).rejects.toMatchObject({ kind: 'invalid', details: { path: 'release' } });
    await expect(releaseSource('javascript:alert(1)').open()).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('asks anew after a failure', async () => {
    const { source } = await served({ 'releases.json': undefined });
    await expect(source.open()).rejects.toMatchObject({ kind: 'not-found' });
    server.files.set('releases.json', made.files.get('releases.json')!);
    expect((await source.open()).release.id).toBe('2026-1');
  });
});

describe('table', () => {
  it('gives the newest period of all regions in one slice', async () => {
    const { source } = await served();
    const table = await source.table(crime);
    expect(table).toMatchObject({ indicator: 'crime', level: 'gemeente', codes: GEMEENTEN, periods: ['2024'], categories: ['total'] });
    expectFigures(table, GEMEENTEN, ['2024'], ['total']);
    expect(cellAt(table, 'value', 'GM1', '2024', 'total').value).toBeCloseTo((1000 * countOf('GM1', '2024')!) / baseOf('GM1'), 10);
    expect(server.asked.filter(isSlice)).toHaveLength(1);
  });

  it('gives all periods in one slice where there is one', async () => {
    const { source } = await served();
    expectFigures(await source.table({ ...crime, period: 'all', regions: ['GM3', 'GM1'] }), ['GM1', 'GM3'], PERIODS, ['total']);
    expect(server.asked.filter(isSlice)).toHaveLength(1);
  });

  it('gives one category of one period, and all of all, in as few slices as there are', async () => {
    const { source } = await served();
    expectFigures(
      await source.table({ indicator: 'branches', level: 'gemeente', period: '2023', category: 'G' }),
      GEMEENTEN,
      ['2023'],
      ['G'],
    );
    expect(server.asked.filter(isSlice)).toHaveLength(1);
    expectFigures(await source.table({ indicator: 'branches', level: 'gemeente', period: 'all' }), GEMEENTEN, PERIODS, BRANCHES);
    expect(server.asked.filter(isSlice)).toHaveLength(1 + BRANCHES.length);
  });

  it('gives the regions below a gemeente from its part, without the level as a whole', async () => {
    const { source } = await served();
    const table = await source.table({ indicator: 'crime', level: 'buurt', within: 'GM2' });
    expectFigures(table, BUURTEN.slice(6, 12), ['2024'], ['total']);
    expect(server.asked.filter(isSlice)).toHaveLength(1);
    expect(server.asked.some((path) => path.includes('regions/buurt.'))).toBe(false);
  });

  it('asks for the newest period of a level without the list of its slices', async () => {
    const { source } = await served();
    expectFigures(await source.table({ indicator: 'crime', level: 'buurt' }), BUURTEN, [PERIODS.at(-1)!], ['total']);
    expect(server.asked.join()).not.toContain('.slices.');
  });

  it('gives the regions below a wijk from the part of its gemeente', async () => {
    const { source } = await served();
    const table = await source.table({ indicator: 'crime', level: 'buurt', within: 'WK42', period: 'all' });
    expectFigures(table, BUURTEN.slice(21), PERIODS, ['total']);
    expect(server.asked.filter(isSlice)).toEqual([expect.stringContaining('GM4')]);
  });

  it('gives the regions below a provincie from the level as a whole', async () => {
    const { source } = await served();
    expectFigures(await source.table({ indicator: 'crime', level: 'buurt', within: 'PV2' }), BUURTEN.slice(12), ['2024'], ['total']);
    expectFigures(await source.table({ ...crime, within: 'PV1' }), ['GM1', 'GM2'], ['2024'], ['total']);
    expectFigures(await source.table({ ...crime, within: 'NL' }), GEMEENTEN, ['2024'], ['total']);
  });

  it('gives the trend of a few regions from the parts they lie in', async () => {
    const { source } = await served();
    const regions = ['BU111', 'BU42A'];
    expectFigures(await source.table({ indicator: 'crime', level: 'buurt', regions, period: 'all' }), regions, PERIODS, ['total']);
    expect(server.asked.filter(isSlice)).toEqual([expect.stringContaining('GM1'), expect.stringContaining('GM4')]);
  });

  it('gives the trend of regions in many parts from the slices of the level', async () => {
    const { source } = await served();
    const regions = GEMEENTEN.map((code) => `BU${code.slice(2)}11`);
    expectFigures(await source.table({ indicator: 'crime', level: 'buurt', regions, period: 'all' }), regions, PERIODS, ['total']);
    expect(server.asked.filter(isSlice)).toHaveLength(PERIODS.length);
  });

  it('keeps only regions that are named and lie within', async () => {
    const { source } = await served();
    expectFigures(
      await source.table({ indicator: 'crime', level: 'buurt', within: 'GM1', regions: ['BU121'] }),
      ['BU121'],
      ['2024'],
      ['total'],
    );
    const outside = source.table({ indicator: 'crime', level: 'buurt', within: 'GM1', regions: ['BU211'] });
    await expect(outside).rejects.toMatchObject({ kind: 'unknown', details: { path: 'regions', found: 'BU211' } });
  });

  it.each<[Partial<TableQuery>, string, string]>([
    [{ indicator: 'burglary' }, 'indicator', 'crime, branches'],
    [{ level: 'straat' }, 'level', 'land, provincie, gemeente, wijk, buurt'],
    [{ level: 'wijk' }, 'level', 'gemeente, buurt'],
    [{ period: '1999' }, 'period', '2022, 2023, 2024'],
    [{ category: 'A' }, 'category', 'total'],
    [{ indicator: 'branches', category: 'Z' }, 'category', 'A, G, I'],
    [{ regions: ['GM9'] }, 'regions', 'GM1, GM2, GM3, GM4'],
    [{ within: 'PV9' }, 'within', 'PV1, PV2'],
    [{ level: 'buurt', within: 'GM9' }, 'within', 'GM1, GM2, GM3, GM4'],
    [{ level: 'buurt', within: 'constructor' }, 'within', 'GM1, GM2, GM3, GM4'],
    [{ level: 'buurt', regions: ['BU999'], period: 'all' }, 'regions', 'BU111, BU112, BU11A, BU121, BU122, …'],
  ])('says what there is when asked for %o', async (query, path, expected) => {
    const { source } = await served();
    await expect(source.table({ ...crime, ...query })).rejects.toMatchObject({ kind: 'unknown', details: { path, expected } });
  });

  it('asks each address once, however many ask for it at the same time', async () => {
    const { source } = await served();
    const again = releaseSource(`${server.base}releases.json`);
    expect(again).toBe(source);
    const tables = await Promise.all([source.table(crime), again.table({ ...crime }), again.table({ ...crime, regions: ['GM1'] })]);
    await Promise.all([source.regions('gemeente'), source.outlines('gemeente'), again.outlines('gemeente'), source.open()]);
    expect(tables[0]).toBe(tables[1]);
    expect([...server.asked].sort()).toEqual([...new Set(server.asked)].sort());
  });

  it('uses the transport of the host, and does not mix its answers with those of others', async () => {
    const { source } = await served();
    await source.table(crime);
    const before = server.asked.length;
    const through: string[] = [];
    const transport: typeof fetch = (url, request) => (through.push(`${request?.credentials} ${request?.mode}`), fetch(url, request));
    await releaseSource(`${server.base}releases.json`, { fetch: transport }).table(crime);
    expect(server.asked.length - before).toBe(through.length);
    expect(new Set(through)).toEqual(new Set(['omit cors']));
  });

  it('stops what is under way when the only one who asks leaves, and answers who comes after', async () => {
    const { source } = await served();
    const slice = [...made.files.keys()].find((path) => path.includes('tables/crime/gemeente.2024'))!;
    const good = server.files.get(slice)!;
    const hung = new Promise<void>((resolve) => {
      server.files.set(slice, (request) => void request.socket.on('close', () => resolve()));
    });
    const leaving = new AbortController();
    const left = source.table(crime, leaving.signal);
    while (server.count(slice) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort('left');
    await expect(left).rejects.toBe('left');
    await hung;
    server.files.set(slice, good);
    expectFigures(await source.table(crime), GEMEENTEN, ['2024'], ['total']);
  });

  it.each<[string, string, (text: string) => string | undefined, object]>([
    [
      'a slice with another figure',
      'tables/crime/gemeente.2024',
      (text) => text.replace(/"value":\[\d/, '"value":[9'),
      { kind: 'changed' },
    ],
    ['a slice that is gone', 'tables/crime/gemeente.2024', () => undefined, { kind: 'not-found' }],
    ['an index that is cut off', 'regions/gemeente.', (text) => text.slice(0, -9), { kind: 'changed' }],
  ])('rejects %s', async (_, path, change, error) => {
    const key = [...made.files.keys()].find((each) => each.includes(path) && !each.includes('parts'))!;
    const { source } = await served({ [key]: change(made.files.get(key)!) });
    await expect(source.table(crime)).rejects.toMatchObject({ ...error, details: { url: server.base + key } });
  });

  it.each<[string, (release: Release) => void, string]>([
    ['leaves the release', (release) => rename(release, '../../secret.json'), '/tables/crime/gemeente'],
    ['is elsewhere', (release) => rename(release, 'https://evil.example/x.json'), '/tables/crime/gemeente'],
    ['is not among the files', (release) => void (release.tables[0]!.slices![0]!.path = 'x.json'), '/tables/crime/gemeente'],
  ])('refuses a slice whose path %s', async (_, change, path) => {
    const { source } = await served({ '2026-1/release.json': changed(made.release, change) });
    await expect(source.table(crime)).rejects.toMatchObject({ kind: 'invalid', details: { path } });
  });

  it('refuses a region index of another level', async () => {
    const other = changed(made.release, (release) => {
      release.levels[2]!.index = release.levels[1]!.index;
    });
    const { source } = await served({ '2026-1/release.json': other });
    await expect(source.table(crime)).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('regions and outlines', () => {
  it('are of the whole level, or of what lies below a region', async () => {
    const { source } = await served();
    expect((await source.regions('buurt')).codes).toEqual(BUURTEN);
    for (const [within, codes] of [
      ['GM2', BUURTEN.slice(6, 12)],
      ['WK12', BUURTEN.slice(3, 6)],
      ['PV2', BUURTEN.slice(12)],
      ['NL', BUURTEN],
    ] as const) {
      const regions = await source.regions('buurt', within);
      expect(regions.codes).toEqual(codes);
      expect(regions.nameOf(codes[0]!)).toBe(`Naam ${codes[0]}`);
      expect(regions.ancestorOf(codes[0]!, 'gemeente')).toBe(`GM${codes[0]![2]}`);
      expect((await source.outlines('buurt', within))!.codes).toEqual(codes);
    }
    expect((await source.regions('wijk', 'GM1')).codes).toEqual(WIJKEN.slice(0, 2));
  });

  it('come packed where the release has them so, of the whole level and of what has no part of its own', async () => {
    const { source } = await served();
    expect((await source.outlines('wijk'))!.codes).toBe((await source.regions('wijk')).codes);
    expect((await source.outlines('wijk', 'PV2'))!.codes).toEqual(WIJKEN.filter((code) => Number(code[2]) > 2));
    const geometry = server.asked.filter((path) => path.includes('/geometry/'));
    expect(geometry).toEqual([expect.stringMatching(/geometry\/wijk\.packed\.[0-9a-f]{12}\.json$/)]);
  });

  it('are refused where the packed ones are of another index', async () => {
    const path = [...made.files.keys()].find((each) => each.includes('wijk.packed'))!;
    const other = made.files.get(path)!.replace(/regions\/wijk/, 'regions/other');
    const { source } = await served({
      [path]: other,
      '2026-1/release.json': changed(made.release, ({ files }) => {
        files[path.replace('2026-1/', '')] = { bytes: other.length, integrity: digestOf(Buffer.from(other)).integrity };
      }),
    });
    await expect(source.outlines('wijk')).rejects.toMatchObject({ kind: 'invalid', details: { path: '/regions' } });
  });

  it('have no outlines where the level has none', async () => {
    const { source } = await served();
    expect(await source.outlines('land')).toBeUndefined();
  });

  it('share what was decoded', async () => {
    const { source } = await served();
    expect(await source.outlines('buurt', 'GM1')).toBe(await source.outlines('buurt', 'GM1'));
    expect(await source.regions('gemeente')).toBe(await source.regions('gemeente'));
    // As ten maps on a page ask: each by the address, all at once. One copy is in memory.
    const asked = Array.from({ length: 10 }, () => releaseSource(`${server.base}releases.json`).outlines('gemeente'));
    expect(new Set(await Promise.all(asked)).size).toBe(1);
  });

  it('are unknown for what is not there', async () => {
    const { source } = await served();
    await expect(source.regions('straat')).rejects.toMatchObject({ kind: 'unknown', details: { path: 'level' } });
    await expect(source.outlines('gemeente', 'PV7')).rejects.toMatchObject({ kind: 'unknown', details: { path: 'within' } });
  });
});

describe('method', () => {
  it('gives the explanation, or undefined where an indicator has none', async () => {
    const { source } = await served();
    expect((await source.method('crime'))!.blocks).toHaveLength(1);
    expect(await source.method('branches')).toBeUndefined();
    await expect(source.method('burglary')).rejects.toBeInstanceOf(SourceError);
  });
});

/** Serves the made release, some of its files changed or, where undefined, left out. */
async function served(changes: Record<string, string | undefined> = {}, base = ''): Promise<{ source: Source }> {
  server = await serve();
  for (const [path, text] of [...made.files, ...Object.entries(changes)]) {
    if (text === undefined) server.files.delete(base + path);
    else server.files.set(base + path, text);
  }
  return { source: releaseSource(`${server.base}${base}releases.json`) };
}

function pinned(): Source {
  return releaseSource(`${server.base}2026-1/release.json`);
}

function changed<T extends Release | Releases | MadeRelease>(document: T, change: (copy: T) => void): string {
  const copy = structuredClone(document);
  change(copy);
  return JSON.stringify(copy);
}

function rename(release: Release, path: string): void {
  const slice = release.tables[0]!.slices![2]!;
  release.files[path] = release.files[slice.path]!;
  slice.path = path;
}

function isSlice(path: string): boolean {
  return path.includes('/tables/') && !path.includes('.slices.');
}

function expectFigures(table: Table, codes: readonly string[], periods: readonly string[], categories: readonly string[]): void {
  expect(table).toMatchObject({ codes, periods, categories });
  for (const code of codes) {
    for (const period of periods) {
      for (const category of categories) {
        const count = countOf(code, period, category);
        expect(cellAt(table, 'count', code, period, category)).toEqual({
          value: count,
          status: count === null ? 'suppressed' : 'observed',
        });
        expect(cellAt(table, 'value', code, period, category).status).toBe(count === null ? 'suppressed' : 'observed');
      }
    }
  }
}
