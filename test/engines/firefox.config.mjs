import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { browserTests } from '../../scripts/browser-tests.mjs';

/** The tests of the elements in Firefox, which puppeteer drives by WebDriver BiDi. Run by scripts/test-engines.mjs. */
export default {
  ...browserTests,
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH, headless: true },
    }),
  ],
};
