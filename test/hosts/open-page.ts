import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../../scripts/browser.mjs';

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
}

/** What a page asked for and what it complained of. */
export interface Watched {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export async function watch(context: Browser | BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const [requests, errors, warnings]: string[][] = [[], [], []];
  page.on('request', (request) => requests!.push(request.url()));
  page.on('pageerror', (error) => errors!.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors!.push(message.text());
    if (message.type() === 'warning') warnings!.push(message.text());
  });
  return { page, requests: requests!, errors: errors!, warnings: warnings! };
}

/** Waits until every element of ours on the page, or in it at `selector`, shows its figures. */
export async function allReady(page: Page, selector = 'zo-group > *, body > *, main *'): Promise<void> {
  const waits = page.waitForFunction(
    (selector) => {
      const ours = [...document.querySelectorAll(selector)].filter(
        ({ localName }) => localName.startsWith('zo-') && localName !== 'zo-group',
      );
      return (
        ours.length > 0 && ours.every((element) => element.shadowRoot?.querySelector('.state-ready [part="figure"]') instanceof Element)
      );
    },
    selector,
    { timeout: 30_000 },
  );
  await waits.catch(async () => {
    const said = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('zo-'))
        .map(
          (element) =>
            `${element.outerHTML.slice(0, 120)}: ${element.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 80) ?? 'not defined'}`,
        ),
    );
    throw new Error(`Not all figures came: ${said.join('\n')}`);
  });
}
