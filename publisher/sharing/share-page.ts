import { escapeHtml } from '../../src/exporting/escape-html.js';
import { sharedAddresses } from './oembed.js';
import type { SharedView, Sharing } from './shared-view.js';

/** The page of a view: for a person who opens it, and for software that asks how to put it in another page. */
export function sharePage(view: SharedView, sharing: Sharing): string {
  const { title, lang, html } = view;
  const { page, oembed } = sharedAddresses(sharing, view);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="canonical" href="${escapeHtml(page)}" />
    <link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${escapeHtml(title)}" />
    <meta property="og:title" content="${escapeHtml(title)}" />
    <meta property="og:url" content="${escapeHtml(page)}" />
    <link rel="stylesheet" href="../embed/embed.css" />
    <link rel="stylesheet" href="../embed/static.css" />
    <link rel="stylesheet" href="../embed/theme.css" />
    <script type="module" src="../embed/cdn/zo.js"></script>
  </head>
  <body>
    <main>
${html}
    </main>
  </body>
</html>
`;
}
