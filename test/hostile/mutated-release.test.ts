import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staticView } from '../../src/exporting/static/static-view.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { SourceError } from '../../src/sources/source-error.js';
import { cases } from '../case-counts.js';
import { changedSomewhere } from '../sources/changed-somewhere.js';
import { slim, WRONG } from './slim-release.js';

const BASE = 'https://example.org/';
const FOLDER = fileURLToPath(new URL('../../.cache/test-release/', import.meta.url));

/** With all that asks for another kind of document. */
const FIGURES: readonly (readonly [element: string, attributes: Readonly<Record<string, string>>])[] = [
  ['zo-region-map', { indicator: 'drugsmisdrijven', level: 'gemeente', measure: 'verdict' }],
  ['zo-region-map', { indicator: 'woningen-meer-bezit', level: 'wijk', within: 'GM9001', measure: 'change' }],
  ['zo-trend-line', { indicator: 'drugsmisdrijven', regions: 'GM9001 GM9002', reference: 'g36' }],
  ['zo-trend-line', { indicator: 'vestigingen', branch: '56', region: 'GM9001', measure: 'index' }],
  ['zo-branch-concentration', { indicator: 'vestigingen', region: 'GM9001' }],
  ['zo-branch-concentration', { indicator: 'vestigingen', branch: '56', level: 'gemeente' }],
  ['zo-benchmark-table', { region: 'GM9001', reference: 'grootte-2' }],
  ['zo-branch-overlay', { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' }],
  ['zo-indicator-profile', { indicator: 'jongeren-kenmerken', region: 'GM9001' }],
  ['zo-region-profile', { region: 'GM9001' }],
];

const bodies = new Map<string, Promise<string>>();
function bodyOf(url: string): Promise<string> {
  let body = bodies.get(url);
  if (body === undefined) bodies.set(url, (body = readFile(FOLDER + url.slice(BASE.length), 'utf8')));
  return body;
}

/** A host's own transport, by which integrity is in its hands: some files are others. */
function transport(changed: ReadonlyMap<string, string>, asked?: Set<string>): typeof fetch {
  return async (input) => {
    const url = String(input);
    asked?.add(url);
    return new Response(changed.get(url) ?? (await bodyOf(url)));
  };
}

const shown = (element: string, attributes: Readonly<Record<string, string>>, fetch: typeof globalThis.fetch): Promise<{ html: string }> =>
  staticView(releaseSource(`${BASE}releases.json`, { fetch }), { element, attributes, lang: 'nl', headingLevel: 3, release: undefined });

describe.each(FIGURES)('%s of a release of which something was changed', (element, attributes) => {
  it(`has no number that is none, or says why there is no figure: ${Object.values(attributes).join(', ')}`, async () => {
    const asked = new Set<string>();
    const { html } = await shown(element, attributes, transport(new Map(), asked));
    expect(html).not.toMatch(WRONG);
    const documents = await Promise.all([...asked].map(async (url) => [url, slim(JSON.parse(await bodyOf(url)))] as const));
    const change = fc
      .constantFrom(...documents)
      .chain(([url, document]) => changedSomewhere(document).map((changed) => [url, JSON.stringify(changed)] as const));
    let figures = 0;
    await fc.assert(
      fc.asyncProperty(change, async ([url, body]) => {
        try {
          const { html } = await shown(element, attributes, transport(new Map([[url, body]])));
          figures++;
          if (!WRONG.test(body)) expect(html).not.toMatch(WRONG);
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
        }
      }),
      { numRuns: cases(1000, { share: 60 }) },
    );
    expect(figures).toBeGreaterThan(0);
  });
});
