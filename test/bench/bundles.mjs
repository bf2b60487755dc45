import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const pages = fileURLToPath(new URL('pages', import.meta.url));

/** Bundles each page's script by itself, minified, as one would publish it. Our element is left out: it is the file that we publish. */
export async function bundlePages(folder) {
  const scripts = ['maps', 'tables', 'trends'].flatMap((kind) => readdirSync(join(pages, kind)).map((name) => join(pages, kind, name)));
  await build({
    entryPoints: {
      ...Object.fromEntries(scripts.map((path) => [path.slice(pages.length + 1, -3), path])),
      stage: join(pages, 'stage.js'),
      'maps/maplibre-worker': 'maplibre-gl/dist/maplibre-gl-worker.mjs',
    },
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    loader: { '.css': 'text' },
    external: ['/dist/*'],
    logLevel: 'warning',
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), readFileSync(join(pages, 'page.html')));
}

/** Bytes of a file as a server sends it compressed. */
export function gzipped(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Writes the compressed form beside each script in a folder. */
export function compressScripts(folder) {
  for (const name of readdirSync(folder, { recursive: true }))
    if (name.endsWith('.js')) writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
}
