import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = { '.json': 'application/json; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.html': 'text/html; charset=utf-8' };

/** Serves the release that `npm run test:release` published, under /releases/. */
export default function serveReleases({ root }) {
  const directory = join(root, '.cache', 'test-release');
  return async (context, next) => {
    if (!context.path.startsWith('/releases/')) return next();
    const path = normalize(join(directory, decodeURIComponent(context.path.slice('/releases/'.length))));
    const found = path.startsWith(directory + sep) ? await stat(path).catch(() => undefined) : undefined;
    if (!found?.isFile()) {
      context.status = 404;
      context.body = 'Not found';
      return;
    }
    context.set('Access-Control-Allow-Origin', '*');
    context.set('Cache-Control', 'no-store');
    context.type = TYPES[extname(path)] ?? 'application/octet-stream';
    context.length = found.size;
    context.body = createReadStream(path);
  };
}
