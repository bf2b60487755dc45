import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesKey } from './sources-key.mjs';

/** The folder with the fictional releases of these sources, made when they are not there yet; those of earlier sources are removed. */
export function fictionalReleases(root) {
  const key = sourcesKey(root, ['demo/fictional', 'demo/wonen', 'publisher', 'src', 'scripts/fictional.ts']);
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
