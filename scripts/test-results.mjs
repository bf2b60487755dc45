import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How tests ended, as a file of it holds: `{ runner, day, isWhole, passed, failed, skipped, tests: [{ file, title, outcome, cases }] }`.
 * `file` is relative to the project, `title` has the titles of the groups around it, `outcome` is passed, failed or skipped, and `cases` is how
 * many cases it tried, where it counted them.
 * @param notLoaded how many files failed without a test that did
 */
export function writeTestResults(file, runner, tests, notLoaded = 0) {
  const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
  const results = {
    runner,
    day: new Date().toISOString().slice(0, 10),
    isWhole: process.env.TEST_ALL === '1',
    passed: count('passed'),
    failed: count('failed') + notLoaded,
    skipped: count('skipped'),
    tests: tests.map((test) => ({ ...test, file: relative(root, test.file).replaceAll('\\', '/') })),
  };
  writeFileSync(file, JSON.stringify(results));
}

/** How the tests of vitest ended, from what its own JSON reporter wrote into the same file. */
export function writeUnitResults(file) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, meta }) => ({
      file: name,
      title: [...ancestorTitles, title].join(' '),
      outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
      cases: meta.cases,
    })),
  );
  const notLoaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  writeTestResults(file, 'Node', tests, notLoaded.length);
}

/** @param named a file of tests, or a folder of them with a slash at the end, and the beginning of a title in it */
export function testsOf({ tests }, [named, title = '']) {
  return tests.filter(
    (test) => (test.file === named || (named.endsWith('/') && test.file.startsWith(named))) && test.title.startsWith(title),
  );
}
