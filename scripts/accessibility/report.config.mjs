import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import config from '../../web-test-runner.config.mjs';
import { SUITES } from './suites.mjs';

/** The tests of accessibility, which leave how they ended in the file ACCESSIBILITY_RESULTS. */
export default {
  ...config,
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: [...new Set(Object.values(SUITES).map(([file]) => file))],
  reporters: [...config.reporters, { onTestRunFinished: ({ sessions }) => write(sessions) }],
};

function write(sessions) {
  const groups = sessions.flatMap(({ testResults }) => testResults?.suites ?? []);
  const results = Object.entries(SUITES).map(([key, [, title]]) => [key, countOf(groups.filter(({ name }) => name === title))]);
  writeFileSync(process.env.ACCESSIBILITY_RESULTS, JSON.stringify(Object.fromEntries(results)));
}

function countOf(groups) {
  const tests = groups.flatMap(({ tests }) => tests);
  return { passed: tests.filter(({ passed }) => passed).length, failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length };
}
