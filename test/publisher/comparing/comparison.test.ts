import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../publisher/checking/check.js';
import type { PreparedIndicator, PreparedPublication } from '../../../publisher/prepared.js';
import { publishPrepared } from '../../../publisher/publish.js';
import { withdraw } from '../../../publisher/publishing/withdraw.js';
import type { ReleaseChanges } from '../../../src/contract/later/types.generated.js';
import type { Release } from '../../../src/contract/types.generated.js';
import { STATUSES } from '../../../src/contract/status.js';
import { aPreparedPublication } from '../a-prepared-publication.js';
import { temporaryDirectory } from '../temporary-directory.js';

const shape = { gemeenten: 4, buurtenEach: 3, periods: 2, outlines: false };
const SECOND = { ...shape, release: '2026-2', published: '2026-05-01' };

async function changesOf(out: string, release: string): Promise<ReleaseChanges | undefined> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(out, release, path), 'utf8')) as unknown;
  const { changes } = (await json('release.json')) as Release;
  return changes === undefined ? undefined : ((await json(changes)) as ReleaseChanges);
}

/** With the columns of one table changed in place. */
function withCells(publication: PreparedPublication, id: string, level: string, change: (cell: Cells) => void): PreparedPublication {
  const indicators = publication.indicators.map((indicator): PreparedIndicator => {
    if (indicator.id !== id) return indicator;
    const tables = indicator.tables.map((table) => {
      if (table.level !== level) return table;
      const columns = Object.fromEntries(
        Object.entries(table.columns).map(([metric, { values, status }]) => [metric, { values: values.slice(), status: status.slice() }]),
      );
      change(columns as Cells);
      return { ...table, columns };
    });
    return { ...indicator, tables };
  });
  return { ...publication, indicators };
}

type Cells = Record<string, { values: Float64Array; status: Uint8Array }>;

test('a first release has nothing to compare with', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(shape), { out });
  expect(await changesOf(out, '2026-1')).toBeUndefined();
});

test('what is the same is not mentioned', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(shape), { out });
  const { warnings } = await publishPrepared(aPreparedPublication(SECOND), { out });
  expect(warnings).toEqual([]);
  expect(await changesOf(out, '2026-2')).toEqual({ format: '1.0', since: '2026-1', indicators: [] });
  expect((await check(out)).faults).toEqual([]);
});

test('revised and withheld figures are counted, once a cell, and no cell is named', async () => {
  const out = await temporaryDirectory();
  const [{ id }] = aPreparedPublication(shape).indicators as [PreparedIndicator];
  await publishPrepared(aPreparedPublication(shape), { out });
  const changed = withCells(aPreparedPublication(SECOND), id, 'gemeente', (columns) => {
    // Both of the first region and period, in every column: one cell.
    for (const { values } of Object.values(columns)) values[0]! += 10;
    for (const { values, status } of Object.values(columns))
      for (const cell of [1, 2]) [values[cell], status[cell]] = [NaN, STATUSES.indexOf('suppressed')];
  });
  await publishPrepared({ ...changed, changes: [{ nl: 'Een fout is hersteld.' }] }, { out });
  expect(await changesOf(out, '2026-2')).toEqual({
    format: '1.0',
    since: '2026-1',
    notes: [{ nl: 'Een fout is hersteld.' }],
    indicators: [{ indicator: id, change: 'changed', revised: 1, withheld: 2 }],
  });
});

test('new and removed indicators, periods, levels and another explanation are told', async () => {
  const out = await temporaryDirectory();
  const second = aPreparedPublication({ ...SECOND, periods: 3 });
  const [first, other, third] = second.indicators as [PreparedIndicator, PreparedIndicator, PreparedIndicator];
  const before = aPreparedPublication(shape).indicators;
  const fewerLevels = { ...before[1]!, tables: before[1]!.tables.slice(0, 1) };
  await publishPrepared({ ...aPreparedPublication(shape), indicators: [before[0]!, fewerLevels, { ...before[2]!, id: 'oud' }] }, { out });
  await publishPrepared({ ...second, indicators: [{ ...first, method: '# Anders' }, other, third] }, { out });
  const { indicators } = (await changesOf(out, '2026-2'))!;
  expect(indicators!.find(({ indicator }) => indicator === first.id)).toMatchObject({ periods: ['2022'], method: true });
  expect(indicators!.find(({ indicator }) => indicator === other.id)!.levels).toEqual(other.tables.slice(1).map(({ level }) => level));
  expect(indicators).toContainEqual({ indicator: third.id, change: 'new' });
  expect(indicators).toContainEqual({ indicator: 'oud', title: third.title, change: 'removed' });
});

test('it is compared with the newest release that was published before it and is not withdrawn', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(shape), { out });
  await publishPrepared(aPreparedPublication(SECOND), { out });
  await publishPrepared(aPreparedPublication({ ...shape, release: '2026-3', published: '2026-08-01' }), { out });
  expect((await changesOf(out, '2026-3'))!.since).toBe('2026-2');
  await withdraw(out, '2026-2', { reason: 'fout' });
  await publishPrepared(aPreparedPublication({ ...shape, release: '2026-3', published: '2026-08-01' }), { out });
  expect((await changesOf(out, '2026-3'))!.since).toBe('2026-1');
  // One that is published anew is not compared with what came after it.
  await publishPrepared(aPreparedPublication(shape), { out });
  expect(await changesOf(out, '2026-1')).toBeUndefined();
});

test('an earlier release that cannot be read is a warning', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication(shape), { out });
  await writeFile(join(out, '2026-1', 'release.json'), '{');
  const { warnings } = await publishPrepared(aPreparedPublication(SECOND), { out });
  expect(warnings).toEqual(
    ['audit', 'changes'].map((what) => expect.stringMatching(`^${what}: the earlier release cannot be compared with`)),
  );
  expect(await changesOf(out, '2026-2')).toBeUndefined();
});

test('words about changes without an earlier release are a warning', async () => {
  const out = await temporaryDirectory();
  const { warnings } = await publishPrepared({ ...aPreparedPublication(shape), changes: ['Nieuw.'] }, { out });
  expect(warnings).toEqual(['changes: there is no earlier release, so they are not published']);
});
