/**
 * Makes dist/ and custom-elements.json. Does nothing when they were made from the same sources; `npm run build -- --force` makes them anyway.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { collapseTemplates } from './collapse-templates.mjs';
import { writeEditorData } from './editor-data.mjs';
import { designTokens } from './design-tokens.mjs';
import { integrityOf } from './later-parts.mjs';
import { sourcesKey } from './sources-key.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const keyFile = join(dist, '.sources-key');
const SOURCES = [
  'src',
  'publisher',
  'components',
  'embedding',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'rollup.config.js',
  'custom-elements-manifest.config.mjs',
  'scripts/build.mjs',
  'scripts/alike-together.mjs',
  'scripts/classic-script.mjs',
  'scripts/collapse-templates.mjs',
  'scripts/editor-data.mjs',
  'scripts/design-tokens.mjs',
  'scripts/later-parts.mjs',
  'scripts/load-part.js',
];

export function isBuilt() {
  try {
    return readFileSync(keyFile, 'utf8') === sourcesKey(root, SOURCES);
  } catch {
    return false;
  }
}

/** Builds what is stale. Where another process builds, waits for it. */
export function ensureBuilt({ force = false } = {}) {
  return alone(join(root, '.cache', 'build.lock'), async () => {
    if (force || !isBuilt()) await build();
  });
}

async function build() {
  const key = sourcesKey(root, SOURCES);
  rmSync(dist, { recursive: true, force: true });
  tool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  collapseTemplates(join(dist, 'components'));
  chmodSync(join(dist, 'publisher', 'zicht-op.js'), 0o755);
  copySchemas();
  writeFileSync(join(dist, 'tokens.json'), `${JSON.stringify(designTokens(join(root, 'components')), null, 2)}\n`);
  tool('rollup/dist/bin/rollup', ['--config', '--silent']);
  writeIntegrity();
  cpSync(join(root, 'embedding', 'pages'), join(dist, 'embed'), { recursive: true });
  tool('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
  await writeEditorData(join(root, 'custom-elements.json'), join(dist, 'types'));
  writeFileSync(keyFile, key);
}

function tool(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build stopped: ${/(?:@[^/]+\/)?[^/]+/.exec(script)[0]} found faults, see above.`);
}

function copySchemas() {
  const published = join(dist, 'schema');
  mkdirSync(published, { recursive: true });
  for (const from of [join(root, 'src', 'contract', 'schemas'), join(root, 'src', 'contract', 'later'), join(root, 'publisher')])
    for (const name of readdirSync(from).filter((name) => name.endsWith('.schema.json'))) cpSync(join(from, name), join(published, name));
  // The command reads them where it reads them in the sources: to say which keys there are.
  for (const name of readdirSync(join(root, 'publisher')).filter((name) => name.endsWith('.schema.json')))
    cpSync(join(root, 'publisher', name), join(dist, 'publisher', name));
}

/** The integrity of each file that a page loads: of the first loads for `<script integrity>`, of the later parts to check a copy by. */
function writeIntegrity() {
  const directory = join(dist, 'cdn');
  const scripts = readdirSync(directory).filter((name) => name.endsWith('.js'));
  const integrity = scripts.sort().map((name) => [name, integrityOf(readFileSync(join(directory, name)))]);
  writeFileSync(join(directory, 'sri.json'), `${JSON.stringify(Object.fromEntries(integrity), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureBuilt({ force: process.argv.includes('--force') });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
