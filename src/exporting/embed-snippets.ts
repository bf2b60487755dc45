import { embedAddress, type EmbeddedView } from './embed-address.js';
import { escapeHtml } from './escape-html.js';

/** Ways to put a view in a page. */
export const EMBED_WAYS = ['element', 'frame', 'wordpress', 'static', 'react', 'vue', 'angular', 'svelte'] as const;
export type EmbedWay = (typeof EMBED_WAYS)[number];

/** Where a publisher has what pages load. */
export interface EmbedPlaces {
  /** Folder of the releases, with a slash at its end. */
  readonly site: string;
  /** The module of all elements, under a name that never stands for anything else. */
  readonly module: { readonly path: string; readonly integrity: string };
  /** Views that have a page of their own. */
  readonly shares: readonly (Pick<EmbeddedView, 'element' | 'attributes' | 'lang'> & { readonly id: string })[];
}

export interface EmbedSnippet {
  readonly code: string;
  /** Of `wordpress`: whether the view has an address; else the code is what the publisher must write. */
  readonly isShared: boolean;
}

const FRAME_HEIGHT = 600;

/**
 * What to put in a page for a view.
 * @param title what the figure is called, for who does not see a frame
 */
export function embedSnippet(way: EmbedWay, view: EmbeddedView, title: string, places: EmbedPlaces): EmbedSnippet {
  const snippet = (code: string): EmbedSnippet => ({ code, isShared: true });
  switch (way) {
    case 'element':
      return snippet(elementSnippet(view, places));
    case 'frame':
      return snippet(frameSnippet(view, title, places));
    case 'wordpress':
      return shareSnippet(view, places);
    case 'static':
      return snippet(renderCommand(view, places));
    default:
      return snippet(FRAMEWORKS[way](elementTag(view, places), door(view)));
  }
}

/** The same in HTML, in JSX and in the templates of frameworks: signs that mean something in one of these are written as numbers. */
function attribute([name, value]: readonly [string, string]): string {
  const text = escapeHtml(value).replace(/[{}`\\$]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return value === '' ? ` ${name}=""` : ` ${name}="${text}"`;
}

function elementTag({ element, attributes, lang, release }: EmbeddedView, { site }: EmbedPlaces): string {
  const written = { release: `${site}${release ?? 'releases.json'}`, ...attributes, ...(lang === 'nl' ? {} : { lang }) };
  return `<${element}${Object.entries(written).map(attribute).join('')}></${element}>`;
}

function elementSnippet(view: EmbeddedView, places: EmbedPlaces): string {
  const { module, site } = places;
  const { path, integrity } = module;
  const script = `<script type="module" src="${escapeHtml(site + path)}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  return [...styleOf(view), script, elementTag(view, places)].join('\n');
}

function styleOf({ element, colours, scheme }: EmbeddedView): string[] {
  const lines = Object.entries(colours).map(([token, colour]) => `    --zo-${token}: ${colour};`);
  // A page that says nothing is light.
  if (scheme !== 'light') lines.push(`    color-scheme: ${scheme === 'auto' ? 'light dark' : scheme};`);
  return lines.length === 0 ? [] : ['<style>', `  ${element} {`, ...lines, '  }', '</style>'];
}

function frameSnippet(view: EmbeddedView, title: string, { site }: EmbedPlaces): string {
  const address = embedAddress(`${site}embed/index.html`, view);
  return [
    `<iframe class="zo-embed" src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${FRAME_HEIGHT}" frameborder="0" loading="lazy"></iframe>`,
    `<script async src="${escapeHtml(site)}embed/cdn/zo-embed.js"></script>`,
  ].join('\n');
}

/** The address of the page of this view; where it has none, the lines of publication.yaml that give it one. */
function shareSnippet(view: EmbeddedView, { site, shares }: EmbedPlaces): EmbedSnippet {
  const said = (each: Pick<EmbeddedView, 'element' | 'attributes' | 'lang'>): string =>
    JSON.stringify([each.element, each.lang, Object.entries(each.attributes).sort(([a], [b]) => (a < b ? -1 : 1))]);
  const share = shares.find((each) => said(each) === said(view));
  if (share !== undefined) return { code: `${site}share/${share.id}.html`, isShared: true };
  const { element, attributes, lang } = view;
  const id = [element.replace('zo-', ''), ...Object.values(attributes)]
    .join('-')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();
  const written = Object.entries(attributes).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`);
  const lines = [
    'shares:',
    `  - id: ${id}`,
    `    element: ${element}`,
    '    attributes:',
    ...written,
    ...(lang === 'nl' ? [] : [`    lang: ${lang}`]),
  ];
  return { code: lines.join('\n'), isShared: false };
}

function renderCommand({ element, attributes, lang }: EmbeddedView, { site }: EmbedPlaces): string {
  const options = Object.entries({ ...attributes, ...(lang === 'nl' ? {} : { lang }) }).map(
    ([name, value]) => ` --${name} ${quoted(value)}`,
  );
  return `npx zicht-op render ${quoted(`${site}releases.json`)} --element ${element}${options.join('')} > figure.html`;
}

/** For a shell. */
function quoted(text: string): string {
  return /^[\w:/.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function door({ element }: EmbeddedView): string {
  return `import '@zicht-op/widgets/${element.replace('zo-', '')}/define';`;
}

const FRAMEWORKS: Readonly<Record<'react' | 'vue' | 'angular' | 'svelte', (tag: string, door: string) => string>> = {
  react: (tag, door) => [door, '', 'export function Figure() {', `  return ${tag};`, '}'].join('\n'),
  vue: (tag, door) =>
    [
      "<!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('zo-') } } }) -->",
      '<script setup>',
      door,
      '</script>',
      '',
      '<template>',
      `  ${tag}`,
      '</template>',
    ].join('\n'),
  angular: (tag, door) =>
    [
      "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
      door,
      '',
      '@Component({',
      "  selector: 'app-figure',",
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      `  template: \`${tag}\`,`,
      '})',
      'export class FigureComponent {}',
    ].join('\n'),
  svelte: (tag, door) => ['<script>', `  ${door}`, '</script>', '', tag].join('\n'),
};
