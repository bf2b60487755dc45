import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = 20;

/** Installs what the lock file of a folder names, unless that was done after it last changed. Uses nothing but Node itself. */
export function ensurePackages(folder = root) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(`This project needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
  }
  if (lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    // npm ci would empty what it leads to.
    return;
  // npm writes this file when an installation is complete.
  const installed = modified(join(folder, 'node_modules', '.package-lock.json'));
  if (installed !== undefined && installed >= modified(join(folder, 'package-lock.json'))) return;
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages could not be installed: see what npm says above.');
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
