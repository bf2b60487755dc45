import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browser.mjs';
import { ensurePackages } from './packages.mjs';
import { runNode, runTasks } from './run.mjs';
import { writeUnitResults } from './test-results.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}.cache/test-results`;
const UNIT = `${results}/unit.json`;
const BROWSER = `${results}/browser.json`;

/** Installs packages and a browser, and forgets the last run. Where that cannot be, the process says why and ends. */
export function prepareTests() {
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
}

const bin = (path) => `node_modules/${path}`;
/** What the suites need: what is built, and a small release. */
const BUILD = check('build', ['scripts/build.mjs']);
const RELEASE = check('test release', ['--import', 'tsx', 'scripts/fictional.ts', '--small', '.cache/test-release']);

/** Makes what the suites need, for a run that is of them alone. Throws where that cannot be. */
export async function makeNeeds() {
  for (const { name, run } of [BUILD, RELEASE]) {
    const { code, output } = await run();
    if (code !== 0) throw new Error(`${name}: ${output}`);
  }
}

/**
 * The two big suites, and before them what they need: the long ones first, so that two of them are always under way.
 * @param words only the files with one of these words in their path
 */
export function testSuites(words = []) {
  const files = words.length === 0 ? [] : filesWith(words);
  const inBrowser = files.filter((file) => /^test\/(components|embedding)\//.test(file));
  const inNode = files.filter((file) => !inBrowser.includes(file));
  const unit = [bin('vitest/vitest.mjs'), 'run', ...inNode, '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const browser = [bin('@web/test-runner/dist/bin.js'), ...inBrowser.flatMap((file) => ['--files', file])];
  const needs = ['build', 'test release'];
  const suites = [
    { asked: inNode, task: suite('unit tests', unit, unitCounts, needs) },
    { asked: inBrowser, task: suite('browser tests', browser, () => countsIn(BROWSER), needs, { BROWSER_TEST_COUNTS: BROWSER }) },
  ];
  return [BUILD, RELEASE, ...suites.filter(({ asked }) => words.length === 0 || asked.length > 0).map(({ task }) => task)];
}

function filesWith(words) {
  const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' }).map((name) => `test/${name.replaceAll('\\', '/')}`);
  return files.filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules') && words.some((word) => file.includes(word)));
}

export const CHECKS = [
  check('lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0']),
  check('types', [bin('typescript/bin/tsc'), '--noEmit']),
  check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
];

/** Runs tasks and says how each ended. The last line is the sum; exit code 1 when anything failed. */
export async function runTests(tasks, width) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  await runTasks(tasks, width, (task, { code, output }, seconds) => {
    const counts = task.count(code, output);
    for (const key of Object.keys(total)) total[key] += counts[key];
    console.log(`\n── ${task.name}: ${sum(counts)} (${seconds.toFixed(1)} s)`);
    if (output.trim() !== '') console.log(output.trim());
  });
  console.log(`\n${sum(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** A task that is one check: it passes or it fails. */
function check(name, args, needs = []) {
  return {
    name,
    needs,
    run: () => runNode(args),
    count: (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }),
  };
}

/**
 * A task that is many tests; that it ends badly without a failed test is a failure too.
 * @param count reads from its results, or from what it wrote, how many there were; throws where it cannot
 */
export function suite(name, args, count, needs, environment) {
  return {
    name,
    needs,
    run: () => runNode(args, environment),
    count(code, output) {
      let counts = { passed: 0, failed: 0, skipped: 0 };
      try {
        counts = count(output);
      } catch {
        // No report: the runner itself failed, which its exit code tells.
      }
      const nothingRan = counts.passed + counts.failed + counts.skipped === 0;
      return (code !== 0 || nothingRan) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
    },
  };
}

function unitCounts() {
  writeUnitResults(UNIT);
  return countsIn(UNIT);
}

function countsIn(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function sum({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
