/** Runs the tests of accessibility and writes docs/accessibility.md from how they ended. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { reportPage } from './accessibility/report-page.mjs';
import { SUITES } from './accessibility/suites.mjs';
import { findOrInstallBrowser } from './browser.mjs';
import { runNode } from './run.mjs';
import { testsOf } from './test-results.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const RESULTS = '.cache/accessibility.json';
const PAGE = 'docs/accessibility.md';

mkdirSync('.cache', { recursive: true });
await runNode(['--import', 'tsx', 'scripts/fictional.ts', '--small', '.cache/test-release']);
const files = [...new Set(Object.values(SUITES).map(([file]) => file))];
const runner = ['node_modules/@web/test-runner/dist/bin.js', ...files.flatMap((file) => ['--files', file])];
const { code, output } = await runNode(runner, { BROWSER_TEST_COUNTS: RESULTS });
if (code !== 0) console.log(output.trim());
const ran = JSON.parse(readFileSync(RESULTS, 'utf8'));
const results = Object.fromEntries(Object.entries(SUITES).map(([key, suite]) => [key, countsOf(testsOf(ran, suite))]));
const browser = /\w+ \d+/.exec(execFileSync(findOrInstallBrowser(), ['--version'], { encoding: 'utf8' }))?.[0];
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date());
writeFileSync(PAGE, await format(reportPage({ results, browser, day }), { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
process.exitCode = code;

function countsOf(tests) {
  const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed') };
}
