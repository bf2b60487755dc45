import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackedOutlines } from '../../../src/contract/later/types.generated.js';
import { check } from '../../../publisher/checking/check.js';
import type { Fault } from '../../../publisher/faults.js';
import { publishPrepared } from '../../../publisher/publish.js';
import { aPreparedPublication } from '../a-prepared-publication.js';
import { temporaryDirectory } from '../temporary-directory.js';
import { documentsOf, forge } from './forge.js';

test('packed outlines that are not those of the TopoJSON: of other places, of another index, or cut off', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication({ gemeenten: 60, buurtenEach: 20, periods: 1 }), { out });
  const release = join(out, '2026-1');
  const [geometry] = (await documentsOf(release)).filter((path) => /^geometry\/buurt\.[0-9a-f]/.test(path));
  const packed = async (): Promise<string> => (await documentsOf(release)).find((path) => path.includes('buurt.packed'))!;
  const undone = await readFile(join(release, await packed()), 'utf8');
  const faultWith = async (change: (document: PackedOutlines) => void): Promise<Fault | undefined> => {
    await forge(release, await packed(), (document: PackedOutlines) => change(Object.assign(document, JSON.parse(undone))));
    const { faults } = await check(out);
    expect(faults).toMatchObject([{ file: `2026-1/${await packed()}` }]);
    return faults[0];
  };
  expect(await faultWith(({ transform }) => void (transform.scale[0]! *= 1.01))).toMatchObject({
    found: expect.stringMatching(/^another outline of BU/),
    expected: `that of ${geometry}`,
  });
  expect(await faultWith((document) => void (document.regions = '../regions/gemeente.json'))).toMatchObject({ where: '/regions' });
  expect(await faultWith((document) => void (document.steps = document.steps.slice(0, -1)))).toMatchObject({ where: '/steps' });
  await forge(release, await packed(), (document: PackedOutlines) => void Object.assign(document, JSON.parse(undone)));
  expect((await check(out)).faults).toEqual([]);
});
