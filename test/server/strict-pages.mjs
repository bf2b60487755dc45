import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As strict as a page can be and still show the elements: nothing but its own scripts and its own addresses, and no text becomes HTML. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; trusted-types lit-html 'allow-duplicates'; require-trusted-types-for 'script'";
const OTHER_POLICIES = {
  // Scripts are allowed one by one, not by where they come from.
  'nonce.html': "default-src 'none'; script-src 'nonce-once'; connect-src 'self'",
  // Stands in a frame without an origin.
  'sandboxed.html': '',
};

/**
 * Serves the pages in test/components/pages under /strict/, with the policy as a header; the test runner adds nothing to them.
 * Under /strict/<fault>/ the elements come from /cdn/<fault>/, see cdn.mjs: the test runner changes what it serves from dist itself.
 */
export default function serveStrictPages({ root }) {
  const pages = join(root, 'test', 'components', 'pages');
  return async (context, next) => {
    const [, fault = 'whole', name] = /^\/strict\/(?:([a-z-]+)\/)?([a-z-]+\.(?:html|js))$/.exec(context.path) ?? [];
    if (name === undefined) return next();
    const body = await readFile(join(pages, name), 'utf8').catch(() => undefined);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    context.respond = false;
    context.res.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': OTHER_POLICIES[name] ?? POLICY,
      'Cache-Control': 'no-store',
    });
    context.res.end((body ?? 'Not found').replaceAll('/cdn/whole/', `/cdn/${fault}/`));
  };
}
