/**
 * The demo: builds the package, publishes the fictional release (both only when their sources changed) and serves the demo's pages.
 * Works as the first command on a fresh clone. PORT and HOST choose the address.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fictionalReleases } from './fictional-releases.mjs';
import { ensurePackages } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_PORT = 8080;

try {
  ensurePackages();
  const { ensureBuilt, isBuilt } = await import('./build.mjs');
  if (!isBuilt()) console.log('Building the package …');
  await ensureBuilt();
  const releases = fictionalReleases(root);
  const publisher = (path) => import(pathToFileURL(join(root, 'dist', 'publisher', path)).href);
  const { writeEmbedPages } = await publisher('embedding/write-embed-pages.js');
  await writeEmbedPages(releases);
  const { serve } = await publisher('serving/serve.js');
  const { url } = await serve(join(root, 'demo'), {
    port: Number(process.env.PORT ?? DEFAULT_PORT),
    host: process.env.HOST ?? '127.0.0.1',
    mounts: { '/dist': join(root, 'dist'), '/releases': releases },
  });
  console.log(`\nThe demo is at ${url}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
