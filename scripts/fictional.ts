/**
 * Makes the fictional publication and publishes it: tsx scripts/fictional.ts [--small] <folder of the releases>
 * The folder is complete or it is not there.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateFictionalPublication } from '../demo/fictional/generate.js';
import { run } from '../publisher/command/run.js';
import { Terminal } from '../publisher/command/terminal.js';

/** A country of two dozen gemeenten, quick to make: enough for tests. */
const SMALL = 0.07;

const { values, positionals } = parseArgs({ options: { small: { type: 'boolean', default: false } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) throw new Error('Say in which folder the releases go: tsx scripts/fictional.ts [--small] <folder>');

const out = resolve(folder);
const work = `${out}.making`;
const { progress: onProgress } = new Terminal(process);

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'publication'), { recursive: true });
const { publication, earlier } = await generateFictionalPublication(
  join(work, 'publication'),
  values.small ? { scale: SMALL, onProgress } : { onProgress },
);
const wonen = fileURLToPath(new URL('../demo/wonen/publication.yaml', import.meta.url));
for (const [file, folder] of [
  [earlier, 'releases'],
  [publication, 'releases'],
  // Another subject, from YAML alone.
  [wonen, 'releases/wonen'],
] as const) {
  const exitCode = await run(['publish', file, '--protect', '--out', join(work, folder)], process);
  if (exitCode !== 0) process.exit(exitCode);
}
rmSync(out, { recursive: true, force: true });
renameSync(join(work, 'releases'), out);
rmSync(work, { recursive: true, force: true });
