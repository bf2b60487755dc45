import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { browserTests } from '../../scripts/browser-tests.mjs';

/** A list of downloads that opens takes the keyboard from the page; a bar to scroll by takes room. */
const PREFERENCES = {
  'browser.download.alwaysOpenPanel': false,
  'browser.download.dir': mkdtempSync(join(tmpdir(), 'zicht-op-')),
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.helperApps.neverAsk.saveToDisk': 'text/csv,image/png,image/svg+xml',
  'ui.useOverlayScrollbars': 1,
};

/** The tests of the elements in Firefox, which puppeteer drives by WebDriver BiDi. Run by scripts/test-engines.mjs. */
export default {
  ...browserTests,
  concurrency: 1,
  testsFinishTimeout: Math.max(600_000, browserTests.testsFinishTimeout),
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH, headless: true, extraPrefsFirefox: PREFERENCES },
    }),
  ],
};
