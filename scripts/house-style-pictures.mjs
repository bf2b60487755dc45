/** Takes the picture of docs/huisstijl.md anew: one figure without a house style and in three. Look at it before it is committed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { smallPng } from './small-png.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'docs', 'pictures', 'house-styles.png');
const PACKAGES = 'packages';
const HOUSES = [
  { sheets: [], name: '', font: 'sans-serif' },
  {
    sheets: [`${PACKAGES}/@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css`, 'house-styles/rotterdam.css'],
    name: 'rotterdam-theme',
    font: 'var(--utrecht-document-font-family)',
  },
  {
    sheets: [`${PACKAGES}/@utrecht/design-tokens/dist/dark/theme.css`, 'house-styles/utrecht.css'],
    name: 'utrecht-theme--dark',
    font: 'var(--utrecht-document-font-family)',
  },
  {
    sheets: [`${PACKAGES}/@nl-design-system-community/purmerend-design-tokens/dist/theme.css`, 'house-styles/purmerend.css'],
    name: 'purmerend-theme',
    font: 'var(--utrecht-document-font-family)',
  },
];

await ensureBuilt();
const { serve } = await import(pathToFileURL(join(root, 'dist', 'publisher', 'serving', 'serve.js')).href);
const served = await serve(join(root, 'docs'), {
  mounts: { '/dist': join(root, 'dist'), '/releases': join(root, '.cache', 'test-release'), '/packages': join(root, 'node_modules') },
});
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
});
const page = await browser.newPage({ viewport: { width: 1120, height: 900 }, reducedMotion: 'reduce' });
await page.goto(`${served.url}huisstijl.md`);
const frames = HOUSES.map(({ sheets, name, font }) => {
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${served.url}${sheet}">`).join('');
  const text = `<!doctype html><html lang="nl" class="${name}"><meta charset="utf-8">${links}<style>body{margin:0;font-family:${font}}</style>
<script type="module" src="${served.url}dist/cdn/zo.js"></script><zo-trend-line release="${served.url}releases/releases.json" indicator="drugsmisdrijven" region="GM9001"></zo-trend-line>`;
  return `<iframe srcdoc="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
});
const STYLE = 'body{margin:0;display:grid;grid-template-columns:1fr 1fr;gap:8px;width:1120px}iframe{width:100%;height:620px;border:0}';
await page.setContent(`<!doctype html><style>${STYLE}</style>${frames.join('')}`);
for (const frame of page.frames().slice(1)) await frame.locator('.state-ready [part=legend]').waitFor();
await page.waitForLoadState('networkidle');
const taken = await page.screenshot({ clip: { x: 0, y: 0, width: 1120, height: 1248 }, fullPage: true, animations: 'disabled' });
await browser.close();
await served.close();
const picture = smallPng(taken);
writeFileSync(file, picture);
console.log(`house-styles.png: ${Math.round(picture.length / 1000)} kB`);
