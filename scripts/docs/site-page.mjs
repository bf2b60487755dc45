import { posix } from 'node:path';
import { elementTables } from './element-tables.mjs';
import { htmlOf } from './markdown.mjs';
import { escaped } from './escaped.mjs';

const SAID = {
  nl: { skip: 'Naar de inhoud', list: 'Naar alle pagina’s', all: 'Alle pagina’s' },
  en: { skip: 'To the content', list: 'To all pages', all: 'All pages' },
};

/** The HTML of one page, with links that are relative to it, so that the site works under any path. */
export function sitePage(page, groups, elements) {
  const words = SAID[page.lang];
  const pages = groups.flatMap(({ pages }) => pages);
  const to = (path) => posix.relative(posix.dirname(page.path), path);
  const { html, hasExamples } = htmlOf(page, pages);
  const element = elements.find(({ tagName }) => page.path === `components/${tagName.slice('zo-'.length)}.html`);
  const script = hasExamples
    ? `<script type="module" src="${to('cdn/zo.js')}" data-release="${to('release/releases.json')}"></script>`
    : '';
  return `<!doctype html>
<html lang="${page.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(page.title)} – Zicht op widgets</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${to('site.css')}" />
    ${script}
  </head>
  <body>
    <header>
      <a class="skip" href="#content">${words.skip}</a>
      <a href="${to('index.html')}">Zicht op widgets</a>
      <a href="#pages">${words.list}</a>
    </header>
    <main id="content">
${html}
${element === undefined ? '' : elementTables(element)}
    </main>
    <nav id="pages" aria-label="${words.all}">
${groups.map((group) => listOf(group, page, to)).join('\n')}
    </nav>
  </body>
</html>
`;
}

function listOf({ title, pages }, current, to) {
  const links = pages.map(({ path, title, lang }) => {
    const marks = path === current.path ? ' aria-current="page"' : '';
    return `<li><a href="${to(path)}" lang="${lang}"${marks}>${escaped(title)}</a></li>`;
  });
  if (title === 'Developers') links.push(`<li><a href="${to('api/index.html')}" lang="en">API</a></li>`);
  return `<p class="group">${title}</p><ul>${links.join('')}</ul>`;
}
