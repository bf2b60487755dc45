import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../publisher/serving/serve.js';
import { allReady, launch, watch } from './open-page.js';
import { publishedSite } from './published-site.js';
import { startWebsite } from './website.js';

const dist = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const ELEMENTS = `
  <zo-region-map indicator="drugsmisdrijven" level="gemeente" drill=""></zo-region-map>
  <zo-branch-concentration indicator="vestigingen" region="GM9001"></zo-branch-concentration>
  <zo-benchmark-table region="GM9001"></zo-benchmark-table>
  <zo-trend-line indicator="drugsmisdrijven" region="GM9001" lang="fy"></zo-trend-line>`;

describe('a page of before Unicode, on a server that says nothing of the encoding of files', () => {
  let browser: Browser;
  let publisher: Serving;
  beforeAll(async () => {
    [browser, publisher] = await Promise.all([launch(), publishedSite().then((site) => serve(site))]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), publisher.close()]);
  });

  /** All that the elements say, with the table of the map, on a page in this encoding. */
  async function textsOn(encoding: string, script: string): Promise<{ readonly encoding: string; readonly texts: readonly string[] }> {
    const html = `<!doctype html><html lang="nl"><head><title>Cijfers</title>${script}</head><body><zo-group release="${publisher.url}releases.json">${ELEMENTS}</zo-group></body></html>`;
    const website = await startWebsite(
      async (path) => (path === '' ? html : readFile(dist + path, 'utf8').catch(() => undefined)),
      encoding,
    );
    const { page } = await watch(browser);
    await page.goto(website.url);
    await allReady(page);
    await page.waitForFunction(() => document.querySelector('zo-region-map')!.shadowRoot!.querySelector('.zoom button') instanceof Element);
    await page.evaluate(() => {
      document.querySelector('zo-benchmark-table')!.setAttribute('view', 'table');
    });
    await page.waitForLoadState('networkidle');
    const found = await page.evaluate(() => ({
      encoding: document.characterSet,
      texts: [...document.querySelectorAll('zo-group > *')].map((each) => each.shadowRoot!.textContent!.replace(/\s+/g, ' ')),
    }));
    await page.close();
    website.close();
    return found;
  }

  it.each(['<script type="module" src="/zo.js"></script>', '<script defer src="/zo.iife.js"></script>'])(
    'shows the same signs: %s',
    async (script) => {
      const [usual, old] = [await textsOn('utf-8', script), await textsOn('windows-1252', script)];
      expect([usual.encoding, old.encoding]).toEqual(['UTF-8', 'windows-1252']);
      expect(usual.texts.join(' ')).toMatch(/[−×⤢]/);
      expect(old.texts).toEqual(usual.texts);
    },
  );

  it.each(['zo-embed.js', 'zo.iife.js'])('reads %s as it is', async (file) => {
    expect(await readFile(dist + file, 'utf8')).toMatch(/^(\uFEFF|[\0-\x7F]*$)/);
  });
});
