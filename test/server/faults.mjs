import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/**
 * The release of the tests, with something wrong: /faults/<fault>/<path within the release>. Manifests are always whole, so that it is
 * the figures that fail, except for `gone` and `login`.
 *
 * - stalled: figures are promised and never sent; `/faults/stalled/log` tells how many asked and how many left
 * - cut: half a file, with the length of that half
 * - tampered: one digit is another
 * - login: a page of HTML in place of everything
 * - gone: nothing is there
 * - error: 500 on figures
 * - once-<name>: the first request for figures of that name fails, later ones do not
 */
const failedOnce = new Set();
const stalled = { asked: 0, left: 0 };

export default function serveFaults({ root }) {
  const directory = join(root, '.cache', 'test-release');
  return async (context, next) => {
    const [, fault, path] = /^\/faults\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
    if (fault === undefined) return next();
    if (fault === 'stalled' && path === 'log') return void (context.body = stalled);
    if (fault === 'gone') return void (context.status = 404);
    if (fault === 'login') {
      context.type = 'html';
      context.body = '<!doctype html><title>Log in</title>';
      return;
    }
    const file = normalize(join(directory, decodeURIComponent(path)));
    const body = file.startsWith(directory + sep) ? await readFile(file).catch(() => undefined) : undefined;
    if (body === undefined) return void (context.status = 404);
    context.type = 'application/json';
    context.set('Cache-Control', 'no-store');
    context.body = body;
    if (!/^[^/]+\/tables\/.*\d/.test(path)) return;
    await spoil(context, fault, path, body);
  };
}

async function spoil(context, fault, path, body) {
  if (fault === 'cut') context.body = body.subarray(0, body.length / 2);
  else if (fault === 'tampered') context.body = Buffer.from(body.toString().replace(/"value":\[(\d)/, (_, digit) => `"value":[${(Number(digit) + 1) % 10}`));
  else if (fault === 'error') context.status = 500;
  else if (fault.startsWith('once-') && !failedOnce.has(`${fault} ${path}`)) {
    failedOnce.add(`${fault} ${path}`);
    context.status = 404;
    context.body = '';
  } else if (fault === 'stalled') {
    stalled.asked++;
    await new Promise((resolve) => context.req.socket.once('close', resolve));
    stalled.left++;
  }
}
