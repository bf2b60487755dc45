import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit } from '../../../publisher/auditing/audit.js';
import { preparedRelease } from '../../../publisher/auditing/prepared-release.js';
import { check } from '../../../publisher/checking/check.js';
import type { PublicationError } from '../../../publisher/faults.js';
import { publish, publishPrepared } from '../../../publisher/publish.js';
import { contentOf, temporaryDirectory } from '../temporary-directory.js';
import { aCountry, anIndicator, aRelease, Draw, sumsOf, within, type Cell } from './a-small-country.js';
import { LEAKS } from './planted-leaks.js';

const SAFE = { ...aRelease(aCountry(new Draw(1)), []), release: '2026-1' };

test('a release from which a withheld figure can be worked out is refused, and all stays as it was', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(SAFE, { out });
  const before = await contentOf(out);
  const { release } = LEAKS['singleGap']!(new Draw(5));
  const error = await publishPrepared({ ...release, release: '2026-1' }, { out }).catch((thrown: PublicationError) => thrown);
  expect(error).toMatchObject({
    faults: [
      {
        file: expect.stringMatching(/^tables\/telling\/buurt\.[0-9a-f]+\.json$/),
        found: expect.stringContaining('can be worked out: buurt'),
      },
    ],
  });
  expect(await contentOf(out)).toEqual(before);
});

test.each(Object.keys(LEAKS))('%s: published with protect it checks clean', async (kind) => {
  const out = await temporaryDirectory();
  const { release, earlier } = LEAKS[kind]!(new Draw(8));
  if (earlier) await publishPrepared({ ...earlier, published: '2025-01-01' }, { out });
  const { further } = await publishPrepared(release, { out, protect: true });
  expect(further).toBeGreaterThan(0);
  expect((await check(out)).faults).toEqual([]);
});

test('what stands in files is audited as what was read', async () => {
  const out = await temporaryDirectory();
  const { release } = LEAKS['crossingTotals']!(new Draw(3));
  const error = await publishPrepared(release, { out }).catch((thrown: PublicationError) => thrown);
  const faults = (error as PublicationError).faults.map(({ where, found }) => ({ where, found }));
  const prepared = await audit(preparedRelease(release));
  expect(faults.length).toBeGreaterThan(0);
  expect(prepared.faults.map(({ where, found }) => ({ where, found }))).toEqual(expect.arrayContaining(faults));
});

test('a list of releases is audited each beside the one before it', async () => {
  const out = await temporaryDirectory();
  const country = aCountry(new Draw(2));
  const counts = country.placeOfBuurt.get('buurt')!.map((_, buurt) => 20 + ((buurt * 7) % 61));
  const withheld = within(country, 'buurt', 'wijk', 0).slice(0, 2);
  const told = (cells: readonly Cell[]) =>
    aRelease(country, [anIndicator(country, ['total'], { count: sumsOf(country, [counts]), withheld: cells })]);
  await publishPrepared({ ...told([]), release: '2025-1', published: '2025-01-01' }, { out });
  const now = { ...told(withheld.map((buurt) => ['buurt', 0, buurt])), release: '2025-2', published: '2025-06-01' };
  const warning = 'telling, buurt: 2 figures are withheld now and published in release 2025-1, which withholding does not undo';
  expect((await publishPrepared(now, { out })).warnings).toContain(warning);
  expect((await check(out)).warnings).toContain(warning);
});

test('a table that the source withheld cells of is read, protected and published', async () => {
  const [folder, out] = [await temporaryDirectory(), await temporaryDirectory()];
  await mkdir(join(folder, 'tables'));
  const rows = ['NL,land,90', 'GM1,gemeente,.', 'GM2,gemeente,40', 'GM3,gemeente,43'];
  await writeFile(join(folder, 'tables/telling.csv'), ['code,soort,aantal', ...rows].join('\n'));
  const table = 'file: tables/telling.csv, region: code, period: {value: 2024}, count: aantal';
  const settings = `release: "2026-1"
published: 2026-02-01
title: Proef
publisher: {name: Bureau}
licence: CC0-1.0
levels:
  - {id: land, regions: {NL: Land}}
  - {id: gemeente, regions: {GM1: Een, GM2: Twee, GM3: Drie}, parent: {level: land, code: NL}}
themes: [{id: x, title: X}]
indicators:
  - {id: telling, theme: x, title: X, kind: count, unit: x, source: [X], made: counted, population: x, caveat: x, missing: {".": suppressed},
     tables: [{level: land, where: {soort: land}, ${table}}, {level: gemeente, where: {soort: gemeente}, ${table}}]}
`;
  await writeFile(join(folder, 'publication.yaml'), settings);
  await expect(publish(join(folder, 'publication.yaml'), { out })).rejects.toThrow('gemeente GM1 = land NL minus the other 2 gemeenten');
  expect(await readdir(out)).toEqual([]);
  expect(await publish(join(folder, 'publication.yaml'), { out, protect: true })).toMatchObject({ further: 1 });
});
