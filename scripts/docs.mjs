/**
 * `npm run docs`: builds the documentation site, with a small fictional release beside it, in dist/docs or in the folder that is named; any file
 * server shows it, under any path.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { groupsOfPages } from './docs/pages.mjs';
import { sitePage } from './docs/site-page.mjs';
import { runNode } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = resolve(process.argv[2] ?? join(root, 'dist', 'docs'));
// Not that of the tests, which may be read meanwhile.
const release = join(root, '.cache', 'docs-release');

await ensureBuilt();
await tool(['--import', 'tsx', 'scripts/fictional.ts', '--small', release]);
rmSync(site, { recursive: true, force: true });
const groups = groupsOfPages(root);
const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName !== undefined);
for (const page of groups.flatMap(({ pages }) => pages)) {
  const file = join(site, page.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sitePage(page, groups, elements));
}
cpSync(join(root, 'scripts/docs/site.css'), join(site, 'site.css'));
cpSync(join(root, 'dist/cdn'), join(site, 'cdn'), { recursive: true });
cpSync(release, join(site, 'release'), { recursive: true, filter: (path) => !/\.(gz|br)$/.test(path) });
if (existsSync(join(root, 'docs/pictures'))) cpSync(join(root, 'docs/pictures'), join(site, 'pictures'), { recursive: true });
await tool(['node_modules/typedoc/bin/typedoc', '--out', join(site, 'api'), '--logLevel', 'Error']);
console.log(`The documentation is in ${site}: npx zicht-op serve ${site}`);

async function tool(args) {
  const { code, output } = await runNode(args);
  if (code !== 0) throw new Error(output);
}
