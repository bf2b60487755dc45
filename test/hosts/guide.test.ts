import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../publisher/serving/serve.js';
import { discovered, inPost } from '../publisher/sharing/wordpress.js';
import { follow, PUBLISHER, stepsOf, WEBSITE } from './follow-guide.js';
import { allReady, launch } from './open-page.js';
import { publishedSite } from './published-site.js';

const folder = fileURLToPath(new URL('../../docs/insluiten/', import.meta.url));
const guides = readdirSync(folder).filter((name) => name.endsWith('.md'));
const guide = (name: string): string => readFileSync(folder + name, 'utf8');
/** Where the small release says that it stands. */
const SITE = 'http://localhost:8080/releases/';

describe('the guides', () => {
  let browser: Browser;
  let served: Serving;
  let context: BrowserContext;
  let pages: Map<string, string>;

  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), publishedSite().then((site) => serve(site))]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), served.close()]);
  });
  beforeEach(async () => {
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    pages = new Map();
    await context.route(`${PUBLISHER}**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(PUBLISHER, served.url) });
      await route.fulfill({ response, body: (await response.text()).replaceAll(SITE, PUBLISHER) });
    });
    await context.route(`${WEBSITE}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages.get(route.request().url()) ?? '' }),
    );
  });
  afterEach(async () => {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });

  /** A page that has nothing but what was pasted in it. */
  async function openWebsite(body: string): Promise<Page> {
    pages.set(WEBSITE, `<!doctype html><html lang="nl"><head><title>Onze gemeente</title></head><body>${body}</body></html>`);
    const page = await context.newPage();
    await page.goto(WEBSITE);
    return page;
  }

  async function framed(page: Page): Promise<void> {
    const frame = page.frameLocator('iframe');
    await frame.locator('zo-trend-line .state-ready [part=figure]').waitFor();
  }

  it.each(guides)('%s has at most ten steps, pictures, and is in the index', (name) => {
    const steps = stepsOf(guide(name));
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.length).toBeLessThanOrEqual(10);
    expect(guide(name)).toMatch(/!\[[^\]]{10,}\]\(\.\.\/pictures\/[\w-]+\.png\)/);
    expect(readFileSync(`${folder}../insluiten.md`, 'utf8')).toContain(`(insluiten/${name})`);
  });

  it('html.md: five steps from a blank file to a figure', async () => {
    const steps = stepsOf(guide('html.md'));
    expect(steps).toHaveLength(5);
    const { pasted, done } = await follow(steps, context, served.url);
    expect(done).toEqual(steps);
    const page = await openWebsite(pasted);
    await allReady(page, 'zo-trend-line');
  });

  it('typo3.md: the code goes into the element HTML as it is', async () => {
    const { pasted, done } = await follow(stepsOf(guide('typo3.md')), context, served.url);
    expect(done).toHaveLength(5);
    await allReady(await openWebsite(pasted), 'zo-trend-line');
  });

  it.each(['sim-of-onbekend.md', 'drupal.md'])('%s: a frame that gets its own height', async (name) => {
    const { pasted } = await follow(stepsOf(guide(name)), context, served.url);
    const page = await openWebsite(pasted);
    await framed(page);
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 610);
    expect(await page.locator('iframe').getAttribute('title')).toMatch(/drugsmisdrijven/i);
  });

  it('sharepoint.md: a frame without our script keeps its height, and scrolls', async () => {
    const { pasted } = await follow(stepsOf(guide('sharepoint.md')), context, served.url);
    const lines = pasted.split('\n').filter((line) => !line.includes('<script'));
    const page = await openWebsite(lines.join('\n'));
    await framed(page);
    expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(600);
    const { scrollHeight, overflow } = await page.frames()[1]!.evaluate(() => ({
      scrollHeight: document.documentElement.scrollHeight,
      overflow: getComputedStyle(document.documentElement).overflowY,
    }));
    expect(scrollHeight).toBeGreaterThan(600);
    expect(overflow).not.toBe('hidden');
  });

  it('wordpress.md: the address becomes the figure, by the rules of WordPress for authors without rights', async () => {
    const steps = stepsOf(guide('wordpress.md'));
    const { pasted } = await follow(steps, context, served.url);
    expect(pasted).toBe(`${PUBLISHER}share/drugsmisdrijven-verloop.html`);
    const ask = async (address: string): Promise<string> => {
      const text = await (await fetch(address.replace(PUBLISHER, served.url))).text();
      return text.replaceAll(SITE, PUBLISHER);
    };
    const { html } = JSON.parse(await ask(discovered(await ask(pasted))!)) as { html: string };
    const post = inPost(html, 'a1B2c3D4e5')!;
    expect(post.loadsScript).toBe(true);
    // What WordPress's own script does is tried in test/embedding/wordpress.test.ts; here only that the frame shows the figure.
    const page = await openWebsite(post.html);
    await page.frameLocator('iframe').locator('zo-trend-line .state-ready [part=figure]').waitFor({ state: 'attached' });
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
  });

  it('zonder-script.md: the command gives a page that needs no script', async () => {
    const steps = stepsOf(guide('zonder-script.md'));
    const { pasted, done } = await follow(steps, context, served.url);
    expect(done).toEqual(steps);
    const withoutScript = await browser.newContext({ javaScriptEnabled: false });
    const page = await withoutScript.newPage();
    await page.setContent(pasted);
    expect(await page.locator('zo-trend-line svg[role=img]').isVisible()).toBe(true);
    expect(await page.locator('zo-trend-line table').first().isVisible()).toBe(true);
    await withoutScript.close();
    // Where there is script, the element takes its place.
    const live = await openWebsite(`${pasted}<script type="module" src="${PUBLISHER}embed/cdn/zo.js"></script>`);
    await allReady(live, 'zo-trend-line');
  });

  it.each(['html.md', 'sim-of-onbekend.md'])('%s: its whole page works as it stands there', async (name) => {
    const [, text] = /^```html\n(.*?)^```$/ms.exec(guide(name))!;
    pages.set(WEBSITE, text!);
    const page = await context.newPage();
    await page.goto(WEBSITE);
    if (name === 'html.md') await allReady(page, 'zo-region-map');
    else await framed(page);
  });
});
