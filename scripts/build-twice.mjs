/**
 * Builds the package twice, from two copies of the sources at other places, in other time zones and languages, and compares what `npm pack`
 * takes along, to the byte. The last line is the sum; exit code 1 when a file differs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const WAYS = [
  { folder: 'first', TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { folder: 'a-longer-path/second', TZ: 'Pacific/Auckland', LANG: 'nl_NL.UTF-8', LC_ALL: '' },
];

const place = mkdtempSync(join(tmpdir(), 'zo-twice-'));
try {
  const [first, second] = WAYS.map(({ folder, ...environment }) => builtIn(join(place, folder), environment));
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const unequal = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of unequal) console.log(`✗ ${name} is not the same in both builds`);
  console.log(`${names.length - unequal.length} passed, ${unequal.length} failed, 0 skipped`);
  process.exitCode = unequal.length > 0 ? 1 : 0;
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** Builds a copy of the sources; the hash of each file that would be published. */
function builtIn(folder, environment) {
  const run = (command, args) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 });
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const name of listed.split('\0').filter((name) => name !== '')) copy(name, folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  run(process.execPath, ['scripts/build.mjs', '--force']);
  const [{ files }] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']));
  return new Map(
    files.map(({ path }) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

function copy(name, folder) {
  const target = join(folder, name);
  mkdirSync(dirname(target), { recursive: true });
  try {
    cpSync(join(root, name), target);
  } catch (error) {
    // Removed, and not yet committed as such.
    if (error.code !== 'ENOENT') throw error;
  }
}
