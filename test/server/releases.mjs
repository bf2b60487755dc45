import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = { '.json': 'application/json; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.html': 'text/html; charset=utf-8' };

/** Milliseconds that the manifest of a late release is kept back: longer than a busy browser takes to ask for whatever else it needs. */
const LATE = 1500;

/** Serves the release that `npm run test:release` published, under /releases/; and under /late-releases/, where its manifest comes late. */
export default function serveReleases({ root }) {
  const directory = join(root, '.cache', 'test-release');
  return async (context, next) => {
    const [, isLate, asked] = /^\/(late-)?releases\/(.*)$/.exec(context.path) ?? [];
    if (asked === undefined) return next();
    if (isLate !== undefined && asked.endsWith('/release.json')) await new Promise((resolve) => setTimeout(resolve, LATE));
    const path = normalize(join(directory, decodeURIComponent(asked)));
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
