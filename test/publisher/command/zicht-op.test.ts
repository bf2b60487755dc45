import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { isBuilt } from '../../../scripts/build.mjs';
import { runNode } from '../../../scripts/run.mjs';
import { contentOf, temporaryDirectory } from '../temporary-directory.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = ['--import', 'tsx', join(root, 'publisher', 'zicht-op.ts')];

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a shell does. */
function zichtOp(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** A publication of three gemeenten, of which one is not in the table, and a table with one code that is no gemeente. */
async function aPublication(release: string, rows = ['GM0001,2024,15,100', 'GM0002,2024,20,200', 'GM0998,2024,30,300']): Promise<string> {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'leegstand.csv'), ['code,jaar,leeg,woningen', ...rows].join('\n'));
  await writeFile(
    join(directory, 'publication.yaml'),
    `release: "${release}"
published: 2026-02-01
title: Proef
publisher: {name: Bureau Cijfers}
licence: CC-BY-4.0
levels:
  - {id: gemeente, regions: {GM0001: Een, GM0002: Twee, GM0003: Drie}}
themes:
  - {id: wonen, title: Wonen}
indicators:
  - id: leegstand
    theme: wonen
    title: Leegstand
    kind: share
    unit: woningen
    decimals: 1
    source: [CBS]
    made: counted
    population: alle woningen
    caveat: Een patroon is geen bewijs.
    tables:
      - {level: gemeente, file: leegstand.csv, region: code, period: jaar, count: leeg, base: woningen}
`,
  );
  return join(directory, 'publication.yaml');
}

test('publish, publish the next, withdraw it, check and replace: exit 0, with what did not join', async () => {
  const out = await temporaryDirectory();
  const first = await zichtOp('publish', await aPublication('2026-1'), '--out', out);
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/^Published: 2026-1 in .*2026-1, \d+ files\. Current: 2026-1\.\n$/);
  expect(first.stderr).toMatch(/^not joined: .*leegstand\.csv → gemeente: 1 code of the table that no region has: GM0998$/m);
  expect(first.stderr).toMatch(/^not joined: .*leegstand\.csv → gemeente: 1 region without a row in the table: GM0003$/m);

  expect((await zichtOp('publish', await aPublication('2026-2'), '--out', out)).stdout).toContain('Current: 2026-2.');
  const withdrawn = await zichtOp('publish', '--withdraw', '2026-2', '--reason', 'Fout in de bron', '--out', out);
  expect(withdrawn).toMatchObject({ code: 0, stdout: 'Withdrawn: 2026-2. Current: 2026-1.\n' });
  expect(await readFile(join(out, '2026-2', 'release.json'), 'utf8')).toContain('Fout in de bron');

  const checked = await zichtOp('check', out);
  expect(checked).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Checked: 2 releases, \d+ files, no faults\.\n$/) });
}, 60_000);

test('a faulty table: exit 1, a line with file, row, column, found and expected, and the old release as it was', async () => {
  const out = await temporaryDirectory();
  await zichtOp('publish', await aPublication('2026-1'), '--out', out);
  const before = await contentOf(out);
  const faulty = await zichtOp('publish', await aPublication('2026-2', ['GM0001,2024,-15,100', 'GM0002,2024,veel,200']), '--out', out);
  expect(faulty).toMatchObject({ code: 1, stdout: '' });
  expect(faulty.stderr).toMatch(/leegstand\.csv, row 2, column leeg.*: found .*-15.*, expected /);
  expect(faulty.stderr).toMatch(/leegstand\.csv, row 3, column leeg.*: found .*veel.*, expected /);
  expect(await contentOf(out)).toEqual(before);
}, 60_000);

test('a release with a fault: exit 1 and a line', async () => {
  const out = await temporaryDirectory();
  await zichtOp('publish', await aPublication('2026-1'), '--out', out);
  const [index] = await readdir(join(out, '2026-1', 'regions'));
  await writeFile(join(out, '2026-1', 'regions', index!), '{}');
  const { code, stdout, stderr } = await zichtOp('check', out);
  expect(code).toBe(1);
  expect(stdout).toMatch(/1 fault\.\n$/);
  expect(stderr).toMatch(/^2026-1\/regions\/gemeente\.[0-9a-f]{12}\.json: found 2 bytes, expected \d+, as release\.json says$/m);
}, 60_000);

test.each([
  [[], 'There is no command.'],
  [['publiceer'], 'There is no command "publiceer".'],
  [['publish', 'publication.yaml'], 'There is no --out <dir>.'],
  [['publish', '--out', 'x'], 'There is no publication.yaml.'],
  [['publish', 'a', 'b', '--out', 'x'], '"b" is one too many: give one publication.yaml.'],
  [['publish', '--out', 'x', '--reason', 'y', 'a'], '--reason goes with --withdraw <id>.'],
  [['check'], 'There is no directory or address.'],
  [['check', 'x', '--snel'], "Unknown option '--snel'"],
  [['embed'], 'There is no --out <dir>.'],
  [['serve', 'x', '--port', '99999'], '--port is "99999"; give a number from 0 to 65535.'],
])('wrong usage %j: exit 2, what is wrong and how it should be', async (args, message) => {
  const { code, stdout, stderr } = await zichtOp(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage:\n  zicht-op publish <publication.yaml> --out <dir>');
});

test('help and version', async () => {
  expect(await zichtOp('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit code: 0 when all is good') });
  expect(await zichtOp('publish', '--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage:') });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(await zichtOp('--version')).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test('serve says its address, answers, and stops when it is asked to', async () => {
  const directory = await temporaryDirectory();
  await mkdir(join(directory, 'a'));
  await writeFile(join(directory, 'releases.json'), '{}');
  const serving = spawn(process.execPath, [...command, 'serve', directory, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void serving.kill('SIGKILL'));
  const [line] = (await once(serving.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(line.toString())![0];
  expect(await (await fetch(`${url}releases.json`)).text()).toBe('{}');
  serving.kill('SIGTERM');
  expect((await once(serving, 'exit'))[0]).toBe(0);
});

test('serving what is not a directory: exit 1 and a line', async () => {
  expect(await zichtOp('serve', '/not/there')).toMatchObject({
    code: 1,
    stderr: '/not/there: found no directory, expected a directory with releases\n',
  });
});

test('embed writes pages that need nothing else, once more without a trace, and leaves the theme alone', async () => {
  if (!isBuilt()) await runNode(['scripts/build.mjs']);
  const out = await temporaryDirectory();
  expect(await zichtOp('embed', '--out', out)).toMatchObject({ code: 0, stdout: expect.stringMatching(/embed, [1-9]\d* new files\.\n$/) });
  const page = await readFile(join(out, 'embed', 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
  expect(named).toContain('cdn/zo.iife.js');
  for (const address of named) expect((await readFile(join(out, 'embed', address))).length, address).toBeGreaterThan(0);

  // A server would send a compressed form in place of what was edited.
  expect((await readdir(join(out, 'embed'))).filter((name) => name.startsWith('theme'))).toEqual(['theme.css']);
  await writeFile(join(out, 'embed', 'theme.css'), ':root { --zo-color-action: #123456; }');
  const before = await contentOf(out);
  expect(await zichtOp('embed', '--out', out)).toMatchObject({ code: 0, stdout: expect.stringContaining('0 new files') });
  expect(await contentOf(out)).toEqual(before);
}, 180_000);
