import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serve, type Serving } from '../../publisher/serving/serve.js';
import { allReady, launch, watch, type Watched } from './open-page.js';
import { publishedSite } from './published-site.js';
import { startWebsite } from './website.js';
import { widgetsPage } from './widgets-page.js';

const dist = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
const FIGURE = '<zo-trend-line indicator="drugsmisdrijven" region="GM9001"></zo-trend-line>';

describe('a page of others', () => {
  let browser: Browser;
  let publisher: Serving;
  beforeAll(async () => {
    [browser, publisher] = await Promise.all([launch(), publishedSite().then((site) => serve(site))]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), publisher.close()]);
  });

  async function open(head: string, body: string): Promise<Watched> {
    const page = `<!doctype html><html lang="nl"><head><title>Cijfers</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    const website = await startWebsite(async (path) => {
      if (path === '') return page;
      const text = await readFile(dist + path.replace(/^(new|old)\//, ''), 'utf8').catch(() => undefined);
      // Another version: the same files, but for what they say they are. Later parts are checked, and are of both.
      return path.startsWith('old/') && /^old\/zo\.(iife\.)?js$/.test(path) ? text?.replaceAll(`"${version}"`, '"0.0.9"') : text;
    });
    onTestFinished(() => website.close());
    const watched = await watch(await browser.newContext());
    onTestFinished(() => watched.page.context().close());
    await watched.page.goto(website.url);
    return watched;
  }
  const script = (path: string): string =>
    path.endsWith('.iife.js') ? `<script defer src="/${path}"></script>` : `<script type="module" src="/${path}"></script>`;

  it('with fifty elements of which ten are the same asks each address once, draws all, and is walked in its order', async () => {
    const watched = await open(script('new/zo.js'), widgetsPage(`${publisher.url}releases.json`));
    const { page } = watched;
    await allReady(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[indicator]').count()).toBe(50);
    expect(watched.errors).toEqual([]);
    const asked = watched.requests.filter((request) => request.startsWith(publisher.url));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((request, place) => asked.indexOf(request) !== place)).toEqual([]);
    const blank = await page.evaluate(
      () =>
        [...document.querySelectorAll('zo-region-map')].filter((map) => !((map.shadowRoot!.querySelector('canvas')?.width ?? 0) > 100))
          .length,
    );
    expect(blank).toBe(0);
    const order = await walk(page);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(50);
  }, 120_000);

  it.each([
    ['new/zo.js', 'old/zo.iife.js'],
    ['new/zo.iife.js', 'old/zo.iife.js'],
    ['old/zo.iife.js', 'new/zo.iife.js'],
    ['new/zo.js', 'old/zo.js'],
    ['old/zo.js', 'new/zo.js'],
    ['old/zo.js', 'new/zo.iife.js'],
  ])('with %s and %s: the first wins, with one warning', async (first, second) => {
    const watched = await open(script(first) + script(second), `<zo-group release="${publisher.url}releases.json">${FIGURE}</zo-group>`);
    await allReady(watched.page);
    const found = await registered(watched.page);
    expect(found).toEqual({ version: first.startsWith('new') ? version : '0.0.9', names: 11 });
    expect(watched.errors).toEqual([]);
    expect(watched.warnings.filter((warning) => warning.includes('is already defined'))).toHaveLength(1);
  });

  it.each(['new/zo.js', 'new/zo.iife.js'])('with an element of others under one of our names: the others are there, %s', async (path) => {
    const foreign = '<script>customElements.define("zo-region-map", class extends HTMLElement {})</script>';
    const watched = await open(foreign + script(path), `<zo-group release="${publisher.url}releases.json">${FIGURE}</zo-group>`);
    await allReady(watched.page);
    expect((await registered(watched.page)).names).toBe(11);
    expect(watched.errors).toEqual([]);
    expect(watched.warnings.filter((warning) => warning.includes('is already defined'))).toHaveLength(1);
  });
});

/** The version of an element, and how many of ours there are. */
function registered(page: Page): Promise<{ version: string | undefined; names: number }> {
  return page.evaluate(() => {
    const names = [
      ...['region-map', 'branch-concentration', 'branch-overlay', 'trend-line', 'benchmark-table', 'indicator-profile'],
      ...['region-profile', 'actions', 'next-steps', 'local-data', 'group'],
    ];
    const { version } = customElements.get('zo-trend-line') as { version?: string };
    return { version, names: names.filter((name) => customElements.get(`zo-${name}`) !== undefined).length };
  });
}

/** Which element has the focus after each press of the tab key, until it leaves them. */
async function walk(page: Page): Promise<number[]> {
  const order: number[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (;;) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => [...document.querySelectorAll('[indicator]')].indexOf(document.activeElement!));
    if (place < 0) return order;
    order.push(place);
  }
}
