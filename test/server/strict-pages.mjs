import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As strict as a page can be and still show the elements: nothing but its own scripts and its own addresses, and no text becomes HTML. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; trusted-types lit-html 'allow-duplicates'; require-trusted-types-for 'script'";

/** Serves the pages in test/components/pages under /strict/, with the policy as a header; the test runner adds nothing to them. */
export default function serveStrictPages({ root }) {
  const pages = join(root, 'test', 'components', 'pages');
  return async (context, next) => {
    const [, name] = /^\/strict\/([a-z-]+\.(?:html|js))$/.exec(context.path) ?? [];
    if (name === undefined) return next();
    const body = await readFile(join(pages, name)).catch(() => undefined);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    const head = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' };
    context.respond = false;
    context.res.writeHead(body === undefined ? 404 : 200, head);
    context.res.end(body ?? 'Not found');
  };
}
