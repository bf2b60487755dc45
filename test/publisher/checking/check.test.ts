import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../../src/contract/limits.js';
import type { Release, Releases } from '../../../src/contract/types.generated.js';
import { check } from '../../../publisher/checking/check.js';
import type { Fault } from '../../../publisher/faults.js';
import { publishPrepared } from '../../../publisher/publish.js';
import { digestOf } from '../../../publisher/writing/path-name.js';
import { serve } from '../../../publisher/serving/serve.js';
import { anIncompressibleIndicator, aPreparedPublication } from '../a-prepared-publication.js';
import { temporaryDirectory } from '../temporary-directory.js';
import { documentsOf, forge } from './forge.js';

let good: string;
beforeAll(async () => {
  good = await mkdtemp(join(tmpdir(), 'zicht-op-'));
  await publishPrepared(aPreparedPublication({ gemeenten: 4 }), { out: good });
});
afterAll(() => rm(good, { recursive: true, force: true }));

async function copied(): Promise<{ out: string; release: string; find: (pattern: RegExp) => Promise<string> }> {
  const out = await temporaryDirectory();
  await cp(good, out, { recursive: true });
  const release = join(out, '2026-1');
  const find = async (pattern: RegExp): Promise<string> => {
    const found = (await documentsOf(release)).find((path) => pattern.test(path));
    if (found === undefined) throw new Error(`No document like ${pattern}.`);
    return found;
  };
  return { out, release, find };
}

async function faultsOf(target: string): Promise<readonly Fault[]> {
  return (await check(target)).faults;
}

test('the base, its list, a release and its manifest can each be checked, on disk and over HTTP', async () => {
  const serving = await serve(good);
  try {
    for (const base of [`${good}/`, serving.url]) {
      const whole = await check(base);
      expect(whole).toMatchObject({ releases: 1, faults: [], warnings: [] });
      expect(await check(`${base}releases.json`)).toEqual(whole);
      const one = await check(`${base}2026-1`);
      expect(one).toEqual({ ...whole, files: whole.files - 1 });
      expect(await check(`${base}2026-1/release.json`)).toEqual(one);
    }
  } finally {
    await serving.close();
  }
});

test('a target that is not there, or does not answer, is a fault', async () => {
  expect(await faultsOf('/not/there')).toEqual([
    expect.objectContaining({ file: '/not/there', found: 'neither releases.json nor release.json' }),
  ]);
  const serving = await serve(good);
  await serving.close();
  expect(await faultsOf(serving.url)).toEqual([expect.objectContaining({ found: expect.stringContaining('ECONNREFUSED') })]);
});

test('a file that is cut off, tampered with, missing or misnamed', async () => {
  const { out, release, find } = await copied();
  const [cut, tampered, missing] = [
    await find(/^tables\/leegstand\/land\./),
    await find(/^regions\/gemeente\.[0-9a-f]{12}/),
    await find(/^methods/),
  ];
  const content = await readFile(join(release, cut));
  await writeFile(join(release, cut), content.subarray(0, 100));
  await writeFile(join(release, tampered), (await readFile(join(release, tampered), 'utf8')).replace('Gemeente 1"', 'Gemeente X"'));
  await rm(join(release, missing));
  const faults = await faultsOf(out);
  expect(faults).toContainEqual({ file: `2026-1/${cut}`, found: '100 bytes', expected: `${content.length}, as release.json says` });
  expect(faults).toContainEqual(expect.objectContaining({ file: `2026-1/${tampered}`, found: expect.stringMatching(/^sha384-/) }));
  expect(faults).toContainEqual({ file: `2026-1/${missing}`, found: 'no such file', expected: 'the file' });
});

test('more in one document than a page takes', async () => {
  const { out, release, find } = await copied();
  const large = await find(/^tables\/leegstand\/land\./);
  await forge(release, large, (table) => Object.assign(table, { note: 'x'.repeat(LIMITS.bytes) }));
  expect(await faultsOf(out)).toContainEqual(
    expect.objectContaining({
      file: expect.stringMatching(/tables\/leegstand\/land/),
      expected: 'at most 5000000, or no page takes it',
    }),
  );
  await forge(release, 'release.json', ({ breakdowns }: Release) => {
    breakdowns[0]!.categories = Array.from({ length: LIMITS.branches + 1 }, (_, i) => ({ code: `${i}`, title: `${i}` }));
  });
  const expected = { where: '/breakdowns/0/categories', found: '2001', expected: 'at most 2000 branches' };
  expect(await faultsOf(out)).toEqual([{ file: '2026-1/release.json', ...expected }]);
});

test('a compressed form that is missing or has other content', async () => {
  const { out, release, find } = await copied();
  const path = await find(/^tables\/leegstand\/land\./);
  await rm(join(release, `${path}.gz`));
  await writeFile(join(release, `${path}.br`), 'nonsense');
  expect(await faultsOf(out)).toEqual([
    { file: `2026-1/${path}.gz`, found: 'no such file', expected: `the compressed form of ${path}` },
    { file: `2026-1/${path}.br`, found: 'other content', expected: `that of ${path}` },
  ]);
});

test('a file that no document names is a warning', async () => {
  const { out, release } = await copied();
  await writeFile(join(release, 'tables', 'kladje.json'), '{}');
  expect((await check(out)).warnings).toEqual(['2026-1/: 1 files that no document names, such as tables/kladje.json']);
});

// What a publisher with a fault in it could write: each document is as promised, but what it says is wrong.
/* eslint-disable @typescript-eslint/no-explicit-any -- these reach into documents to break them */
test.each([
  [
    'a number where the status says none',
    /^tables\/leegstand\/buurt\.[0-9a-f]/,
    (d: any) => void (d.value[3] = 40),
    { where: '/value/3', found: '"a number"', expected: 'null, for the status Q' },
  ],
  [
    'no number without a status',
    /^tables\/leegstand\/gemeente\./,
    (d: any) => void (d.value[2] = null),
    { where: '/value/2', found: 'null' },
  ],
  ['an unknown status', /^tables\/leegstand\/gemeente\./, (d: any) => void (d.status = { 0: 'Z' }), { where: '/status/0', found: '"Z"' }],
  ['a negative count', /^tables\/leegstand\/gemeente\./, (d: any) => void (d.value[2] = -5), { where: '/value/2', found: '-5' }],
  [
    'a count below the minimum',
    /^tables\/leegstand\/gemeente\./,
    (d: any) => void (d.value[2] = 5),
    { where: 'count, 2022, total, GM0003', found: '5', expected: '0, or 10 or more' },
  ],
  [
    'a count that is not rounded',
    /^tables\/leegstand\/gemeente\./,
    (d: any) => void (d.value[2] = 12),
    { where: 'count, 2022, total, GM0003', found: '12', expected: 'a multiple of 5' },
  ],
  ['a size that is not the product', /^tables\/leegstand\/gemeente\./, (d: any) => void d.value.pop(), { where: '/value' }],
  [
    'an href to another index',
    /^tables\/leegstand\/gemeente\./,
    (d: any) => void (d.dimension.region.href = '../../regions/x.json'),
    { where: '/dimension/region/href', found: '"regions/x.json"' },
  ],
  [
    'another period',
    /^tables\/leegstand\/gemeente\./,
    (d: any) => void (d.dimension.period.category.index[0] = '1999'),
    { where: '/dimension/period/category/index' },
  ],
  [
    'a category outside the breakdown',
    /^tables\/vestigingen\/gemeente\./,
    (d: any) => void (d.dimension.category.category.index[0] = 'Q'),
    { found: '"Q"' },
  ],
  [
    'lower limits above upper ones',
    /^tables\/weerbaarheid\/gemeente\./,
    (d: any) => void (d.value[4] = 9999),
    { found: expect.stringContaining('9999 above') },
  ],
  [
    'a slice of a part that differs from the whole',
    /^tables\/leegstand\/buurt\/GM0002/,
    (d: any) => void (d.value[0] += 5),
    { where: 'count, 2022, total, BU00020000', expected: expect.stringContaining('as another slice says') },
  ],
  [
    'an arc that is not there',
    /^geometry\/gemeente\.[0-9a-f]{12}/,
    (d: any) => void (d.objects.regions.geometries[0].arcs[0][0] = 9999),
    { found: '9999' },
  ],
  [
    'an outline of an unknown region',
    /^geometry\/gemeente\.[0-9a-f]{12}/,
    (d: any) => void (d.objects.regions.geometries[0].id = 'GM9999'),
    { found: 'GM9999', expected: 'a region of release.json' },
  ],
  [
    'an index with a code twice',
    /^regions\/gemeente\.[0-9a-f]{12}/,
    (d: any) => void (d.category.index[1] = 'GM0001'),
    { where: '/category/index/1', expected: 'every code once' },
  ],
  [
    'a part with the regions of another',
    /^regions\/gemeente\/GM0002\.[0-9a-f]{12}/,
    (d: any) => void (d.region = 'GM0003'),
    { where: '/region', found: 'GM0003', expected: 'GM0002' },
  ],
  [
    'a part without a table',
    /^regions\/gemeente\/GM0002\.[0-9a-f]{12}/,
    (d: any) => void (d.tables = []),
    { found: 'no leegstand at buurt' },
  ],
  ['a method with HTML instead of blocks', /^methods/, (d: any) => void (d.blocks = '<p>x</p>'), { where: '/blocks' }],
  [
    'a peer group with an unknown region',
    /^release/,
    (d: any) => void (d.peerGroups[0].regions[0] = 'GM9999'),
    { where: '/peerGroups/0/regions/0', found: 'GM9999' },
  ],
  [
    'a region that is like an unknown one',
    /^similar\/lijkt\.[0-9a-f]{12}/,
    (d: any) => void (d.similar.GM0003[1] = 'GM9999'),
    { where: '/similar/GM0003/1', found: 'GM9999', expected: 'another gemeente' },
  ],
  [
    'a region that is like itself',
    /^similar\/lijkt\.[0-9a-f]{12}/,
    (d: any) => void (d.similar.GM0003[0] = 'GM0003'),
    { where: '/similar/GM0003/0', found: 'GM0003' },
  ],
  [
    'an unknown region that is like others',
    /^similar\/lijkt\.[0-9a-f]{12}/,
    (d: any) => void (d.similar.GM9999 = []),
    { where: '/similar/GM9999', found: 'GM9999', expected: 'a gemeente' },
  ],
  [
    'a region that went to an unknown one',
    /^successors\/gemeente\.[0-9a-f]{12}/,
    (d: any) => void (d.changes[1].to[1] = 'GM9999'),
    { where: '/changes/1/to/1', found: 'GM9999', expected: 'a gemeente, or a region that ended after 2020' },
  ],
  [
    'a region that went to one that ended before',
    /^successors\/gemeente\.[0-9a-f]{12}/,
    (d: any) => void (d.changes[0].year = 2020),
    { where: '/changes/0/to/0', found: 'GM0099' },
  ],
  [
    'a region that ended and is still there',
    /^successors\/gemeente\.[0-9a-f]{12}/,
    (d: any) => void (d.changes[1].from[0].code = 'GM0003'),
    { where: '/changes/1/from/0/code', found: 'GM0003', expected: 'a region that is no gemeente any more' },
  ],
  [
    'changes that are not from old to new',
    /^successors\/gemeente\.[0-9a-f]{12}/,
    (d: any) => void d.changes.reverse(),
    { where: '/changes/1/year', found: '2018', expected: 'changes from old to new' },
  ],
  [
    'an action about an unknown region',
    /^release/,
    (d: any) => void (d.actions[0].regions = ['GM9999']),
    { where: '/actions/0/regions/0', found: 'GM9999', expected: 'a region of some level' },
  ],
  ['an action that is not https', /^release/, (d: any) => void (d.actions[0].url = 'http://ccv.example'), { where: '/actions/0/url' }],
  [
    'an indicator of an unknown theme',
    /^release/,
    (d: any) => void (d.indicators[0].theme = 'weg'),
    { where: '/indicators/0/theme', found: 'weg', expected: 'one of wonen' },
  ],
  [
    'a table of an unknown indicator',
    /^release/,
    (d: any) => void (d.tables[0].indicator = 'weg'),
    { where: '/tables/0/indicator', found: 'weg' },
  ],
  ['a path without its hash', /^release/, (d: any) => void (d.files = {}), { where: 'files', expected: 'its bytes and integrity' }],
  [
    'a path that leaves the release',
    /^release/,
    (d: any) => {
      d.levels[0].index = '../x.json';
      d.files['../x.json'] = Object.values(d.files)[0];
    },
    { file: '2026-1/../x.json', found: 'a path that leaves the release' },
  ],
  ['a newer format', /^release/, (d: any) => void (d.format = '2.0'), { where: '/format', found: '2.0', expected: '1.x' }],
  [
    'another id than the list says',
    /^release/,
    (d: any) => void (d.id = '2026-9'),
    { where: '/id', found: '2026-9', expected: '2026-1, as releases.json says' },
  ],
])('%s', async (_, pattern, change, fault) => {
  const { out, release, find } = await copied();
  await forge(release, await find(pattern), change);
  expect(await faultsOf(out)).toContainEqual(expect.objectContaining(fault));
});

/* eslint-enable @typescript-eslint/no-explicit-any */

/** A release whose slices stand in a list. */
async function listed(): Promise<{ out: string; release: string }> {
  const out = await temporaryDirectory();
  const publication = aPreparedPublication({ gemeenten: 40, buurtenEach: 20, outlines: false });
  const indicator = anIncompressibleIndicator(publication.levels[2]!, ['2021', '2022', '2023', '2024']);
  await publishPrepared({ ...publication, indicators: [indicator] }, { out });
  return { out, release: join(out, '2026-1') };
}

test('a slice that is in no list leaves cells without a figure', async () => {
  const { out, release } = await listed();
  const list = (await documentsOf(release)).find((path) => path.startsWith('tables/ruis/buurt.slices.'))!;
  await forge(release, list, (document: { slices: unknown[] }) => void document.slices.splice(2, 1));
  expect(await faultsOf(out)).toContainEqual({
    file: '2026-1/release.json',
    where: 'tables, ruis, buurt',
    found: 'no slice with this cell (value, 2023, total, BU00010000)',
    expected: 'one',
  });
});

test('a slice that the manifest names beside a list is one of the list', async () => {
  const { out, release } = await listed();
  await forge(release, 'release.json', ({ tables }: { tables: { slices: { period: string }[] }[] }) => {
    tables[0]!.slices[0]!.period = '2023';
  });
  const found = expect.stringMatching(/^tables\/ruis\/buurt\.2024\.\w+\.json, which is not in the list of slices$/) as unknown;
  expect(await faultsOf(out)).toContainEqual(expect.objectContaining({ where: 'tables, ruis, buurt', found }));
});

test('many faults in one file are counted, not listed', async () => {
  const { out, release } = await copied();
  await forge(release, 'release.json', (manifest: { tables: { indicator: string }[] }) =>
    manifest.tables.forEach((table) => (table.indicator = 'weg')),
  );
  const ofManifest = (await faultsOf(out)).filter(({ file }) => file === '2026-1/release.json');
  expect(ofManifest).toHaveLength(6);
  expect(ofManifest.at(-1)!.found).toMatch(/^\d+ more faults$/);
});

test.each([
  ['names no current release', (list: Releases) => void (list.current = null), '/current'],
  ['marks a withdrawn release as current', (list: Releases) => void (list.releases[0]!.withdrawn = { on: '2026-03-01' }), '/releases/0'],
  ['lists a release twice', (list: Releases) => void list.releases.push({ ...list.releases[0]!, status: 'superseded' }), '/releases/1/id'],
  ['points outside', (list: Releases) => void (list.releases[0]!.url = 'https://evil.example/release.json'), 'release 2026-1, url'],
])('a list of releases that %s', async (_, change, where) => {
  const { out } = await copied();
  const list = JSON.parse(await readFile(join(out, 'releases.json'), 'utf8')) as Releases;
  change(list);
  await writeFile(join(out, 'releases.json'), JSON.stringify(list));
  expect(await faultsOf(out)).toContainEqual(expect.objectContaining({ file: 'releases.json', where }));
});

test('bulk files: a number for a withheld cell, and other bytes than the data package promises', async () => {
  const { out, release } = await copied();
  const path = join(release, 'bulk/leegstand.csv');
  const csv = await readFile(path, 'utf8');
  const row = csv.split('\r\n').findIndex((line) => line.endsWith(',Q')) + 1;
  const leaked = csv
    .split('\r\n')
    .map((line, i) => (i === row - 1 ? line.replace('total,,', 'total,0.1,') : line))
    .join('\r\n');
  await writeFile(path, leaked);
  expect(await faultsOf(out)).toContainEqual(
    expect.objectContaining({
      file: '2026-1/bulk/leegstand.csv',
      expected: expect.stringContaining('as bulk/datapackage.json says') as string,
    }),
  );
  await forge(release, 'bulk/datapackage.json', ({ resources }: { resources: { path: string; bytes: number; hash: string }[] }) => {
    const resource = resources.find(({ path: name }) => name === 'leegstand.csv')!;
    const { integrity } = digestOf(Buffer.from(leaked));
    resource.bytes = Buffer.byteLength(leaked);
    resource.hash = `sha384:${Buffer.from(integrity.slice('sha384-'.length), 'base64').toString('hex')}`;
  });
  const faults = await faultsOf(out);
  expect(faults).toContainEqual({ file: '2026-1/bulk/leegstand.csv', row, column: 'value', found: 'a number', expected: 'none, for Q' });
});

test('files over their budget and regions without an outline are warnings', async () => {
  const out = await temporaryDirectory();
  const publication = aPreparedPublication({ gemeenten: 60, buurtenEach: 20, periods: 1, outlines: false });
  const [land, gemeente, buurt] = publication.levels;
  const { levels } = aPreparedPublication({ gemeenten: 59, buurtenEach: 1 });
  const { warnings } = await publishPrepared(
    {
      ...publication,
      levels: [land!, { ...gemeente!, topology: levels[1]!.topology }, buurt!],
      indicators: [{ ...anIncompressibleIndicator(gemeente!, ['2024']), population: 'x'.repeat(3), caveat: noise(30_000) }],
    },
    { out },
  );
  expect(warnings).toEqual([
    'gemeente: 1 of 60 regions without an outline: GM0060',
    expect.stringMatching(/^manifest: 1 file over 15 kB after gzip; release.json has \d+\.\d kB$/),
  ]);
});

/** Text that hardly compresses. */
function noise(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 90))).join('');
}
