import { posix } from 'node:path';
import { Marked } from 'marked';
import { escaped } from './escaped.mjs';

const NEEDS_SERVER = {
  nl: 'Dit voorbeeld werkt niet in een bestand dat u zo opent. Zet de map op een webserver, of gebruik <code>npx zicht-op serve</code>.',
  en: 'This example does not run in a file that is opened as such. Put the folder on a web server, or use <code>npx zicht-op serve</code>.',
};

const EXAMPLE = { nl: 'Voorbeeld', en: 'Example' };

/**
 * The HTML of a page. A link leads to another page of the site, or to a picture beside it; one to a file that is not on the site is its text alone.
 * An example with elements runs under its code, with the release of the site.
 * @returns {{ html: string, hasExamples: boolean }}
 */
export function htmlOf({ source, path, text, lang }, pages) {
  let hasExamples = false;
  let depthBefore = 0;
  const to = (target) => posix.relative(posix.dirname(path), target);
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        depthBefore = depth;
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const target = placeOf(href);
        const inner = this.parser.parseInline(tokens);
        return target === undefined ? inner : `<a href="${escaped(target)}">${inner}</a>`;
      },
      image({ href, text }) {
        return `<img src="${escaped(to(fileOf(href).replace(/^docs\//, '')))}" alt="${escaped(text)}" loading="lazy" />`;
      },
      table(token) {
        const row = (cells, tag) => `<tr>${cells.map((cell) => cellOf(this.parser.parseInline(cell.tokens), tag)).join('')}</tr>`;
        const head = token.header.some(({ text }) => text !== '') ? `<thead>${row(token.header, 'th')}</thead>` : '';
        return `<div class="scroll" tabindex="0"><table>${head}<tbody>${token.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
      },
      code({ text, lang: language }) {
        const code = `<pre><code>${escaped(text)}</code></pre>\n`;
        if (language !== 'html' || !text.includes('<zo-') || text.includes('<!doctype')) return code;
        hasExamples = true;
        // A figure has a heading of the third level.
        const heading = depthBefore < 2 ? `<h2>${EXAMPLE[lang]}</h2>` : '';
        depthBefore = 2;
        return `${code}${heading}<div class="example"><p class="needs-server">${NEEDS_SERVER[lang]}</p>\n${runnable(text)}\n</div>\n`;
      },
    },
  });
  return { html: marked.parse(text), hasExamples };

  function fileOf(href) {
    return posix.join(posix.dirname(source), href);
  }

  function placeOf(href) {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [file, anchor] = href.split('#');
    const named = fileOf(file).replace(/\/$/, '');
    const page = pages.find(({ source }) => source === named) ?? pages.find(({ source }) => source.startsWith(`${named}/`));
    return page === undefined ? undefined : to(page.path) + (anchor === undefined ? '' : `#${anchor}`);
  }
}

/** An example as it runs here: with the release that the page names, and without a script or a style of elsewhere. */
function runnable(example) {
  return example.replace(/<script[^>]*><\/script>\s*|<link[^>]*>\s*/g, '').replace(/ release="[^"]*"/g, '');
}

/** As GitHub makes it of a heading. */
function anchorOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** A cell of a table; a head without words is none. */
function cellOf(html, tag) {
  const name = html === '' ? 'td' : tag;
  return `<${name}>${html}</${name}>`;
}
