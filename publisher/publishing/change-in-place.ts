import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { brotli, gzip } from '../writing/compression.js';

/** What is being made: never served, and removed when it was left behind. */
const BEING_MADE = '.publishing-';
/** An earlier release that is being replaced: put back when its successor did not come. */
const REPLACED = '.replaced-';

/** Where a release is written before it takes its place; on the same disk, so that taking it is one rename. */
export function workingDirectory(out: string, name: string): string {
  return join(out, `${BEING_MADE}${name}-${process.pid}`);
}

/** Mends what a publish that was cut off left behind: unfinished files go, a release that was being replaced comes back. */
export async function mendLeftovers(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    if (name.startsWith(BEING_MADE)) await rm(join(out, name), { recursive: true, force: true });
    if (!name.startsWith(REPLACED)) continue;
    const place = join(out, name.slice(REPLACED.length));
    if (await exists(place)) await rm(join(out, name), { recursive: true, force: true });
    else await rename(join(out, name), place);
  }
}

/** Puts a finished release in its place, in the stead of an earlier one with its name. */
export async function putInPlace(out: string, finished: string, name: string): Promise<void> {
  const place = join(out, name);
  const replaced = join(out, `${REPLACED}${name}`);
  const hadEarlier = await exists(place);
  if (hadEarlier) await rename(place, replaced);
  try {
    await rename(finished, place);
  } catch (error) {
    if (hadEarlier) await rename(replaced, place);
    throw error;
  }
  if (hadEarlier) await rm(replaced, { recursive: true, force: true });
}

/** Writes a document and its compressed forms; each file is replaced in one step, so that none is ever seen half. */
export function replaceDocument(out: string, path: string, document: unknown): Promise<void> {
  return replaceFile(out, path, Buffer.from(JSON.stringify(document)));
}

/** The same for a file of any content, in a folder that is made where it is not there. */
export async function replaceFile(out: string, path: string, content: Uint8Array): Promise<void> {
  const forms = [
    ['', content],
    ['.gz', await gzip(content)],
    ['.br', await brotli(content)],
  ] as const;
  const draft = workingDirectory(out, basename(path));
  await mkdir(dirname(join(out, path)), { recursive: true });
  for (const [suffix, bytes] of forms) await writeFile(`${draft}${suffix}`, bytes, { flush: true });
  for (const [suffix] of forms) await rename(`${draft}${suffix}`, `${join(out, path)}${suffix}`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
