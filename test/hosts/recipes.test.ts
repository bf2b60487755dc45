import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { embedSnippet } from '../../src/exporting/embed-snippets.js';
import { oembedDocument } from '../../publisher/sharing/oembed.js';
import { kses } from '../publisher/sharing/wordpress.js';

/** What the guides give an administrator, held against the rules that the host documents. */
const guide = (name: string): string => readFileSync(new URL(`../../docs/insluiten/${name}`, import.meta.url), 'utf8');
const PLACES = {
  site: 'https://cijfers.example/',
  module: { path: 'embed/cdn/zo.0123456789ab.js', integrity: 'sha384-x' },
  shares: [],
} as const;
const VIEWS = [
  {
    element: 'zo-region-map',
    attributes: { indicator: 'winst', level: 'gemeente', measure: 'ratio', reference: 'parent', period: '2024' },
  },
  { element: 'zo-trend-line', attributes: { indicator: 'winst', region: 'GM0363', 'heading-level': '2' } },
  { element: 'zo-branch-concentration', attributes: { indicator: 'winst', region: 'GM0363', branch: 'G' } },
  { element: 'zo-benchmark-table', attributes: { indicator: 'winst', region: 'GM0363', reference: 'g40' } },
] as const;
const base = { lang: 'en', scheme: 'light', colours: {}, release: undefined, id: '' } as const;

/** Drupal's list of allowed tags: a tag with the attributes it keeps; others go, and of a tag that is not listed only the content stays. */
function drupalFilter(html: string, allowed: string): string {
  const tags = new Map([...allowed.matchAll(/<([a-z][a-z0-9-]*)([^>]*)>/g)].map(([, tag, names]) => [tag!, names!.trim().split(/\s+/)]));
  return html.replace(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>/gi, (_, end: string, tag: string, attributes: string) => {
    const names = tags.get(tag.toLowerCase());
    if (names === undefined) return '';
    const kept = [...attributes.matchAll(/\s([a-z-]+)="[^"]*"/gi)].filter(([, name]) => names.includes(name!.toLowerCase()));
    return `<${end}${tag}${kept.map(([attribute]) => attribute).join('')}>`;
  });
}

describe('the recipe for Drupal', () => {
  const text = guide('drupal.md');
  const [, allowed] = /```txt\n(.*?)```/s.exec(text)!;

  it.each(VIEWS)('keeps the code of the builder for $element whole', (view) => {
    const { code } = embedSnippet('element', { ...base, ...view }, '', PLACES);
    const tag = code.split('\n').at(-1)!;
    expect(drupalFilter(tag, allowed!)).toBe(tag);
  });

  it('names no handler and no style: Drupal refuses a list with those', () => {
    expect(allowed).not.toMatch(/\s(on\w+|style)[\s>]|\*/);
  });

  it('has libraries that Drupal can read', () => {
    const [libraries, info] = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => parse(yaml!) as Record<string, unknown>);
    expect(libraries).toEqual({
      'zicht-op': {
        js: { 'https://cijfers.example/embed/cdn/zo.js': { type: 'external', attributes: { type: 'module', crossorigin: 'anonymous' } } },
      },
    });
    expect(info).toEqual({ libraries: ['uwthema/zicht-op'] });
  });
});

describe('the recipe for TYPO3', () => {
  it('has a csp.yaml of mutations that extend what an element and a frame need', () => {
    const [, yaml] = /```yaml\n(.*?)```/s.exec(guide('typo3.md'))!;
    const { inheritDefault, mutations } = parse(yaml!) as { inheritDefault: boolean; mutations: Record<string, unknown>[] };
    expect(inheritDefault).toBe(true);
    for (const mutation of mutations) expect(Object.keys(mutation).sort()).toEqual(['directive', 'mode', 'sources']);
    expect(mutations.map(({ mode, directive }) => `${String(mode)} ${String(directive)}`)).toEqual([
      'extend script-src',
      'extend connect-src',
      'extend frame-src',
    ]);
    for (const { sources } of mutations) expect(sources).toEqual(['https://cijfers.example']);
  });
});

describe('what WordPress keeps for authors without rights', () => {
  it.each(VIEWS)('of our code with a script for $element: no tag of it, which is why they paste an address', (view) => {
    for (const way of ['element', 'frame'] as const) {
      const { code } = embedSnippet(way, { ...base, ...view }, 'Winst', PLACES);
      expect(kses(code)).not.toMatch(/<script|<zo-/);
    }
  });

  it.each(VIEWS)('of our oEmbed answer for $element: everything', (view) => {
    const sharing = { site: PLACES.site, publisher: { nl: 'Bureau' }, shares: [] };
    const { html } = oembedDocument({ ...base, ...view, id: 'x', title: 'Winst & "meer"', html: '', height: 600 }, sharing);
    expect(kses(html)).toBe(html);
    expect(html).toMatch(/^<blockquote><a href="https:\/\/cijfers\.example\/share\/x\.html">.*<\/a><\/blockquote><iframe src="https:/);
  });
});
