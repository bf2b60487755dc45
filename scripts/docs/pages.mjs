import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which pages stand under which heading of the list; a file or a folder of docs/. What is named nowhere comes under Gidsen. */
const GROUPS = [
  ['Begin', 'README.md'],
  ['Gidsen'],
  ['In uw website', 'docs/insluiten.md', 'docs/insluiten/'],
  ['Onderdelen', 'docs/components/'],
  ['Verantwoording', 'docs/accessibility.md', 'docs/trust.md', 'docs/glossary.md'],
  ['Developers', 'CONTRIBUTING.md', 'docs/life-of-a-widget.md', 'docs/operations.md', 'docs/performance.md', 'docs/frameworks.md'],
  ['Decisions', 'docs/decisions/README.md', 'docs/decisions/'],
];
const OTHERS = 1;

/**
 * All pages of the documentation, in the order of the list of the site.
 * @returns {{ title: string, pages: { source: string, path: string, title: string, text: string, lang: 'nl' | 'en' }[] }[]}
 */
export function groupsOfPages(root) {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name.replaceAll('\\', '/')}`);
  const sources = [
    'README.md',
    'CONTRIBUTING.md',
    ...inDocs.filter((name) => name.endsWith('.md') && !name.startsWith('docs/api/')),
  ].sort();
  const groups = GROUPS.map(([title]) => ({ title, pages: [] }));
  for (const source of sources) {
    const group = GROUPS.findIndex((names) =>
      names.slice(1).some((name) => source === name || (name.endsWith('/') && source.startsWith(name))),
    );
    groups[group < 0 ? OTHERS : group].pages.push(pageOf(root, source));
  }
  const rank = ({ source }) => (GROUPS.some((names) => names[1] === source) ? 0 : 1);
  for (const { pages } of groups) pages.sort((a, b) => rank(a) - rank(b));
  return groups;
}

function pageOf(root, source) {
  const text = readFileSync(join(root, source), 'utf8');
  const title = /^# (.+)$/m.exec(text)[1].replaceAll('`', '');
  const path =
    source === 'README.md'
      ? 'index.html'
      : source
          .replace(/^docs\//, '')
          .replace(/README\.md$/, 'index.md')
          .toLowerCase()
          .replace(/md$/, 'html');
  return { source, path, title, text, lang: languageOf(text) };
}

/** The language that most of its small words are of. */
function languageOf(text) {
  const count = (words) => text.match(new RegExp(`\\b(?:${words})\\b`, 'gi'))?.length ?? 0;
  return count('het|een|van|voor') > count('the|of|and|to') ? 'nl' : 'en';
}
