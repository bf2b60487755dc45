import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallNginx, NGINX_ADVICE } from '../../scripts/nginx.mjs';
import { documentedServer, startNginx, type NginxHost } from './nginx-host.js';
import { allReady, launch, watch } from './open-page.js';
import { publishedSite } from './published-site.js';

const nginx = findOrInstallNginx();
if (nginx === undefined) console.warn(NGINX_ADVICE);

const ELEMENTS = `
    <zo-group region="GM9001">
      <zo-region-map indicator="drugsmisdrijven" level="gemeente"></zo-region-map>
      <zo-trend-line indicator="drugsmisdrijven"></zo-trend-line>
      <zo-branch-concentration indicator="vestigingen"></zo-branch-concentration>
      <zo-branch-overlay indicator="vestigingen" level="gemeente" branches="4932 771"></zo-branch-overlay>
      <zo-benchmark-table indicator="drugsmisdrijven"></zo-benchmark-table>
      <zo-indicator-profile indicator="jongeren-kenmerken"></zo-indicator-profile>
      <zo-region-profile></zo-region-profile>
      <zo-actions indicator="vestigingen"></zo-actions>
      <zo-next-steps indicator="vestigingen"></zo-next-steps>
    </zo-group>`;

/** The website of a municipality, in nginx with the policy of docs/insluiten.md; figures and scripts are those of a publisher, of another origin. */
describe.skipIf(nginx === undefined)('a website with a strict policy', () => {
  let browser: Browser;
  let publisher: NginxHost;
  let website: NginxHost;
  let folder: string;
  let mailbox: Server;
  const reports: string[] = [];

  beforeAll(async () => {
    mailbox = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        reports.push(Buffer.concat(chunks).toString());
        response.writeHead(204).end();
      });
    }).listen(0, '127.0.0.1');
    await once(mailbox, 'listening');
    publisher = await startNginx(nginx!, await documentedServer(await publishedSite()));
    folder = await mkdtemp(join(tmpdir(), 'zo-website-'));
    const origin = publisher.url.slice(0, -1);
    const policy = async (guide: string): Promise<string> => {
      const text = await readFile(new URL(`../../docs/insluiten/${guide}`, import.meta.url), 'utf8');
      const [, needed] = /^`(script-src [^`]+)`/m.exec(text)!;
      const own = ["default-src 'none'", "style-src 'self'", "require-trusted-types-for 'script'"];
      const report = `report-uri http://127.0.0.1:${(mailbox.address() as AddressInfo).port}/`;
      return `add_header Content-Security-Policy "${[...own, needed!.replaceAll('https://cijfers.example', origin), report].join('; ')}";`;
    };
    const [elements, frames] = await Promise.all(['html.md', 'sim-of-onbekend.md'].map(policy));
    const server = (port: number): string =>
      `types { text/html html; text/css css; } server { listen 127.0.0.1:${port}; root ${folder}; ${elements} location /frames/ { ${frames} } }`;
    await mkdir(join(folder, 'frames'));
    website = await startNginx(nginx!, server);
    await writeFile(join(folder, 'house.css'), 'body { font-family: sans-serif; } zo-region-map { --zo-color-action: #0b5a8f; }');
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([publisher.close(), website.close(), rm(folder, { recursive: true })]);
    mailbox.close();
  });

  async function page(name: string, head: string, body = ELEMENTS): Promise<string> {
    const text = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Cijfers</title><link rel="stylesheet" href="/house.css">${head}</head><body>${body}</body></html>`;
    await writeFile(join(folder, `${name}.html`), text);
    return `${website.url}${name}.html`;
  }

  const scripts = async (): Promise<Record<string, string>> => {
    const { module } = (await (await fetch(`${publisher.url}embed/scripts.json`)).json()) as {
      module: { path: string; integrity: string };
    };
    const release = `data-release="${publisher.url}releases.json"`;
    return {
      'the module with its integrity, as the builder gives it': `<script type="module" src="${publisher.url}${module.path}" integrity="${module.integrity}" crossorigin="anonymous"></script>`,
      'the module': `<script type="module" ${release} src="${publisher.url}embed/cdn/zo.js"></script>`,
      'the classic script': `<script defer ${release} src="${publisher.url}embed/cdn/zo.iife.js"></script>`,
    };
  };

  it.each([0, 1, 2])('shows every element, as a figure and as a table, without one report: script %i', async (number) => {
    const [name, head] = Object.entries(await scripts())[number]!;
    reports.length = 0;
    const body = ELEMENTS.replace('<zo-group', `<zo-group release="${publisher.url}releases.json"`);
    const watched = await watch(browser);
    await watched.page.goto(await page(`elements-${number}`, head, number === 0 ? body : ELEMENTS));
    await allReady(watched.page);
    await watched.page.evaluate(() => {
      for (const element of document.querySelectorAll('zo-group > *')) element.setAttribute('view', 'table');
    });
    await watched.page.waitForFunction(
      () => document.querySelector('zo-region-map')?.shadowRoot?.querySelector('table') instanceof Element,
    );
    await watched.page.waitForLoadState('networkidle');
    expect(watched.errors, name).toEqual([]);
    expect(reports, name).toEqual([]);
    const hosts = new Set(watched.requests.map((request) => new URL(request).origin));
    expect([...hosts].sort()).toEqual([publisher.url, website.url].map((url) => url.slice(0, -1)).sort());
    await watched.page.close();
  });

  it('would report what the policy does not allow', async () => {
    reports.length = 0;
    const watched = await watch(browser);
    await watched.page.goto(await page('against', '<script>document.title = "ran"</script>', ''));
    await expect.poll(() => reports.length).toBeGreaterThan(0);
    expect(await watched.page.title()).toBe('Cijfers');
    await watched.page.close();
  });

  it('has a frame that gets its height, with what the guide for frames asks of the policy', async () => {
    reports.length = 0;
    const frame = `<iframe class="zo-embed" width="600" height="300" title="Verloop" src="${publisher.url}embed/index.html?element=zo-trend-line&amp;indicator=drugsmisdrijven&amp;region=GM9001"></iframe>`;
    const watched = await watch(browser);
    await watched.page.goto(await page('frames/one', `<script async src="${publisher.url}embed/cdn/zo-embed.js"></script>`, frame));
    await watched.page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 610);
    expect(watched.errors).toEqual([]);
    expect(reports).toEqual([]);
    await watched.page.close();
  });
});
