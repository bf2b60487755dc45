import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../publisher/serving/serve.js';
import { isBuilt } from '../../scripts/build.mjs';
import { runNode } from '../../scripts/run.mjs';
import { makeDataset } from '../bench/datasets.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const releases = join(root, '.cache', 'test-release');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zo-bench-dataset-'));
  if (!isBuilt()) await runNode(['scripts/build.mjs']);
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it('what the libraries of the bench draw is TopoJSON of every region, with a number for each', async () => {
  const served = await serve(releases, { mounts: { '/releases': releases } });
  try {
    const { scene, count } = await makeDataset(root, `${served.url}releases/releases.json`, 'gemeente', folder);
    const topology = JSON.parse(await readFile(join(releases, scene.geometry.replace('/releases/', '')), 'utf8'));
    expect(topology.type).toBe('Topology');
    expect(topology.objects.regions.geometries).toHaveLength(count);
    for (const values of scene.values)
      expect(JSON.parse(await readFile(join(folder, values.replace('/made/', '')), 'utf8'))).toHaveLength(count);
  } finally {
    await served.close();
  }
}, 60_000);
