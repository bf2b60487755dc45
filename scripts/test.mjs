/**
 * Every check of this project. The last line is the sum: `N passed, N failed, N skipped`; exit code 1 when anything failed.
 * Works as the first command on a fresh clone: it installs packages, and a browser where that is possible.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browser.mjs';
import { ensurePackages } from './packages.mjs';
import { runNode, runTasks } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}.cache/test-results`;
const UNIT = `${results}/unit.json`;
const BROWSER = `${results}/browser.json`;

try {
  ensurePackages();
  process.env.CHROME_PATH = findOrInstallBrowser();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (path) => `node_modules/${path}`;

/** The long ones first, so that two of them are always under way. */
const TASKS = [
  check('build', ['scripts/build.mjs']),
  check('test release', ['--import', 'tsx', 'scripts/fictional.ts', '--small', '.cache/test-release']),
  suite('unit tests', [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`], unitCounts, [
    'build',
    'test release',
  ]),
  suite('browser tests', [bin('@web/test-runner/dist/bin.js')], browserCounts, ['test release', 'build'], { BROWSER_TEST_COUNTS: BROWSER }),
  check('lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0']),
  check('types', [bin('typescript/bin/tsc'), '--noEmit']),
  check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
];

const total = { passed: 0, failed: 0, skipped: 0 };
await runTasks(TASKS, 2, (task, { code, output }, seconds) => {
  const counts = task.count(code);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const sum = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  console.log(`\n── ${task.name}: ${sum} (${seconds.toFixed(1)} s)`);
  if (output.trim() !== '') console.log(output.trim());
});

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A task that is one check: it passes or it fails. */
function check(name, args, needs = []) {
  return {
    name,
    needs,
    run: () => runNode(args),
    count: (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }),
  };
}

/** A task that is many tests, counted by its reporter; that it ends badly without a failed test is a failure too. */
function suite(name, args, count, needs, environment) {
  return {
    name,
    needs,
    run: () => runNode(args, environment),
    count(code) {
      let counts = { passed: 0, failed: 0, skipped: 0 };
      try {
        counts = count();
      } catch {
        // No report: the runner itself failed, which its exit code tells.
      }
      const nothingRan = counts.passed + counts.failed === 0;
      return (code !== 0 || nothingRan) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
    },
  };
}

function unitCounts() {
  const report = JSON.parse(readFileSync(UNIT, 'utf8'));
  const notLoaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function browserCounts() {
  return JSON.parse(readFileSync(BROWSER, 'utf8'));
}
