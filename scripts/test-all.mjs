/**
 * Everything of `npm test` with whole numbers of generated cases, and then each `test:…` command of package.json, one at a time; takes hours.
 * The last line is the sum: `N passed, N failed, N skipped`; exit code 1 when anything failed.
 * `npm run test:all -- engines hostile`: only that command, and the tests with that word in their path.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeTestResults } from './test-results.mjs';
import { CHECKS, prepareTests, runTests, suite, testSuites } from './test-tasks.mjs';

/** Parts of `npm test`, and what makes something for tests. */
const NO_SUITES = ['all', 'node', 'browser', 'release'];

process.env.TEST_ALL = '1';
prepareTests();
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const names = Object.keys(scripts).flatMap((script) => /^test:(.+)$/.exec(script)?.[1] ?? []);
const others = names.filter((name) => !NO_SUITES.includes(name));
const asked = process.argv.slice(2);
const words = asked.filter((word) => !others.includes(word));

const usual = asked.length === 0 ? [...testSuites(), ...CHECKS] : words.length > 0 ? testSuites(words) : [];
let before = usual.map(({ name }) => name);
const rest = others.filter((name) => asked.length === 0 || asked.includes(name)).map(command);
await runTests([...usual, ...rest], 2);

/** A command after all that went before it, so that it has the machine to itself. */
function command(name) {
  const args = /^node (.+)$/.exec(scripts[`test:${name}`])?.[1].split(' ');
  if (args === undefined) throw new Error(`test:${name} of package.json is to begin with node.`);
  const needs = before;
  before = [...before, name];
  return suite(name, args, (output) => recorded(name, args.at(-1), lastSum(output)), needs);
}

/** Keeps how a command ended beside the results of the tests, for docs/trust.md; its counts. */
function recorded(name, script, counts) {
  const tests = Object.entries(counts).flatMap(([outcome, count]) => Array(count).fill({ file: script, title: name, outcome }));
  const results = fileURLToPath(new URL(`../.cache/test-results/${name}.json`, import.meta.url));
  writeTestResults(results, `npm run test:${name}`, tests);
  return counts;
}

/** The counts in the last line of what a command wrote; one that counts nothing is one check. */
function lastSum(output) {
  const sum = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(output);
  const [passed, failed, skipped] = sum?.slice(1).map(Number) ?? [1, 0, 0];
  return { passed, failed, skipped };
}
