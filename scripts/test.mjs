/**
 * Every check of this project that fits in some minutes; the rest is in test-all.mjs. The last line is the sum: `N passed, N failed, N skipped`;
 * exit code 1 when anything failed. Works as the first command on a fresh clone: it installs packages, and a browser where that is possible.
 */
import { CHECKS, prepareTests, runTests, testSuites } from './test-tasks.mjs';

prepareTests();
await runTests([...testSuites(), ...CHECKS], 2);
