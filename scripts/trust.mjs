/** Writes docs/trust.md from the results that `npm test`, `npm run test:all` and `npm run test:engines` left. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { trustPage } from './trust/trust-page.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const PAGE = 'docs/trust.md';
const RESULTS = ['.cache/test-results', '.cache/engine-results'];

const files = RESULTS.filter(existsSync).flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8'))).filter(({ tests }) => tests !== undefined);
if (runs.length === 0) throw new Error('No tests ran yet: npm test, or npm run test:all.');
const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
writeFileSync(PAGE, await format(trustPage(runs, before), { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
console.log(`${PAGE}, from ${runs.map(({ runner, tests }) => `${tests.length} tests in ${runner}`).join(', ')}`);
