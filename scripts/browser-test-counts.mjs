import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeTestResults } from './test-results.mjs';

/**
 * A reporter for @web/test-runner that writes how each test ended, and how many passed, failed and were skipped, as JSON.
 * A test file that could not be loaded, or that threw outside a test, counts as one failure.
 */
export function browserTestCounts(file) {
  return {
    onTestRunFinished({ sessions }) {
      mkdirSync(dirname(file), { recursive: true });
      const ended = sessions.map((session) => ({ session, tests: testsIn(session.testResults, '', session.testFile) }));
      const notLoaded = ended.filter(({ session, tests }) => !session.passed && tests.every(({ outcome }) => outcome !== 'failed'));
      const runner = sessions[0]?.browser.name ?? 'a browser';
      writeTestResults(
        file,
        runner,
        ended.flatMap(({ tests }) => tests),
        notLoaded.length,
      );
    },
  };
}

function testsIn(suite, before, file) {
  if (suite === undefined) return [];
  const within = `${before} ${suite.name}`.trim();
  const own = suite.tests.map(({ name, passed, skipped }) => ({
    file,
    title: `${within} ${name}`.trim(),
    outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
  }));
  return [...own, ...suite.suites.flatMap((inner) => testsIn(inner, within, file))];
}
