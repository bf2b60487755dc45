import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { build } from 'vite';
import { FIXTURES } from './fixtures.mjs';

const TIMEOUT = 30_000;

/** Compiles, builds and visits each fixture; says of each what went well and what did not. */
export async function visitFixtures({ root, here, chromium }) {
  const { serve } = await import(pathToFileURL(join(root, 'dist', 'publisher', 'serving', 'serve.js')).href);
  const built = join(root, '.cache', 'frameworks');
  const counts = { passed: 0, failed: 0 };
  const report = async (name, step, work) => {
    try {
      await work();
      counts.passed += 1;
      console.log(`✓ ${name}: ${step}`);
    } catch (error) {
      counts.failed += 1;
      console.log(`✗ ${name}: ${step}\n${error.message}`);
    }
  };
  for (const fixture of FIXTURES) {
    await report(fixture.name, 'its types are right', () => checkTypes(fixture, here));
    await report(fixture.name, 'it is built', () => buildFixture(fixture, here, built));
  }
  const browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
  const serving = await serve(built, { mounts: { '/releases': join(root, '.cache', 'test-release') } });
  try {
    for (const { name } of FIXTURES) {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.setDefaultTimeout(TIMEOUT);
      await page.goto(`${serving.url}${name}/index.html`);
      for (const [step, work] of Object.entries(STEPS)) await report(name, step, () => work(page));
      await report(name, 'nothing was thrown', () => same(errors.join('\n'), ''));
      await page.close();
    }
  } finally {
    await serving.close();
    await browser.close();
  }
  return counts;
}

function checkTypes({ check: [program, ...args] }, here) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, 'node_modules', program), ...args], {
    cwd: here,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

async function buildFixture({ name, plugin }, here, built) {
  await build({
    root: join(here, name),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: plugin === undefined ? [] : [await plugin()],
    // Elements in a fixture for JSX are made by React itself.
    esbuild: { jsx: 'automatic' },
    build: { outDir: join(built, name), emptyOutDir: true },
  });
}

/** What is seen of each fixture, in this order. */
const STEPS = {
  'the map shows its figures': async (page) => {
    await page.locator('zo-region-map .state-ready [part~="figure"] canvas').first().waitFor();
  },
  'the map tells what it loaded': async (page) => {
    await page.waitForFunction(() => document.getElementById('loaded').textContent !== '');
    const [, indicator, cells] = /^(\S+) (\d+)$/.exec(await page.locator('#loaded').textContent()) ?? [];
    same(indicator, 'drugsmisdrijven');
    if (!(Number(cells) > 0)) throw new Error(`${cells} cells`);
  },
  'the transport of the page was used': async (page) => {
    const asked = Number(await page.locator('#asked').textContent());
    if (!(asked >= 3)) throw new Error(`${asked} requests`);
  },
  'a choice by keyboard is told': async (page) => {
    await page.locator('zo-region-map .map-box').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /^GM\d{4} [a-z-]+$/.test(document.getElementById('chosen').textContent));
  },
  'the figures of the page are shown': async (page) => {
    const table = page.locator('zo-trend-line >> nth=0').locator('table');
    await table.getByText('12,5').first().waitFor();
  },
  'a failure is told, in words': async (page) => {
    await page.waitForFunction(() => /^[a-z-]+: [A-Z].+\.$/.test(document.getElementById('failed').textContent));
  },
};

function same(found, expected) {
  if (found !== expected) throw new Error(`Expected "${expected}", found "${found}".`);
}
