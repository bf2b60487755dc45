import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Release } from '../../../src/contract/types.generated.js';
import { check } from '../../../publisher/checking/check.js';
import { checkLinks } from '../../../publisher/checking/check-links.js';
import { Findings } from '../../../publisher/checking/findings.js';
import { publishPrepared } from '../../../publisher/publish.js';
import { aPreparedPublication } from '../a-prepared-publication.js';
import { temporaryDirectory } from '../temporary-directory.js';
import { forge } from './forge.js';

const asked: string[] = [];
const headers: IncomingMessage['headers'][] = [];
const ANSWERS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/there': (_, response) => response.writeHead(200).end('here'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/password': (_, response) => response.writeHead(401).end(),
  '/ill': (_, response) => response.writeHead(503).end(),
  '/moved': (_, response) => response.writeHead(301, { Location: '/there' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { Location: '/there' }).end(),
  '/moved-and-gone': (_, response) => response.writeHead(308, { Location: '/gone' }).end(),
  '/round': (_, response) => response.writeHead(302, { Location: '/round' }).end(),
};
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  headers.push(request.headers);
  const answer = ANSWERS[request.url!];
  if (answer === undefined) response.writeHead(404).end();
  else answer(request, response);
});
let base: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

async function found(...paths: string[]): Promise<Findings> {
  const findings = new Findings();
  const links = paths.map((path, i) => ({
    address: path.startsWith('/') ? `${base}${path}` : path,
    file: `list-${i}.json`,
    where: `/actions/${i}/url`,
  }));
  await checkLinks(links, findings);
  return findings;
}

test('what answers, also with a password, in its own way or from elsewhere for now, is good', async () => {
  const { faults, warnings } = await found('/there', '/password', '/no-head', '/for-now');
  expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
});

test('what is gone is a fault, at each place that names it', async () => {
  const { faults, warnings } = await found('/gone', '/never', '/moved-and-gone', '/gone');
  expect(faults).toEqual([
    { file: 'list-0.json', where: '/actions/0/url', found: `${base}/gone: HTTP 410`, expected: 'a page that is there' },
    { file: 'list-1.json', where: '/actions/1/url', found: `${base}/never: HTTP 404`, expected: 'a page that is there' },
    { file: 'list-2.json', where: '/actions/2/url', found: `${base}/moved-and-gone: HTTP 410`, expected: 'a page that is there' },
    { file: 'list-3.json', where: '/actions/3/url', found: `${base}/gone: HTTP 410`, expected: 'a page that is there' },
  ]);
  expect(warnings).toEqual([]);
});

test('what fails, moved for good, runs in circles or is out of reach is a warning', async () => {
  const { faults, warnings } = await found('/ill', '/moved', '/round', 'http://127.0.0.1:9/');
  expect(faults).toEqual([]);
  expect(warnings).toEqual([
    `list-0.json, /actions/0/url: ${base}/ill answers HTTP 503`,
    `list-1.json, /actions/1/url: ${base}/moved has moved to ${base}/there`,
    `list-2.json, /actions/2/url: ${base}/round leads on more than 5 times`,
    expect.stringMatching(/^list-3\.json, \/actions\/3\/url: http:\/\/127\.0\.0\.1:9\/ did not answer: ./),
  ]);
});

test('each address is asked once, as it is written, and is told nothing', async () => {
  asked.length = headers.length = 0;
  await found('/there', '/there', '/there');
  expect(asked).toEqual(['HEAD /there']);
  expect(headers[0]).not.toHaveProperty('referer');
  expect(headers[0]).not.toHaveProperty('cookie');
});

test('the addresses of a release are asked too, once it is told to, unless it is withdrawn', async () => {
  const out = await temporaryDirectory();
  await publishPrepared(aPreparedPublication({ gemeenten: 4 }), { out });
  const release = join(out, '2026-1');
  const withAction = (more: object): Promise<void> =>
    forge(release, 'release.json', (manifest: Release) => {
      Object.assign(manifest.actions[0]!, { url: 'https://127.0.0.1:9/model' });
      Object.assign(manifest, more);
    });
  await withAction({});
  expect((await check(out)).warnings).toEqual([]);
  expect((await check(out, { links: true })).warnings).toEqual([
    expect.stringMatching(/^2026-1\/release\.json, \/actions\/0\/url: https:\/\/127\.0\.0\.1:9\/model did not answer: /),
  ]);
  await withAction({ withdrawn: { on: '2026-04-01' } });
  expect((await check(join(release, 'release.json'), { links: true })).warnings).toEqual([]);
});
