import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../publisher/checking/check.js';
import { run } from '../../../publisher/command/run.js';
import { serve } from '../../../publisher/serving/serve.js';
import { temporaryDirectory } from '../temporary-directory.js';

const OPEN = { id: 'open', title: 'Model', holder: 'Steunpunt', url: 'https://example.org/model', access: 'open', checked: '2026-02-28' };
const CLOSED = { ...OPEN, id: 'closed', access: 'on-request', requestUrl: 'https://example.org/vraag', alternative: 'open' };
const REGISTRY = { format: '1.0', holder: 'Steunpunt', feedback: 'mailto:vraag@example.org', actions: [OPEN, CLOSED] };

async function written(content: unknown): Promise<string> {
  const file = join(await temporaryDirectory(), 'actions.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('a good list, from disk and over HTTP', async () => {
  const file = await written(REGISTRY);
  expect(await check(file)).toEqual({ releases: 0, files: 1, actions: 2, faults: [], warnings: [] });
  const serving = await serve(join(file, '..'));
  try {
    expect(await check(`${serving.url}actions.json`)).toEqual({ releases: 0, files: 1, actions: 2, faults: [], warnings: [] });
  } finally {
    await serving.close();
  }
});

test.each([
  ['an address that is not https', { ...OPEN, url: 'http://example.org/' }, { where: '/actions/0/url', found: '"http://example.org/"' }],
  ['an address from this page', { ...OPEN, url: '/model' }, { where: '/actions/0/url', found: '"/model"' }],
  ['an address that is a script', { ...OPEN, url: 'javascript:alert(1)' }, { where: '/actions/0/url' }],
  ['no place where access is asked for', { ...OPEN, access: 'on-request' }, { where: '/actions/0/requestUrl', found: 'nothing' }],
  ['an alternative that is not open', { ...CLOSED, alternative: 'closed' }, { where: '/actions/0/alternative', found: 'closed' }],
  ['an alternative that is not there', { ...CLOSED, alternative: 'other' }, { where: '/actions/0/alternative', found: 'other' }],
  ['a day that does not exist', { ...OPEN, checked: '2026-02-30' }, { where: '/actions/0/checked', found: '2026-02-30' }],
])('%s is a fault', async (_, action, fault) => {
  const { faults } = await check(await written({ ...REGISTRY, actions: [action] }));
  expect(faults).toEqual([expect.objectContaining(fault)]);
});

test('an id twice, too many actions, too many bytes, a newer format, and what is no list', async () => {
  const faultsOf = async (content: unknown): Promise<unknown> => (await check(await written(content))).faults;
  expect(await faultsOf({ ...REGISTRY, actions: [OPEN, OPEN] })).toMatchObject([{ where: '/actions/1/id', found: 'open again' }]);
  const many = Array.from({ length: 201 }, (_, i) => ({ ...OPEN, id: `a${i}` }));
  expect(await faultsOf({ ...REGISTRY, actions: many })).toMatchObject([{ where: '/actions', expected: 'maxItems 200' }]);
  const long = { ...REGISTRY, actions: [{ ...OPEN, summary: 'x'.repeat(200_000) }] };
  expect(await faultsOf(long)).toMatchObject([{ expected: 'at most 200000, or no page shows it' }]);
  expect(await faultsOf({ ...REGISTRY, format: '2.0' })).toMatchObject([{ where: '/format', found: '2.0' }]);
  expect(await faultsOf('<!doctype html>')).toMatchObject([{ found: '"text that is not JSON"' }]);
  expect((await check('/not/there.json')).faults).toMatchObject([{ found: 'no such file' }]);
});

test('the command says how many actions, and asks addresses only when told to', async () => {
  const lines: string[] = [];
  const streams = { stdout: { write: (text: string) => lines.push(text) }, stderr: { write: () => undefined } };
  expect(await run(['check', await written(REGISTRY)], streams)).toBe(0);
  expect(await run(['check', await written({ ...REGISTRY, actions: [{ ...OPEN, access: 'on-request' }] })], streams)).toBe(1);
  expect(await run(['check', '--links', await written({ ...REGISTRY, withdrawn: { on: '2026-03-01' } })], streams)).toBe(0);
  expect(lines).toEqual(['Checked: 2 actions, no faults.\n', 'Checked: 1 action, 1 fault.\n', 'Checked: 2 actions, no faults.\n']);
});
