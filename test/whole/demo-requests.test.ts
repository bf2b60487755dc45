import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../publisher/serving/serve.js';
import { keptBy, NOTHING_KEPT } from '../hosts/kept-by-page.js';
import { launch } from '../hosts/open-page.js';
import { publishedSite } from '../hosts/published-site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = readdirSync(`${root}demo`).filter((name) => name.endsWith('.html'));

/** What each page of the demo asks the network for, from the log of a browser that has a cookie for the host. */
describe('a page of the demo', () => {
  let browser: Browser;
  let demo: Serving;
  beforeAll(async () => {
    const releases = await publishedSite();
    const mounts = { '/dist': `${root}dist`, '/releases': releases };
    [browser, demo] = await Promise.all([launch(), serve(`${root}demo`, { mounts })]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), demo.close()]);
  });

  it.each(pages)('asks its own host only, sends no cookie for figures and keeps nothing: %s', async (name) => {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'session', value: 'secret', url: demo.url }]);
    const page = await context.newPage();
    const asked: { url: string; type: string; method: string; cookie: boolean }[] = [];
    const logged: Promise<void>[] = [];
    page.on('request', (request) => {
      const log = async (): Promise<void> => {
        const { cookie } = await request.allHeaders();
        asked.push({ url: request.url(), type: request.resourceType(), method: request.method(), cookie: cookie !== undefined });
      };
      logged.push(log().catch(() => undefined));
    });
    await page.goto(demo.url + name);
    await page.waitForLoadState('networkidle');
    await Promise.all(logged);
    expect(asked.filter(({ url }) => !url.startsWith(demo.url) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
    expect(asked.filter(({ type, method }) => type === 'ping' || method !== 'GET')).toEqual([]);
    // The page itself and its files come with the cookie, as the browser has it: this is a host with one.
    expect(asked.find(({ url }) => url === demo.url + name)!.cookie).toBe(true);
    const figures = asked.filter(({ url }) => /\/releases\/(?!embed\/|share\/.*\.html)/.test(url));
    if (!['index.html', 'builder.html'].includes(name)) expect(figures.length).toBeGreaterThan(1);
    expect(figures.filter(({ cookie }) => cookie)).toEqual([]);
    expect(await keptBy(page)).toEqual(NOTHING_KEPT);
    expect((await context.cookies()).map((cookie) => cookie.name)).toEqual(['session']);
    await context.close();
  });
});
