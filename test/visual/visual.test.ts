import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../publisher/serving/serve.js';
import { STATES } from './states.js';
import { launchBrowser, Studio } from './take-picture.js';

/**
 * Each state against the picture that a person looked at and kept. `npm run pictures` makes them anew; look at each of them before you
 * commit it. What differs is put in .cache/pictures.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = `${root}test/visual/pictures`;
const found = `${root}.cache/pictures`;
const ACCEPTS = process.env['PICTURES'] === 'accept' && process.env['CI'] === undefined;
/** Part of all pixels that may differ. */
const TOLERANCE = 0.001;

const served: Serving = await serve(`${root}test/visual`, {
  mounts: {
    '/dist': `${root}dist`,
    '/releases': `${root}.cache/test-release`,
    '/fonts': `${root}node_modules/@fontsource/source-sans-3`,
    '/symbols': `${root}node_modules/@fontsource/noto-sans-symbols`,
    '/rotterdam': `${root}node_modules/@nl-design-system-unstable/rotterdam-design-tokens/dist`,
    '/utrecht': `${root}node_modules/@utrecht/design-tokens/dist`,
    '/bridges': `${root}docs/house-styles`,
  },
});
const browser: Browser = await launchBrowser(served.url);
const version = browser.version().split('.')[0]!;
const keptVersion = existsSync(`${kept}/chromium.txt`) ? readFileSync(`${kept}/chromium.txt`, 'utf8').trim() : undefined;
const isOther = !ACCEPTS && keptVersion !== version;
if (isOther)
  console.warn(`The pictures were made with Chromium ${keptVersion}; this is ${version}, which may draw otherwise: not compared.`);

let studio: Studio;

beforeAll(async () => {
  for (const made of ['dist/cdn/zo.js', '.cache/test-release/releases.json'])
    expect(existsSync(root + made), `${made}: npm run build, npm run test:release`).toBe(true);
  mkdirSync(found, { recursive: true });
  studio = await Studio.open(browser);
  if (!ACCEPTS) return;
  mkdirSync(kept, { recursive: true });
  writeFileSync(`${kept}/chromium.txt`, `${version}\n`);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe.skipIf(isOther)('looks as it was kept', () => {
  it.each(STATES)('$name', async (state) => {
    const picture = await studio.take(state);
    const file = `${kept}/${state.name}.png`;
    if (ACCEPTS) writeFileSync(file, picture);
    expect(existsSync(file), `${state.name} has no picture yet: npm run pictures`).toBe(true);
    const [actual, expected] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(file))];
    const size = ({ width, height }: PNG): string => `${width} × ${height}`;
    const actualFile = `${found}/${state.name}.png`;
    const differenceFile = `${found}/${state.name}.difference.png`;
    writeFileSync(actualFile, picture);
    rmSync(differenceFile, { force: true });
    expect(size(actual), actualFile).toBe(size(expected));
    const difference = new PNG(expected);
    const differing = pixelmatch(actual.data, expected.data, difference.data, expected.width, expected.height, { threshold: 0.1 });
    if (differing > 0) writeFileSync(differenceFile, PNG.sync.write(difference));
    expect(differing / (expected.width * expected.height), differenceFile).toBeLessThanOrEqual(TOLERANCE);
  });
});
