import { existsSync } from 'node:fs';
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { alone } from '../../scripts/alone.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SITE = join(root, '.cache', 'published-site');
const BUILT = join(root, 'dist', '.sources-key');
const RELEASES = join(root, '.cache', 'test-release', 'releases.json');

/** A folder as a publisher has it after `zicht-op publish` and `zicht-op embed`, with the fictional release. Made once of what there is. */
export async function publishedSite(): Promise<string> {
  for (const made of [BUILT, RELEASES]) if (!existsSync(made)) throw new Error(`There is no ${made}: npm run build, npm run test:release`);
  const key = `${await readFile(BUILT, 'utf8')} ${(await stat(RELEASES)).mtimeMs}`;
  const keyFile = join(SITE, '.key');
  await alone(`${SITE}.lock`, async () => {
    if ((await readFile(keyFile, 'utf8').catch(() => '')) === key) return;
    await rm(SITE, { recursive: true, force: true });
    await cp(join(root, '.cache', 'test-release'), SITE, { recursive: true });
    // The built one: it takes what it writes from its own package.
    const { href } = pathToFileURL(join(root, 'dist', 'publisher', 'embedding', 'write-embed-pages.js'));
    const { writeEmbedPages } = (await import(href)) as { writeEmbedPages: (out: string) => Promise<number> };
    await writeEmbedPages(SITE);
    await writeFile(keyFile, key);
  });
  return SITE;
}
