/** Takes the pictures that test/visual compares with, anew. Look at each of them before it is committed. */
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { runNode } from './run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await ensureBuilt();
const steps = [
  ['--import', 'tsx', 'scripts/fictional.ts', '--small', '.cache/test-release'],
  ['node_modules/vitest/vitest.mjs', 'run', 'test/visual'],
];
for (const args of steps) {
  const { code, output } = await runNode(args, { PICTURES: 'accept' });
  console.log(output.trim());
  if (code !== 0) process.exitCode = code;
}
