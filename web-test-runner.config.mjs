import { playwrightLauncher } from '@web/test-runner-playwright';
import { findOrInstallBrowser } from './scripts/browser.mjs';
import { browserTests } from './scripts/browser-tests.mjs';

/** Tests of the elements, in a real Chromium. `npx web-test-runner --files test/components/x.test.ts` runs one file. */
export default {
  ...browserTests,
  concurrency: 2,
  // A file of many cases takes minutes on a slow machine; each of its tests has a limit of its own.
  testsFinishTimeout: 600_000,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: findOrInstallBrowser(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--js-flags=--expose-gc'],
      },
      // What is copied is read back.
      createBrowserContext: ({ browser }) => browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] }),
    }),
  ],
};
