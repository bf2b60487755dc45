/**
 * Uses the package in each framework, as one installs it: compiles with the framework's own checks of types, and looks at the page in a
 * browser. Works as the first command on a fresh clone. The last line is the sum; exit code 1 when anything failed.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from '../../scripts/browser.mjs';
import { ensurePackages } from '../../scripts/packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

try {
  ensurePackages();
  ensurePackages(here);
  ensurePackages(join(here, 'react-18'));
  const chromium = findOrInstallBrowser();
  const { ensureBuilt } = await import('../../scripts/build.mjs');
  await ensureBuilt();
  const { runNode } = await import('../../scripts/run.mjs');
  const made = await runNode(['--import', 'tsx', 'scripts/fictional.ts', '--small', '.cache/test-release']);
  if (made.code !== 0) throw new Error(made.output);
  const { installPackage } = await import('./install-package.mjs');
  installPackage(root, here);
  const { visitFixtures } = await import('./visit.mjs');
  const { passed, failed } = await visitFixtures({ root, here, chromium });
  console.log(`\n${passed} passed, ${failed} failed, 0 skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
