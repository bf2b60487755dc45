import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Files } from '../../../src/contract/types.generated.js';
import { digestOf } from '../../../publisher/writing/path-name.js';

type Json = Record<string, unknown> & { files?: Files };

/**
 * Changes a document of a release as a publisher with a fault in it would have written it: name, hashes and sizes are right all the way
 * up to the manifest. Only what the document says is wrong.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into documents to break them
export async function forge(release: string, path: string, change: (document: any) => void): Promise<void> {
  const document = JSON.parse(await readFile(join(release, path), 'utf8')) as Json;
  change(document);
  const content = Buffer.from(JSON.stringify(document));
  const { hash, integrity } = digestOf(content);
  const renamed = path.replace(/\.[0-9a-f]{12}\.json$/, `.${hash}.json`);
  for (const suffix of ['', '.gz', '.br']) await rm(join(release, path + suffix), { force: true });
  await writeFile(join(release, renamed), content);
  await writeFile(join(release, `${renamed}.gz`), gzipSync(content));
  await writeFile(join(release, `${renamed}.br`), brotliCompressSync(content));
  if (path === 'release.json') return;
  for (const referrer of await documentsOf(release)) {
    const other = JSON.parse(await readFile(join(release, referrer), 'utf8')) as Json;
    if (!other.files || !Object.hasOwn(other.files, path)) continue;
    await forge(release, referrer, (referring: Json) => {
      const text = JSON.stringify(referring).replaceAll(JSON.stringify(path), JSON.stringify(renamed));
      Object.assign(referring, JSON.parse(text) as Json);
      referring.files![renamed] = { bytes: content.length, integrity };
    });
    return;
  }
  throw new Error(`No document names ${path}.`);
}

export async function documentsOf(release: string): Promise<string[]> {
  return (await readdir(release, { recursive: true })).filter((path) => path.endsWith('.json') && !path.includes('datapackage')).sort();
}
