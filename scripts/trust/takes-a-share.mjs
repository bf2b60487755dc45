import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What tells a test how many of its cases it takes. */
const SHARES = 'test/case-counts.ts';
/** Takes from it how long it waits, not how much it tries. */
const WAITS = 'test/components/broken-network.ts';
const known = new Map();

/** Whether a file of tests, or what it imports of the tests, takes a share of its cases in `npm test`. */
export function takesAShare(file) {
  if (file === SHARES) return true;
  if (known.has(file)) return known.get(file);
  // One that is looked at now takes none by itself.
  known.set(file, false);
  known.set(file, importedBy(file).some(takesAShare));
  return known.get(file);
}

function importedBy(file) {
  if (!file.endsWith('.ts') || !existsSync(join(root, file))) return [];
  const names = [...readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g)].map(([, name]) => name);
  const paths = names.map((name) => relative(root, join(root, dirname(file), `${name}.ts`)).replaceAll('\\', '/'));
  return paths.filter((path) => path.startsWith('test/') && path !== WAITS);
}
