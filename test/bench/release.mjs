import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fictionalReleases } from '../../scripts/fictional-releases.mjs';
import { sourcesKey } from '../../scripts/sources-key.mjs';

/** A folder with a releases.json of the whole country: the real open data where it is on this machine, else the project's fictional country. */
export function benchRelease(root) {
  if (!existsSync(join(root, '..', 'shared', 'data')))
    return { folder: fictionalReleases(root), data: 'the fictional release of this project' };
  const cache = join(root, '.cache', 'real');
  const folder = join(cache, sourcesKey(root, ['test/real', 'publisher', 'src']));
  if (!existsSync(folder)) publishReal(root, cache, folder);
  return { folder, data: 'published open data of CBS, Kadaster and Politie' };
}

function publishReal(root, cache, folder) {
  rmSync(cache, { recursive: true, force: true });
  console.log('Publishing the real open data; this happens once and takes half a minute …');
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/real/publish-and-check.ts', 'test/real/publication.yaml', `${folder}.making`],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('The real data could not be published: see above.');
  renameSync(`${folder}.making`, folder);
}
