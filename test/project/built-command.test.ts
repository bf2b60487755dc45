import { cp, readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isBuilt } from '../../scripts/build.mjs';
import { runNode } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/publisher/zicht-op.js');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zicht-op-'));
  await cp(join(root, 'test/fixtures/small'), join(folder, 'small'), { recursive: true });
  if (!isBuilt()) await runNode(['scripts/build.mjs']);
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it('the built command publishes and checks', async () => {
  const published = await runNode([command, 'publish', join(folder, 'small/publication.yaml'), '--protect', '--out', join(folder, 'out')]);
  expect(published.code, published.output).toBe(0);
  const checked = await runNode([command, 'check', join(folder, 'out')]);
  expect(checked.code, checked.output).toBe(0);
}, 60_000);

it('the built command hints at the key that was meant, and leaves what was published as it was', async () => {
  const before = await readFile(join(folder, 'out/releases.json'), 'utf8');
  const text = await readFile(join(folder, 'small/publication.yaml'), 'utf8');
  await writeFile(join(folder, 'small/misspelt.yaml'), text.replace(/^licence:/m, 'license:'));
  const { code, output } = await runNode([command, 'publish', join(folder, 'small/misspelt.yaml'), '--out', join(folder, 'out')]);
  expect(code).toBe(1);
  expect(output).toMatch(/misspelt\.yaml, row \d+.*license.*licence/);
  expect(await readFile(join(folder, 'out/releases.json'), 'utf8')).toBe(before);
}, 60_000);
