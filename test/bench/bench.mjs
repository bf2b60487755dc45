/**
 * Compares our map and trend line with others, in one run in which the pages take turns. Works as the first command on a fresh clone.
 * What is measured, and how, is told in docs/performance.md.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from '../../scripts/browser.mjs';
import { ensurePackages } from '../../scripts/packages.mjs';
import { readOptions } from './options.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  const options = readOptions(process.argv.slice(2));
  ensurePackages();
  ensurePackages(fileURLToPath(new URL('.', import.meta.url)));
  const chromium = findOrInstallBrowser();
  const { ensureBuilt } = await import('../../scripts/build.mjs');
  await ensureBuilt();
  const { benchRelease } = await import('./release.mjs');
  const { folder, data } = !options.what.includes('maps')
    ? { folder: undefined, data: 'figures that were made up for it' }
    : options.release === undefined
      ? benchRelease(root)
      : { folder: options.release, data: options.release };
  const { run } = await import('./run.mjs');
  const reports = await run({ root, chromium, folder, data, options });
  const { writeReport } = await import('./write-report.mjs');
  for (const [what, report] of Object.entries(reports)) {
    console.log(`\n${report}`);
    if (options.write) await writeReport(join(root, 'docs', 'performance.md'), report, what);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
