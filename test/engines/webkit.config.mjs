import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserTests } from '../../scripts/browser-tests.mjs';

/** The tests of the elements in WebKitGTK, driven by classic WebDriver: it knows no BiDi. Run by scripts/test-engines.mjs. */
export default {
  ...browserTests,
  // In one page of its own each, not in frames of one page.
  concurrency: 1,
  testsFinishTimeout: Math.max(600_000, browserTests.testsFinishTimeout),
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: process.env.WEBKIT_PATH, args: ['--automation'] },
      },
    }),
  ],
};
