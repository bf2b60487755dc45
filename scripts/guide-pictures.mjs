/** Takes the pictures of the guides in docs/insluiten anew: our own pages, with the fictional release. Look at each of them before it is committed. */
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { runNode } from './run.mjs';
import { smallPng } from './small-png.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, '.cache', 'guide-site');
const pictures = join(root, 'docs', 'pictures');
/** Where the guides have the publisher. */
const PUBLISHER = 'https://cijfers.example/';
const VIEW = 'element=zo-trend-line&indicator=drugsmisdrijven&region=GM9001';
const MAP = '<zo-region-map release="https://cijfers.example/releases.json" indicator="drugsmisdrijven" level="gemeente"></zo-region-map>';
const MOST_BYTES = 70_000;

await ensureBuilt();
rmSync(site, { recursive: true, force: true });
cpSync(join(root, '.cache', 'test-release'), site, { recursive: true });
const published = (path) => import(pathToFileURL(join(root, 'dist', 'publisher', path)).href);
await (await published('embedding/write-embed-pages.js')).writeEmbedPages(site);
const served = await (await published('serving/serve.js')).serve(site);
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
});
mkdirSync(pictures, { recursive: true });

const static_ = await runNode([
  ...['dist/publisher/zicht-op.js', 'render', site, '--element', 'zo-region-map', '--indicator', 'drugsmisdrijven', '--level', 'gemeente'],
]);
const script = `<script type="module" src="${PUBLISHER}embed/cdn/zo.js"></script>`;
const frame = `<iframe src="${PUBLISHER}embed/index.html?${VIEW}" width="100%" height="600" title="Verloop" frameborder="0" class="zo-embed"></iframe><script async src="${PUBLISHER}embed/cdn/zo-embed.js"></script>`;

await take('page-html', { width: 1200, body: `<h1>Cijfers over onze gemeente</h1><h2>Drugs</h2>${MAP}${script}`, ready: 'zo-region-map' });
await take('page-html-320', {
  width: 320,
  body: `<h1>Cijfers over onze gemeente</h1><h2>Drugs</h2>${MAP}${script}`,
  ready: 'zo-region-map',
});
await take('page-frame', { width: 900, body: `<h1>Cijfers over onze gemeente</h1>${frame}` });
await take('page-wordpress', { width: 640, body: `<h1>Een bericht</h1><p>In dit bericht staat het verloop.</p>${frame}` });
await take('page-static', { width: 900, body: static_.output, most: 1150 });
const builder = { width: 1000, ready: '.box > zo-trend-line' };
await take('builder', { ...builder, most: 980, address: `${PUBLISHER}embed/builder.html#${VIEW}` });
for (const way of ['element', 'frame', 'wordpress', 'static'])
  await take(`builder-${way}`, { ...builder, address: `${PUBLISHER}embed/builder.html#${VIEW}&way=${way}`, part: 'section:has(#code)' });

await browser.close();
await served.close();

/** One picture, of a page of ours or of what was pasted in a plain one. */
async function take(name, { width, body, address = 'https://gemeente.example/', ready, part = 'html', most = 2000 }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await context.route(`${PUBLISHER}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(PUBLISHER, served.url) });
    await route.fulfill({ response, body: (await response.text()).replaceAll('http://localhost:8080/releases/', PUBLISHER) });
  });
  const text = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Cijfers</title><link rel="stylesheet" href="${PUBLISHER}embed/static.css"><style>body{font-family:sans-serif;margin:1rem}</style></head><body>${body}</body></html>`;
  await context.route('https://gemeente.example/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }));
  const page = await context.newPage();
  await page.goto(address);
  if (ready !== undefined) await page.locator(`${ready} .state-ready [part=figure]`).waitFor();
  else if (body.includes('<iframe')) await page.frameLocator('iframe').locator('.state-ready [part=figure]').waitFor();
  await page.waitForLoadState('networkidle');
  const { x, y, height, width: partWidth } = await page.locator(part).boundingBox();
  const file = join(pictures, `${name}.png`);
  const clip = { x, y, width: partWidth, height: Math.min(height, most) };
  const taken = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  writeFileSync(file, smallPng(taken));
  await context.close();
  const { size } = statSync(file);
  console.log(`${name}.png: ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) process.exitCode = 1;
}
