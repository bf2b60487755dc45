import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Releases } from '../../../src/contract/types.generated.js';
import { check } from '../../../publisher/checking/check.js';
import type { PublicationError } from '../../../publisher/faults.js';
import type { PreparedPublication } from '../../../publisher/prepared.js';
import { publish, publishPrepared } from '../../../publisher/publish.js';
import { withdraw } from '../../../publisher/publishing/withdraw.js';
import { aPreparedPublication, column } from '../a-prepared-publication.js';
import { contentOf, temporaryDirectory } from '../temporary-directory.js';

const few = { gemeenten: 3, buurtenEach: 2, periods: 1, outlines: false };

async function listOf(out: string): Promise<Releases> {
  return JSON.parse(await readFile(join(out, 'releases.json'), 'utf8')) as Releases;
}

/** Counts below the minimum that the indicator promises: the check refuses it. */
function aFaultyPublication(): PreparedPublication {
  const publication = aPreparedPublication(few);
  const [leegstand] = publication.indicators;
  const [land] = publication.levels;
  const columns = { count: column(land!, 1, 1, () => 5), base: column(land!, 1, 1, () => 100) };
  return {
    ...publication,
    indicators: [{ ...leegstand!, tables: [{ level: 'land', periods: ['2024'], categories: ['total'], columns }] }],
  };
}

test('a first release is current, and checks clean', async () => {
  const out = join(await temporaryDirectory(), 'not', 'there', 'yet');
  const result = await publishPrepared(aPreparedPublication(), { out });
  expect(result).toMatchObject({ release: '2026-1', directory: join(out, '2026-1'), current: '2026-1', warnings: [] });
  expect(await listOf(out)).toEqual({
    format: '1.0',
    current: '2026-1',
    releases: [{ id: '2026-1', published: '2026-02-01', status: 'current', url: '2026-1/release.json' }],
  });
  expect(await check(out)).toEqual({ releases: 1, files: result.files + 1, faults: [], warnings: [] });
});

test('an earlier release stays byte for byte, as a superseded one', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  const before = await contentOf(join(out, '2026-1'));
  await publishPrepared(aPreparedPublication({ ...few, release: '2026-2', published: '2026-05-01' }), { out });
  expect(await contentOf(join(out, '2026-1'))).toEqual(before);
  const { current, releases } = await listOf(out);
  expect(current).toBe('2026-2');
  expect(releases.map(({ id, status }) => `${id} ${status}`)).toEqual(['2026-2 current', '2026-1 superseded']);
});

test('a release that is published anew is replaced whole; one published on a later date stays the current one', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  await publishPrepared(aPreparedPublication({ ...few, release: '2026-2', published: '2026-05-01' }), { out });
  const mended = { ...aPreparedPublication(few), title: 'Verbeterd' };
  expect(await publishPrepared(mended, { out })).toMatchObject({ release: '2026-1', current: '2026-2' });
  expect(JSON.parse(await readFile(join(out, '2026-1', 'release.json'), 'utf8'))).toMatchObject({ title: 'Verbeterd' });
  expect((await check(out)).faults).toEqual([]);
  expect((await readdir(out)).sort()).toEqual(['2026-1', '2026-2', 'releases.json', 'releases.json.br', 'releases.json.gz']);
});

test('of two releases of one day the last published is current', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  expect(await publishPrepared(aPreparedPublication({ ...few, release: '2026-1b' }), { out })).toMatchObject({ current: '2026-1b' });
});

test('an id with unsafe characters is safe on disk', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication({ ...few, release: '../2026 Q1' }), { out });
  expect((await listOf(out)).releases[0]).toMatchObject({ id: '../2026 Q1', url: '~2E.~2F2026~20Q1/release.json' });
  expect((await check(out)).faults).toEqual([]);
});

test('a release that does not pass the check leaves all as it was', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  const before = await contentOf(out);
  const failure = await publishPrepared(aFaultyPublication(), { out }).catch((error: PublicationError) => error);
  expect((failure as PublicationError).faults).toEqual([
    {
      file: expect.stringMatching(/^tables\/leegstand\/land\./),
      where: 'count, 2024, total, NL',
      found: '5',
      expected: '0, or 10 or more',
    },
  ]);
  expect(await contentOf(out)).toEqual(before);
  expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a publication that cannot be read leaves all as it was', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  const before = await contentOf(out);
  await expect(publish(join(out, 'nothing.yaml'), { out })).rejects.toThrow('nothing.yaml');
  expect(await contentOf(out)).toEqual(before);
});

test('a publish that is killed leaves the old release; the next one clears what it left behind', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  const before = await contentOf(out);

  const script = fileURLToPath(new URL('publish-large.ts', import.meta.url));
  const publishing = spawn(process.execPath, ['--import', 'tsx', script, out], { stdio: 'ignore' });
  const isWriting = async (): Promise<boolean> => {
    const working = (await readdir(out)).find((name) => name.startsWith('.publishing-2026-1-'));
    return working !== undefined && existsSync(join(out, working, 'tables', 'leegstand'));
  };
  while (!(await isWriting())) await pause(5);
  publishing.kill('SIGKILL');
  await once(publishing, 'exit');

  const after = await contentOf(out);
  const left = Object.keys(after).filter((path) => path.startsWith('.publishing'));
  expect(left.length).toBeGreaterThan(0);
  expect(Object.fromEntries(Object.entries(after).filter(([path]) => !left.includes(path)))).toEqual(before);
  expect((await check(out)).faults).toEqual([]);

  await publishPrepared(aPreparedPublication({ ...few, release: '2026-2' }), { out });
  expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a release that was moved aside when the process died comes back', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  const before = await contentOf(join(out, '2026-1'));
  await rename(join(out, '2026-1'), join(out, '.replaced-2026-1'));
  await publishPrepared(aPreparedPublication({ ...few, release: '2026-2' }), { out });
  expect(await contentOf(join(out, '2026-1'))).toEqual(before);
});

test('two publishes to one directory do not mix: the second is refused', async () => {
  const out = await temporaryDirectory();
  const [first, second] = await Promise.allSettled([
    publishPrepared(aPreparedPublication(), { out }),
    publishPrepared(aPreparedPublication({ release: '2026-2' }), { out }),
  ]);
  expect(first.status).toBe('fulfilled');
  expect(second).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('a publish at work') } });
  expect((await listOf(out)).releases.map(({ id }) => id)).toEqual(['2026-1']);
});

test('the lock of a living process is kept, that of a dead one taken over', async () => {
  const out = await temporaryDirectory();
  const lock = join(out, '.publishing.lock');
  await writeFile(lock, JSON.stringify({ pid: process.ppid, host: hostname() }));
  await expect(publishPrepared(aPreparedPublication(few), { out })).rejects.toThrow(`process ${process.ppid}`);
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(gone, 'exit');
  await writeFile(lock, JSON.stringify({ pid: gone.pid, host: hostname() }));
  expect(await publishPrepared(aPreparedPublication(few), { out })).toMatchObject({ current: '2026-1' });
});

test('a list of releases that cannot be read is a fault, and is not overwritten', async () => {
  const out = await temporaryDirectory();
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'releases.json'), '<html>');
  await expect(publishPrepared(aPreparedPublication(few), { out })).rejects.toThrow('text that is not JSON');
  expect(await readFile(join(out, 'releases.json'), 'utf8')).toBe('<html>');
});

test('a list of a newer format is a fault too', async () => {
  const out = await temporaryDirectory();
  await writeFile(join(out, 'releases.json'), '{"format":"2.0","current":null,"releases":[]}');
  await expect(publishPrepared(aPreparedPublication(few), { out })).rejects.toThrow(/found 2.0, expected 1.x/);
});

test('withdrawing marks the manifest and the list; the newest other one is current, or none', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  await publishPrepared(aPreparedPublication({ ...few, release: '2026-2', published: '2026-05-01' }), { out });
  await withdraw(out, '2026-2', { reason: 'Een fout in de bron', on: '2026-05-03' });
  const withdrawn = { on: '2026-05-03', reason: 'Een fout in de bron' };
  expect(await listOf(out)).toMatchObject({
    current: '2026-1',
    releases: [
      { id: '2026-2', status: 'withdrawn', withdrawn },
      { id: '2026-1', status: 'current' },
    ],
  });
  expect(JSON.parse(await readFile(join(out, '2026-2', 'release.json'), 'utf8'))).toMatchObject({ id: '2026-2', withdrawn });
  expect((await check(out)).faults).toEqual([]);
  expect(await withdraw(out, '2026-1', { on: '2026-05-04' })).toMatchObject({ current: null });
  expect((await check(out)).faults).toEqual([]);
});

test('withdrawing what is not there names what is', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(few), { out });
  await expect(withdraw(out, '2025-4')).rejects.toThrow(/found no release 2025-4, expected one of 2026-1/);
});
