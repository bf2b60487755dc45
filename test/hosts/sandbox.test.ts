import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findOrInstallNginx, NGINX_ADVICE } from '../../scripts/nginx.mjs';
import { documentedServer, startNginx, type NginxHost } from './nginx-host.js';
import { launch, watch, type Watched } from './open-page.js';
import { publishedSite } from './published-site.js';
import { startWebsite } from './website.js';

const nginx = findOrInstallNginx();
if (nginx === undefined) console.warn(NGINX_ADVICE);
const CORS = 'add_header Access-Control-Allow-Origin "*" always;';

/** The page for frames in a frame that may run scripts and nothing else, from nginx with and without the header for other origins. */
describe.skipIf(nginx === undefined)('a frame without an origin', () => {
  let browser: Browser;
  let open: NginxHost;
  let closed: NginxHost;
  beforeAll(async () => {
    const server = await documentedServer(await publishedSite());
    expect(server(1)).toContain(CORS);
    browser = await launch();
    open = await startNginx(nginx!, server);
    closed = await startNginx(nginx!, (port) => server(port).replace(CORS, ''));
  });
  afterAll(async () => {
    await Promise.all([browser.close(), open.close(), closed.close()]);
  });

  async function framed({ url }: NginxHost): Promise<Watched> {
    const address = `${url}embed/index.html?element=zo-trend-line&amp;indicator=drugsmisdrijven&amp;region=GM9001`;
    const frame = `<iframe class="zo-embed" sandbox="allow-scripts" width="600" height="300" title="Verloop" src="${address}"></iframe>`;
    const page = `<!doctype html><html lang="nl"><title>Cijfers</title><link rel="icon" href="data:,"><script async src="${url}embed/cdn/zo-embed.js"></script>${frame}`;
    const website = await startWebsite((path) => Promise.resolve(path === '' ? page : undefined));
    const watched = await watch(browser);
    onTestFinished(async () => {
      await watched.page.close();
      website.close();
    });
    await watched.page.goto(website.url);
    return watched;
  }

  it('shows its figure, gets its height, and complains of nothing', async () => {
    const { page, errors } = await framed(open);
    await page.frameLocator('iframe').locator('.state-ready [part=figure]').waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 610);
    expect(await page.frames()[1]!.evaluate(() => globalThis.origin)).toBe('null');
    expect(errors).toEqual([]);
  });

  it('says in words that its figures cannot be had, where the server does not send the header', async () => {
    const { page } = await framed(closed);
    const message = page.frameLocator('iframe').locator('.state-failed [role=alert]');
    await message.waitFor();
    expect(await message.innerText()).toContain('De cijfers kunnen nu niet worden getoond.');
    // A frame as high as its sentence, with nothing that goes on loading.
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 300);
    expect(await page.frameLocator('iframe').locator('[aria-busy=true]').count()).toBe(0);
  });
});
