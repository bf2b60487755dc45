import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserTestCounts } from './browser-test-counts.mjs';
import { pageCommands } from './page-commands.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How the tests of the elements run, in whatever browser: the sources as they are, and the real servers of test/server. */
export const browserTests = {
  rootDir: root,
  files: [`${root}test/{components,embedding}/**/*.test.ts`],
  nodeResolve: true,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // With whole numbers of generated cases some files take long.
  testsFinishTimeout: process.env.TEST_ALL === '1' ? 7_200_000 : 180_000,
  testFramework: { config: { timeout: 30_000 } },
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
    pageCommands(),
  ],
  middleware: await loadMiddleware(),
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [reporter(), ...countsReporter()],
};

/**
 * What the tests ask the network for is real: each file in test/server/ exports by default a function `({ root }) => middleware` (Koa),
 * which answers requests under its own path and calls `next()` for all others. Files are used in order of name.
 */
async function loadMiddleware() {
  const directory = new URL('../test/server/', import.meta.url);
  const names = readdirSync(directory).filter((name) => name.endsWith('.mjs'));
  const modules = await Promise.all(names.sort().map((name) => import(pathToFileURL(fileURLToPath(new URL(name, directory))).href)));
  return modules.filter((module) => typeof module.default === 'function').map((module) => module.default({ root }));
}

/** The usual report, without the requests that were meant to find nothing. */
function reporter() {
  const report = defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true });
  const unexpected = (session) => ({
    ...session,
    request404s: [...session.request404s].filter((path) => !/^(faults|cdn|hosted\/embed\/nowhere)\//.test(path)),
  });
  return {
    ...report,
    reportTestFileResults: ({ sessionsForTestFile, ...rest }) =>
      report.reportTestFileResults({ ...rest, sessionsForTestFile: sessionsForTestFile.map(unexpected) }),
  };
}

function countsReporter() {
  const file = process.env.BROWSER_TEST_COUNTS;
  return file === undefined ? [] : [browserTestCounts(file)];
}
