import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublicationError } from '../faults.js';
import { ownPackage } from '../own-package.js';
import { replaceDocument, replaceFile } from '../publishing/change-in-place.js';
import { digestOf } from '../writing/path-name.js';

/** Name of the folder beside the releases. */
export const EMBED = 'embed';
/** All elements. */
const MODULE = 'zo.js';
/** The publisher's own: written once. */
const THEME = 'theme.css';

/**
 * Writes the pages for frames, the builder and the scripts that pages load to `<out>/embed`, each file in one step. Parts of earlier versions stay:
 * pages that are open ask for them. Gives the number of files that are new or other, the compressed forms not counted.
 * @throws PublicationError when the package was not built
 */
export async function writeEmbedPages(out: string): Promise<number> {
  const { root } = await ownPackage();
  const pages = await filesIn(join(root, 'dist', 'embed'));
  const scripts = await filesIn(join(root, 'dist', 'cdn'));
  // What a page names is there before the page.
  const files = [
    ...scripts.map((file) => ({ ...file, path: `${EMBED}/cdn/${file.name}` })),
    ...pages.map((file) => ({ ...file, path: `${EMBED}/${file.name}` })),
  ];
  const module = await ownName(join(root, 'dist', 'cdn', MODULE));
  files.unshift({ name: module.name, from: join(root, 'dist', 'cdn', MODULE), path: `${EMBED}/cdn/${module.name}` });
  let written = 0;
  for (const { name, from, path } of files) {
    const [content, present] = await Promise.all([readFile(from), readFile(join(out, path)).catch(() => undefined)]);
    if (present !== undefined && (name === THEME || present.equals(content))) continue;
    // Compressed forms of what is edited by hand would be served after they are no longer true.
    if (name === THEME) await writeFile(join(out, path), content);
    else await replaceFile(out, path, content);
    written += 1;
  }
  await replaceDocument(out, `${EMBED}/scripts.json`, { module: { path: `${EMBED}/cdn/${module.name}`, integrity: module.integrity } });
  return written;
}

/** A name that never stands for another content: what a page names with `integrity` must stay as it is when there is a newer one. */
async function ownName(file: string): Promise<{ readonly name: string; readonly integrity: string }> {
  const { hash, integrity } = digestOf(await readFile(file));
  return { name: `zo.${hash}.js`, integrity };
}

interface PackageFile {
  readonly name: string;
  readonly from: string;
}

/** Parts first, then what loads them, then pages. */
async function filesIn(directory: string): Promise<PackageFile[]> {
  const names = await readdir(directory).catch(() => {
    throw new PublicationError([{ file: directory, found: 'no such folder', expected: 'a package that was built (npm run build)' }]);
  });
  const rank = (name: string): number => (name.endsWith('.html') ? 2 : /-[0-9a-f]{8}\.js$/.test(name) ? 0 : 1);
  return names.sort((a, b) => rank(a) - rank(b)).map((name) => ({ name, from: join(directory, name) }));
}
