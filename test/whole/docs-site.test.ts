import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../publisher/serving/serve.js';
import { groupsOfPages } from '../../scripts/docs/pages.mjs';
import { runNode } from '../../scripts/run.mjs';
import { keptBy, NOTHING_KEPT } from '../hosts/kept-by-page.js';
import { launch, watch } from '../hosts/open-page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = `${root}.cache/docs-site/`;
/** A site stands where its owner puts it. */
const UNDER = '/ergens/diep/';
const pages = groupsOfPages(root).flatMap(({ pages }) => pages);

let browser: Browser;
let server: Serving;
beforeAll(async () => {
  const { code, output } = await runNode(['scripts/docs.mjs', site]);
  expect(code, output).toBe(0);
  [browser, server] = await Promise.all([launch(), serve(`${root}scripts/docs`, { mounts: { [UNDER.slice(0, -1)]: site } })]);
}, 600_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

const addressOf = (path: string): string => `${server.url}${UNDER.slice(1)}${path}`;

describe.each(pages)('$path of the documentation', ({ path, lang }) => {
  it('runs each of its examples, complains of nothing, asks no one else, sends no cookie for figures and keeps nothing', async () => {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'session', value: 'secret', url: server.url }]);
    const { page, requests, errors } = await watch(context);
    const cookies: Promise<string | undefined>[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(addressOf('release/'))) cookies.push(request.allHeaders().then(({ cookie }) => cookie));
    });
    await page.goto(addressOf(path));
    await shown(page);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(addressOf('')) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
    expect(new Set(await Promise.all(cookies))).toEqual(
      new Set(requests.some((url) => url.startsWith(addressOf('release/'))) ? [undefined] : []),
    );
    expect(await keptBy(page)).toEqual(NOTHING_KEPT);
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['session']);
    await context.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has no fault that axe finds, and does not scroll sideways: %s, %i pixels', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(addressOf(path));
    await shown(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(axe.source);
    // Two examples of the same element have parts of the same name.
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { 'landmark-unique': { enabled: false } } }),
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
    await context.close();
  });
});

it('every link within the site leads to a place that is there', async () => {
  const page = await browser.newPage();
  const [anchors, links] = [new Map<string, string[]>(), new Map<string, string>()];
  for (const { path } of pages) {
    await page.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
    anchors.set(addressOf(path), await page.$$eval('main [id]', (marked) => marked.map(({ id }) => id)));
    const targets = await page.$$eval('main > :not(.example) a, nav a, main img', (all) =>
      all.map((each) => (each instanceof HTMLImageElement ? each.src : (each as HTMLAnchorElement).href)),
    );
    for (const target of targets) if (target.startsWith(server.url)) links.set(target, path);
  }
  await page.close();
  const broken = [...links].filter(([target]) => {
    const [file, anchor] = target.split('#') as [string, string | undefined];
    const isThere = file.startsWith(addressOf('')) && existsSync(site + decodeURI(file.slice(addressOf('').length)));
    const isAnchor = anchor === undefined || ['content', 'pages'].includes(anchor) || anchors.get(file)?.includes(decodeURI(anchor));
    return !isThere || isAnchor !== true;
  });
  expect(broken).toEqual([]);
  expect(links.size).toBeGreaterThan(pages.length);
});

it('the reference of an element has its attributes, events and parts', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf('components/region-map.html'));
  const tables = await page.locator('section.api').innerText();
  for (const word of ['indicator', 'zo-select', 'summary', 'mostHeight', '--zo-color-action']) expect(tables).toContain(word);
  await page.close();
});

it('a page that is opened as a file says why its examples do not run', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(`${site}components/trend-line.html`).href);
  await page.getByText('Dit voorbeeld werkt niet').first().waitFor({ state: 'visible' });
  await page.close();
});

/** Waits until every element in an example shows its figures, or what it is for. */
async function shown(page: Page): Promise<void> {
  const waits = page.waitForFunction(
    () =>
      [...document.querySelectorAll('.example *')]
        .filter(({ localName }) => localName.startsWith('zo-') && localName !== 'zo-group')
        .every(
          ({ localName, shadowRoot }) =>
            shadowRoot?.querySelector(localName === 'zo-local-data' ? 'input' : '.state-ready') instanceof Element,
        ),
    undefined,
    { timeout: 40_000 },
  );
  await waits.catch(async () => {
    const said = await page.$$eval('.example *', (all) =>
      all
        .filter(
          ({ localName, shadowRoot }) => localName.startsWith('zo-') && !(shadowRoot?.querySelector('.state-ready') instanceof Element),
        )
        .map(
          (element) => `${element.outerHTML.slice(0, 120)}: ${element.shadowRoot?.textContent.replace(/\s+/g, ' ').slice(0, 120) ?? ''}`,
        ),
    );
    throw new Error(`Not every example came: ${said.join('\n')}`);
  });
}
