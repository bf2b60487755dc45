import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What to do where `findOrInstallNginx` finds none. */
export const NGINX_ADVICE = 'nginx is not here: install it (Debian: sudo apt-get install nginx-light) to run these tests.';

/** Path of nginx on this machine, installed from Debian's packages where that is possible; undefined where there is none. */
export function findOrInstallNginx() {
  const found = findNginx();
  if (found !== undefined) return found;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log('No nginx found: installing it from the packages of this system.');
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], options);
  return findNginx();
}

function findNginx() {
  const directories = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return directories.map((directory) => join(directory, 'nginx')).find((path) => existsSync(path));
}
