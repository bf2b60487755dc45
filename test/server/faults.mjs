import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/**
 * The release of the tests, with something wrong: /faults/<fault>/<path within the release>. Manifests are always whole, so that it is
 * the figures that fail, except for `gone` and `login`.
 *
 * - stalled: figures are promised and never sent; `stalled` tells how many asked and how many left
 * - cut: half a file, with the length of that half
 * - tampered: one digit is another
 * - login: a page of HTML in place of everything
 * - gone: nothing is there
 * - error: 500 on figures
 * - withdrawn: the release before the current one was withdrawn, after its manifest was made
 * - until-healed-<name>: figures are not found until /faults/until-healed-<name>/heal was asked for
 */
const healed = new Set();
export const stalled = { asked: 0, left: 0 };

export default function serveFaults({ root }) {
  const directory = join(root, '.cache', 'test-release');
  return async (context, next) => {
    const [, fault, path] = /^\/faults\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
    if (fault === undefined) return next();
    if (path === 'heal') {
      healed.add(fault);
      return send(context, 200, '{}');
    }
    if (fault === 'gone') return send(context, 404, 'Not found', 'text/plain');
    if (fault === 'login') return send(context, 200, '<!doctype html><title>Log in</title>', 'text/html');
    const file = normalize(join(directory, decodeURIComponent(path)));
    const body = file.startsWith(directory + sep) ? await readFile(file).catch(() => undefined) : undefined;
    if (body === undefined) return send(context, 404, 'Not found', 'text/plain');
    if (fault === 'withdrawn' && path === 'releases.json') return send(context, 200, JSON.stringify(withdrawn(JSON.parse(body))));
    const figures = /^[^/]+\/tables\/.*\d/.test(path);
    return figures ? spoil(context, fault, body) : send(context, 200, body);
  };
}

async function spoil(context, fault, body) {
  if (fault === 'cut') return send(context, 200, body.subarray(0, body.length / 2));
  if (fault === 'tampered')
    return send(
      context,
      200,
      body.toString().replace(/"value":\[(\d)/, (_, digit) => `"value":[${(Number(digit) + 1) % 10}`),
    );
  if (fault === 'error') return send(context, 500, 'Out of order', 'text/plain');
  if (fault.startsWith('until-healed-') && !healed.has(fault)) return send(context, 404, 'Not found', 'text/plain');
  if (fault === 'stalled') {
    stalled.asked++;
    const { socket } = context.req;
    // Who left while the file was read has closed already.
    if (socket.destroyed) stalled.left++;
    else socket.once('close', () => stalled.left++);
    context.respond = false;
    return;
  }
  return send(context, 200, body);
}

function withdrawn({ releases, ...list }) {
  const [current, before] = releases;
  return { ...list, releases: [current, { ...before, status: 'withdrawn', withdrawn: { on: '2026-04-01', reason: 'Een fout.' } }] };
}

/** Past the test runner, which lets the browser keep every file for a year: a failure too. */
function send(context, status, body, type = 'application/json') {
  context.respond = false;
  context.res.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Length': Buffer.byteLength(body) });
  context.res.end(body);
}
