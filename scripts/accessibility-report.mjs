/** Runs the tests of accessibility and writes docs/accessibility.md from how they ended. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { reportPage } from './accessibility/report-page.mjs';
import { findOrInstallBrowser } from './browser.mjs';
import { runNode } from './run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const RESULTS = '.cache/accessibility.json';
const PAGE = 'docs/accessibility.md';

mkdirSync('.cache', { recursive: true });
await runNode(['--import', 'tsx', 'scripts/fictional.ts', '--small', '.cache/test-release']);
const { code, output } = await runNode(
  ['node_modules/@web/test-runner/dist/bin.js', '--config', 'scripts/accessibility/report.config.mjs'],
  {
    ACCESSIBILITY_RESULTS: RESULTS,
  },
);
if (code !== 0) console.log(output.trim());
const browser = /\w+ \d+/.exec(execFileSync(findOrInstallBrowser(), ['--version'], { encoding: 'utf8' }))?.[0];
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date());
const text = reportPage({ results: JSON.parse(readFileSync(RESULTS, 'utf8')), browser, day });
writeFileSync(PAGE, await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
process.exitCode = code;
