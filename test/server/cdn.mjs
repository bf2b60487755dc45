import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * dist/cdn as a CDN serves it, to pages of any origin and to be kept for a year, with something wrong with its later parts:
 * /cdn/<fault>/<file>.
 *
 * - whole: nothing is wrong
 * - tampered: later parts do something more
 * - late-<name>: later parts come late; with a name of its own, no browser has them yet
 * - until-healed-<name>: later parts are not found until /cdn/until-healed-<name>/heal was asked for
 */
const healed = new Set();
/** Milliseconds that late parts are kept back: longer than a busy browser takes to ask for whatever else it needs. */
const LATE = 500;

export default function serveCdn({ root }) {
  return async (context, next) => {
    const [, fault, name] = /^\/cdn\/([^/]+)\/([\w.-]+)$/.exec(context.path) ?? [];
    if (fault === undefined) return next();
    if (name === 'heal') {
      healed.add(fault);
      context.status = 204;
      return;
    }
    const body = await readFile(join(root, 'dist', 'cdn', name), 'utf8').catch(() => undefined);
    const isPart = !['zo.js', 'zo.iife.js', 'zo-embed.js'].includes(name);
    const isThere = body !== undefined && !(isPart && fault.startsWith('until-healed-') && !healed.has(fault));
    if (isPart && fault.startsWith('late-')) await new Promise((resolve) => setTimeout(resolve, LATE));
    context.respond = false;
    context.res.writeHead(isThere ? 200 : 404, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
    });
    context.res.end(isThere ? body + (isPart && fault === 'tampered' ? 'globalThis.tampered = true;' : '') : 'Not found');
  };
}
