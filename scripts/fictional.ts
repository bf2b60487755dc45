/**
 * Makes the fictional publication and publishes it: tsx scripts/fictional.ts [--small] <folder of the releases>
 * Progress goes to standard output. The folder is complete or it is not there.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateFictionalPublication } from '../demo/fictional/generate.js';
import { publish } from '../publisher/publish.js';

/** A country of two dozen gemeenten, quick to make: enough for tests. */
const SMALL = 0.07;

const { values, positionals } = parseArgs({ options: { small: { type: 'boolean', default: false } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) throw new Error('Say in which folder the releases go: tsx scripts/fictional.ts [--small] <folder>');

const out = resolve(folder);
const work = `${out}.making`;
const onProgress = (message: string): void => console.log(message);

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'publication'), { recursive: true });
const { publication } = await generateFictionalPublication(
  join(work, 'publication'),
  values.small ? { scale: SMALL, onProgress } : { onProgress },
);
await publish(publication, { out: join(work, 'releases'), onProgress });
rmSync(out, { recursive: true, force: true });
renameSync(join(work, 'releases'), out);
rmSync(work, { recursive: true, force: true });
