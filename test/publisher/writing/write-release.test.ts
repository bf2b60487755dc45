import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { PackedOutlines } from '../../../src/contract/later/types.generated.js';
import type {
  Part,
  PartList,
  RegionIndexDocument,
  Release,
  Slice,
  SliceList,
  TableDocument,
} from '../../../src/contract/types.generated.js';
import type { PreparedPublication } from '../../../publisher/prepared.js';
import { writeRelease } from '../../../publisher/writing/write-release.js';
import { anIncompressibleIndicator, aPreparedPublication, column } from '../a-prepared-publication.js';
import { contentOf, temporaryDirectory } from '../temporary-directory.js';

async function written(publication: PreparedPublication) {
  const directory = await temporaryDirectory();
  const { manifest } = await writeRelease(publication, directory, () => undefined);
  const read = async <Document>(path: string): Promise<Document> => JSON.parse(await readFile(join(directory, path), 'utf8')) as Document;
  const slicesOf = async (indicator: string, level: string): Promise<Slice[]> => {
    const entry = manifest.tables.find((table) => table.indicator === indicator && table.level === level)!;
    return entry.list === undefined ? entry.slices! : (await read<SliceList>(entry.list)).slices;
  };
  return { directory, manifest, read, slicesOf };
}

test('the same publication gives the same bytes, in every form', async () => {
  const [first, second] = [await written(aPreparedPublication()), await written(aPreparedPublication())];
  const content = await contentOf(first.directory);
  expect(await contentOf(second.directory)).toEqual(content);
  expect(Object.keys(content).length).toBeGreaterThan(200);
});

test('every file lies beside its compressed forms, and the manifest is on disk as it was given', async () => {
  const { directory, manifest, read } = await written(aPreparedPublication());
  const content = await contentOf(directory);
  const plain = Object.keys(content).filter((path) => !/\.(gz|br)$/.test(path));
  for (const path of plain) {
    expect(gunzipSync(Buffer.from(content[`${path}.gz`]!, 'base64')).toString('base64')).toBe(content[path]);
    expect(brotliDecompressSync(Buffer.from(content[`${path}.br`]!, 'base64')).toString('base64')).toBe(content[path]);
  }
  expect(await read<Release>('release.json')).toEqual(JSON.parse(JSON.stringify(manifest)));
});

test('a region index has its regions in order, with runs of ancestors, nearest first', async () => {
  const { manifest, read } = await written(aPreparedPublication({ gemeenten: 13, buurtenEach: 2 }));
  const { category, extension } = await read<RegionIndexDocument>(manifest.levels[2]!.index);
  expect(category.index.slice(0, 3)).toEqual(['BU00010000', 'BU00010001', 'BU00020000']);
  expect(category.label['BU00020000']).toBe('Buurt 1');
  expect(extension).toMatchObject({ level: 'buurt', vintage: 2024 });
  expect(extension.ancestors.map(({ level }) => level)).toEqual(['gemeente', 'land']);
  expect(extension.ancestors[0]!.runs.slice(0, 2)).toEqual([
    ['GM0001', 2],
    ['GM0002', 2],
  ]);
  expect(extension.ancestors[1]!.runs).toEqual([['NL', 26]]);
});

test('a level is cut into parts by the nearest ancestors with eight regions or more, never by a single region', async () => {
  const partsOf = async (buurtenEach: number): Promise<(string | undefined)[]> => {
    const { manifest } = await written(aPreparedPublication({ buurtenEach }));
    return manifest.levels.map((level) => level.partsOf);
  };
  expect(await partsOf(8)).toEqual([undefined, undefined, 'gemeente']);
  expect(await partsOf(7)).toEqual([undefined, undefined, undefined]);
});

test('the outlines of a level are packed too where that saves kilobytes, in the order of its index', async () => {
  const { directory, manifest, read } = await written(aPreparedPublication({ gemeenten: 60, buurtenEach: 20, periods: 1 }));
  const [land, , buurt] = manifest.levels;
  expect(land!.packed).toBeUndefined();
  const { regions, order } = await read<PackedOutlines>(buurt!.packed!);
  expect(join('geometry', regions)).toBe(buurt!.index);
  expect(order.length).toBeGreaterThan(2 * buurt!.count);
  expect(manifest.files[buurt!.packed!]!.bytes).toBeLessThan(manifest.files[buurt!.geometry!]!.bytes / 2);
  const size = async (path: string): Promise<number> => (await readFile(join(directory, `${path}.gz`))).length;
  expect(await size(buurt!.packed!)).toBeLessThan(0.7 * (await size(buurt!.geometry!)));
});

test('a part holds the regions below one region, their outlines and all their figures', async () => {
  const { manifest, read } = await written(aPreparedPublication());
  const list = await read<PartList>(manifest.parts!['gemeente']!);
  expect(Object.keys(list.parts)).toHaveLength(14);
  const part = await read<Part>(list.parts['GM0003']!);
  expect(part).toMatchObject({ region: 'GM0003', levels: [{ id: 'buurt', count: 9 }] });
  expect(part.tables).toMatchObject([{ indicator: 'leegstand', level: 'buurt', periods: ['2022', '2023', '2024'], slices: [{}] }]);
  expect(Object.keys(part.files).sort()).toEqual(
    [part.levels[0]!.index, part.levels[0]!.geometry!, part.tables[0]!.slices![0]!.path].sort(),
  );
  const table = await read<TableDocument>(part.tables[0]!.slices![0]!.path);
  expect(table.size).toEqual([2, 3, 1, 9]);
  expect(table.dimension.region.href).toBe(`../../../${part.levels[0]!.index}`);
});

test('few statuses that are not observed are written by position, many as a list', async () => {
  const statusOf = async (suppressed: number): Promise<TableDocument['status']> => {
    const publication = aPreparedPublication({ gemeenten: 1, buurtenEach: 200, periods: 1, outlines: false });
    const noise = anIncompressibleIndicator(publication.levels[2]!, ['2024']);
    const value = column(
      publication.levels[2]!,
      1,
      1,
      (cell) => cell,
      (cell) => (cell < suppressed ? 'suppressed' : 'observed'),
    );
    const indicator = { ...noise, tables: [{ ...noise.tables[0]!, columns: { value } }] };
    const { read, slicesOf } = await written({ ...publication, indicators: [indicator] });
    return (await read<TableDocument>((await slicesOf('ruis', 'buurt'))[0]!.path)).status;
  };
  expect(await statusOf(2)).toEqual({ 0: 'Q', 1: 'Q' });
  expect(await statusOf(150)).toHaveLength(200);
  expect(await statusOf(0)).toBeUndefined();
});

test('a table slice has columns in the order metric, period, category, region; withheld cells are null with their status', async () => {
  const { read, slicesOf } = await written(aPreparedPublication({ gemeenten: 1, buurtenEach: 9 }));
  const [slice] = await slicesOf('leegstand', 'buurt');
  const { id, size, value, status, dimension } = await read<TableDocument>(slice!.path);
  expect(id).toEqual(['metric', 'period', 'category', 'region']);
  expect(size).toEqual([2, 3, 1, 9]);
  expect(dimension.metric.category.index).toEqual(['count', 'base']);
  // count of cell i is 5 × (i mod 11) + 10, and every seventh from the fourth on is withheld.
  expect(value.slice(0, 9)).toEqual([10, 15, 20, null, 30, 35, 40, 45, 50]);
  expect(status).toEqual(value.map((_, position) => ([3, 10, 17, 24].includes(position) ? 'Q' : 'A')));
  expect(value.slice(27, 30)).toEqual([500, 505, 510]);
});

test('few regions, or a small table: one slice with everything', async () => {
  const { slicesOf } = await written(aPreparedPublication({ gemeenten: 12, periods: 40 }));
  expect(await slicesOf('vestigingen', 'gemeente')).toEqual([{ path: expect.any(String) }]);
  const small = await written(aPreparedPublication({ gemeenten: 20, periods: 1 }));
  expect(await small.slicesOf('vestigingen', 'gemeente')).toEqual([{ path: expect.any(String) }]);
});

test('a large table: a slice per period and category, and without parts one per category for trends', async () => {
  const { slicesOf, manifest, read } = await written(aPreparedPublication({ gemeenten: 250, buurtenEach: 1, periods: 4 }));
  const slices = await slicesOf('vestigingen', 'gemeente');
  const named = slices.map(({ period, category }) => `${period ?? 'all'} ${category ?? 'all'}`);
  const perCategory = ['A', 'B-F', 'G+I'];
  expect(named.sort()).toEqual(
    ['2021', '2022', '2023', '2024', 'all'].flatMap((period) => perCategory.map((code) => `${period} ${code}`)).sort(),
  );
  expect(manifest.tables.find(({ indicator, level }) => indicator === 'vestigingen' && level === 'land')!.slices).toHaveLength(1);
  const trend = await read<TableDocument>(slices.find(({ period, category }) => period === undefined && category === 'G+I')!.path);
  expect(trend.size).toEqual([2, 4, 1, 250]);
});

test('a level with parts has no slices with all periods, because the parts have them', async () => {
  const publication = aPreparedPublication({ gemeenten: 40, buurtenEach: 20, outlines: false });
  const periods = ['2021', '2022', '2023', '2024'];
  const { slicesOf } = await written({ ...publication, indicators: [anIncompressibleIndicator(publication.levels[2]!, periods)] });
  expect((await slicesOf('ruis', 'buurt')).map(({ period }) => period)).toEqual(periods);
});

test('more than two slices go into a list that carries their hashes; the manifest has the list and the newest slice', async () => {
  const publication = aPreparedPublication({ gemeenten: 40, buurtenEach: 20, outlines: false });
  const periods = Array.from({ length: 12 }, (_, year) => String(2012 + year));
  const { manifest, read } = await written({ ...publication, indicators: [anIncompressibleIndicator(publication.levels[2]!, periods)] });
  const entry = manifest.tables[0]!;
  const { slices, files } = await read<SliceList>(entry.list!);
  expect(slices).toHaveLength(12);
  expect(Object.keys(files).sort()).toEqual(slices.map(({ path }) => path).sort());
  expect(manifest.files[entry.list!]).toBeDefined();
  expect(entry.slices).toEqual([slices[11]]);
  expect(manifest.files[slices[11]!.path]).toEqual(files[slices[11]!.path]);
});

test('a manifest that would be over 15 kB has the lists alone', async () => {
  const publication = aPreparedPublication({ gemeenten: 40, buurtenEach: 20, outlines: false });
  const indicator = anIncompressibleIndicator(publication.levels[2]!, ['2021', '2022', '2023', '2024']);
  const title = Array.from({ length: 300 }, (_, i) => createHash('sha512').update(String(i)).digest('base64')).join('');
  const { manifest } = await written({ ...publication, indicators: [{ ...indicator, title }] });
  const [entry] = manifest.tables;
  expect(entry).not.toHaveProperty('slices');
  expect(Object.keys(manifest.files).filter((path) => path.startsWith('tables/'))).toEqual([entry!.list]);
});

test('a slice below one region that is over 40 kB is cut per period', async () => {
  const publication = aPreparedPublication({ gemeenten: 2, buurtenEach: 500, outlines: false });
  const periods = Array.from({ length: 40 }, (_, quarter) => `${2014 + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`);
  const { manifest, read } = await written({ ...publication, indicators: [anIncompressibleIndicator(publication.levels[2]!, periods)] });
  const list = await read<PartList>(manifest.parts!['gemeente']!);
  const { levels, tables } = await read<Part>(list.parts['GM0001']!);
  expect(tables[0]!.slices!.map(({ period }) => period)).toEqual(periods);
  expect((await read<TableDocument>(tables[0]!.slices![7]!.path)).size).toEqual([1, 1, 1, 500]);
  expect(levels).toEqual([{ id: 'buurt', count: 500, index: expect.any(String) }]);
});

test('the bulk file has every figure, the value that follows too, and none of a withheld cell', async () => {
  const { directory } = await written(aPreparedPublication({ gemeenten: 1, periods: 1 }));
  const { data } = Papa.parse<Record<string, string>>(await readFile(join(directory, 'bulk/leegstand.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(1 + 1 + 9);
  expect(data[0]).toEqual({
    region: 'NL',
    level: 'land',
    name: 'Nederland',
    period: '2024',
    category: 'total',
    value: '0.02',
    count: '10',
    base: '500',
    lower: '',
    upper: '',
    status: 'A',
  });
  expect(data.find(({ region }) => region === 'BU00010003')).toMatchObject({ value: '', count: '', base: '515', status: 'Q' });
});

test('text that a spreadsheet takes for a formula is neutralised, numbers are not', async () => {
  const publication = aPreparedPublication({ gemeenten: 1, periods: 1 });
  const [land, ...others] = publication.levels;
  const named = { ...land!, regions: [{ ...land!.regions[0]!, name: '=HYPERLINK("http://x","y")' }] };
  const below = {
    ...publication.indicators[2]!,
    id: 'daling',
    tables: [{ level: 'land', periods: ['2024'], categories: ['total'], columns: { value: column(land!, 1, 1, () => -1.5) } }],
  };
  const { directory } = await written({ ...publication, levels: [named, ...others], indicators: [below] });
  const csv = await readFile(join(directory, 'bulk/daling.csv'), 'utf8');
  expect(csv.split('\r\n')[1]).toBe(`NL,land,"'=HYPERLINK(""http://x"",""y"")",2024,total,-1.5,,,,,A`);
});

test('the data package describes each bulk file with its bytes and hash', async () => {
  const { directory, manifest, read } = await written(aPreparedPublication());
  const { resources, licenses } = await read<{
    resources: { name: string; path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
    licenses: unknown;
  }>('bulk/datapackage.json');
  expect(resources.map(({ path }) => path)).toEqual(['leegstand.csv', 'vestigingen.csv', 'weerbaarheid.csv']);
  for (const { path, bytes, hash } of resources) {
    const content = await readFile(join(directory, 'bulk', path));
    expect([bytes, hash]).toEqual([content.length, `sha384:${createHash('sha384').update(content).digest('hex')}`]);
  }
  // No page reads them: the manifest would only be larger.
  expect(Object.keys(manifest.files).filter((path) => path.startsWith('bulk/'))).toEqual(['bulk/datapackage.json']);
  expect(resources[0]!.schema.fields.map(({ name }) => name)).toEqual([
    'region',
    'level',
    'name',
    'period',
    'category',
    'value',
    'count',
    'base',
    'lower',
    'upper',
    'status',
  ]);
  expect(licenses).toEqual([{ name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0.html' }]);
});
