/**
 * The demo: builds the package, publishes the fictional release (both only when their sources changed) and serves the demo's pages.
 * Works as the first command on a fresh clone. PORT and HOST choose the address.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { sourcesKey } from './sources-key.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_PORT = 8080;

try {
  ensurePackages();
  const { ensureBuilt, isBuilt } = await import('./build.mjs');
  if (!isBuilt()) console.log('Building the package …');
  await ensureBuilt();
  const releases = fictionalReleases();
  const { serve } = await import(pathToFileURL(join(root, 'dist', 'publisher', 'serving', 'serve.js')).href);
  const { url } = await serve(join(root, 'demo'), {
    port: Number(process.env.PORT ?? DEFAULT_PORT),
    host: process.env.HOST ?? '127.0.0.1',
    mounts: { '/dist': join(root, 'dist'), '/releases': releases },
  });
  console.log(`\nThe demo is at ${url}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** The folder with the fictional releases of these sources; those of earlier sources are removed. */
function fictionalReleases() {
  const key = sourcesKey(root, ['demo/fictional', 'publisher', 'src', 'scripts/fictional.ts']);
  const cache = join(root, '.cache', 'fictional');
  const releases = join(cache, key);
  if (existsSync(releases)) return releases;
  rmSync(cache, { recursive: true, force: true });
  console.log('Making and publishing the fictional release; this happens once and takes a minute or two …');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/fictional.ts', releases], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The fictional release could not be made: see above.');
  return releases;
}
