/**
 * The tests of the elements in Firefox ESR and in WebKitGTK; Chromium has them in `npm test`. The last line is the sum; exit code 1 when anything
 * failed. Installs what is lacking. `npm run test:engines -- webkit --files test/components/group.test.ts`: one engine, some files.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const engineFolder = `${root}test/engines`;
const args = process.argv.slice(2);
const ENGINES = { firefox: runFirefox, webkit: runWebkit };
const chosen = Object.keys(ENGINES).filter((name) => args.includes(name));
const runnerArguments = args.filter((argument) => !(argument in ENGINES));
/** What docs/trust.md is written from; some files are not the whole. */
const results = `${root}.cache/${runnerArguments.length === 0 ? 'engine-results' : 'engine-results-of-some'}`;

ensurePackages();
ensurePackages(engineFolder);
const { makeNeeds } = await import('./test-tasks.mjs');
await makeNeeds();
const { findOrInstallPrograms, startDisplay, startWebkitDriver } = await import('../test/engines/programs.mjs');
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(ENGINES)) {
  const started = performance.now();
  const counts = await countsOf(name);
  for (const key of Object.keys(total)) total[key] += counts[key];
  lines.push(`${name}: ${sum(counts)} (${((performance.now() - started) / 60_000).toFixed(1)} minutes)`);
}
console.log(`\n${lines.join('\n')}\n${sum(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function countsOf(name) {
  const file = `${results}/${name}.json`;
  rmSync(file, { force: true });
  try {
    console.log(`\n── ${name}`);
    const code = await ENGINES[name](file);
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    const isFailure = code !== 0 || counts.passed === 0;
    return isFailure && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error(`\n── ${name}: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function sum({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function runFirefox(file) {
  const { firefox } = findOrInstallPrograms(['firefox']);
  return runTests('firefox', { BROWSER_TEST_COUNTS: file, FIREFOX_PATH: firefox });
}

async function runWebkit(file) {
  const { webkit, webkitDriver, display } = findOrInstallPrograms(['webkit', 'webkitDriver', 'display']);
  const screen = await startDisplay(display);
  try {
    const driver = await startWebkitDriver(webkitDriver, screen.name);
    try {
      return await runTests('webkit', { BROWSER_TEST_COUNTS: file, WEBKIT_PATH: webkit, WEBKIT_DRIVER_PORT: String(driver.port) });
    } finally {
      driver.end();
    }
  } finally {
    screen.end();
  }
}

function runTests(name, environment) {
  const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', `test/engines/${name}.config.mjs`, ...runnerArguments];
  const child = spawn(process.execPath, runner, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  process.once('SIGINT', () => child.kill()).once('SIGTERM', () => child.kill());
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}
