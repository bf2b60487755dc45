import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As strict as a publisher can be to the pages that it hosts. Reports come to us: what a frame without an origin has in it no page can read. */
export const policyAt = (origin) =>
  [
    "default-src 'none'",
    // By name too: in a frame without an origin nothing is its own to WebKit.
    `script-src 'self' ${origin}`,
    `style-src 'self' ${origin}`,
    `connect-src 'self' ${origin}`,
    'frame-ancestors *',
    "trusted-types lit-html 'allow-duplicates'",
    "require-trusted-types-for 'script'",
    'report-uri /hosted/reports',
  ].join('; ');
export const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json' };

/**
 * What a publisher has after `zicht-op publish` and `zicht-op embed`, under /hosted/, sent with a strict policy and to every origin. What was
 * reported of the policy is at /hosted/reports.
 */
export default function serveHosted({ root }) {
  const places = [
    ['embed/', join(root, '.cache', 'hosted', 'embed')],
    ['', join(root, '.cache', 'test-release')],
  ];
  const reports = [];
  return async (context, next) => {
    if (!context.path.startsWith('/hosted/')) return next();
    const path = decodeURIComponent(context.path.slice('/hosted/'.length)).replace(/\/$/, '/index.html');
    context.respond = false;
    const send = (status, body, type) => {
      context.res.writeHead(status, {
        'Content-Type': `${type}; charset=utf-8`,
        ...(context.query.policy === 'none' ? {} : { 'Content-Security-Policy': policyAt(context.origin) }),
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-store',
      });
      context.res.end(body);
    };
    if (path === 'reports' && context.method === 'POST') {
      const chunks = [];
      for await (const chunk of context.req) chunks.push(chunk);
      reports.push(Buffer.concat(chunks).toString());
      return send(204, '', 'text/plain');
    }
    if (path === 'reports') return send(200, JSON.stringify(reports), 'application/json');
    if (!(await embedPages(root))) return send(404, 'Not built', 'text/plain');
    const [prefix, directory] = places.find(([start]) => path.startsWith(start));
    const file = normalize(join(directory, path.slice(prefix.length)));
    const body = file.startsWith(directory + sep) ? await readFile(file).catch(() => undefined) : undefined;
    return send(body === undefined ? 404 : 200, body ?? 'Not found', TYPES[path.split('.').at(-1)] ?? 'text/plain');
  };
}

let written;

/** The folder with what `zicht-op embed` writes; where the package was not built there is nothing. */
export async function embedPages(root) {
  written ??= writeEmbedPages(root);
  return (await written) ? join(root, '.cache', 'hosted', 'embed') : undefined;
}

async function writeEmbedPages(root) {
  const writer = pathToFileURL(join(root, 'dist', 'publisher', 'embedding', 'write-embed-pages.js'));
  const module = await import(writer.href).catch(() => undefined);
  await module?.writeEmbedPages(join(root, '.cache', 'hosted'));
  return module !== undefined;
}
