import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../publisher/serving/serve.js';
import type { ServeOptions } from '../../../publisher/serving/serve.js';
import { temporaryDirectory } from '../temporary-directory.js';

const HASHED = 'regions/gemeente.0123456789ab.json';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A served directory, and requests that go out exactly as they are written: fetch would tidy the path and undo the compression. */
async function served(options: ServeOptions = {}) {
  const parent = await temporaryDirectory();
  const directory = join(parent, 'served');
  await mkdir(join(directory, 'regions'), { recursive: true });
  await mkdir(join(directory, 'gallery'));
  await writeFile(join(parent, 'secret.json'), '"secret"');
  await writeFile(join(directory, 'releases.json'), '{"current":"a"}');
  await writeFile(join(directory, 'index.html'), '<p>home</p>');
  await writeFile(join(directory, 'gallery', 'index.html'), '<p>gallery</p>');
  await writeFile(join(directory, '.hidden.json'), '"hidden"');
  const content = Buffer.from('{"a":"é"}');
  await writeFile(join(directory, HASHED), content);
  await writeFile(join(directory, `${HASHED}.gz`), gzipSync(content));
  await writeFile(join(directory, `${HASHED}.br`), brotliCompressSync(content));
  const serving = await serve(directory, options);
  onTestFinished(() => serving.close());
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(serving.url);
      const sent = request({ hostname, port, path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }));
      });
      sent.on('error', reject);
      sent.end();
    });
  return { ask, directory, parent, url: serving.url, content };
}

test('listens on this machine only, unless it is told otherwise', async () => {
  const { url } = await served();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('every answer is open to all origins and says what it is', async () => {
  const { ask } = await served();
  for (const path of [`/${HASHED}`, '/releases.json', '/', '/nothing']) {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
  }
  expect((await ask(`/${HASHED}`)).headers['content-type']).toBe('application/json; charset=utf-8');
  expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8');
});

test('hashed files are kept for ever, what is current for minutes, pages not without asking', async () => {
  const { ask } = await served();
  expect((await ask(`/${HASHED}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask('/releases.json')).headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=86400');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['*', 'br'],
  ['identity', undefined],
  ['', undefined],
])('Accept-Encoding "%s" gets %s', async (accepted, coding) => {
  const { ask, content } = await served();
  const { status, headers, body } = await ask(`/${HASHED}`, { 'Accept-Encoding': accepted });
  expect(status).toBe(200);
  expect(headers['content-encoding']).toBe(coding);
  expect(headers.vary).toBe('Accept-Encoding');
  expect(headers['content-length']).toBe(String(body.length));
  const plain = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
  expect(plain.equals(content)).toBe(true);
});

test('a file without compressed forms is sent as it is', async () => {
  const { ask } = await served();
  const { headers, body } = await ask('/releases.json', { 'Accept-Encoding': 'br, gzip' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe('{"current":"a"}');
});

test('a client that has the file gets 304; each coding has its own tag; a changed file comes anew', async () => {
  const { ask, directory } = await served();
  const plain = (await ask(`/${HASHED}`)).headers.etag!;
  const compressed = (await ask(`/${HASHED}`, { 'Accept-Encoding': 'br' })).headers.etag!;
  expect(compressed).not.toBe(plain);
  const kept = await ask(`/${HASHED}`, { 'If-None-Match': `"other", W/${plain}` });
  expect(kept).toMatchObject({ status: 304, headers: { etag: plain, 'access-control-allow-origin': '*' } });
  expect(kept.body).toHaveLength(0);
  expect((await ask(`/${HASHED}`, { 'If-None-Match': compressed })).status).toBe(200);
  const modified = (await ask('/releases.json')).headers['last-modified']!;
  expect((await ask('/releases.json', { 'If-Modified-Since': modified })).status).toBe(304);
  const { etag } = (await ask('/releases.json')).headers;
  await writeFile(join(directory, 'releases.json'), '{"current":"another"}');
  expect((await ask('/releases.json', { 'If-None-Match': etag! })).status).toBe(200);
});

test('HEAD has the headers of GET and no body; OPTIONS answers a preflight; other methods are refused', async () => {
  const { ask } = await served();
  const head = await ask(`/${HASHED}`, {}, 'HEAD');
  expect(head).toMatchObject({ status: 200, headers: { 'content-length': '10' } });
  expect(head.body).toHaveLength(0);
  expect(await ask('/releases.json', {}, 'OPTIONS')).toMatchObject({
    status: 204,
    headers: { 'access-control-allow-methods': 'GET, HEAD, OPTIONS' },
  });
  expect(await ask('/releases.json', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } });
});

test.each([
  '/../secret.json',
  '/regions/../../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/regions%2f..%2f..%2fsecret.json',
  '/..%5csecret.json',
  '/%252e%252e/secret.json',
  '//secret.json',
  '/.hidden.json',
  '/%00',
  '/%zz',
  '/link.json',
  '/linked/secret.json',
  '/regions',
  '/nothing.json',
])('%s is not found', async (path) => {
  const { ask, directory, parent } = await served();
  await symlink(join(parent, 'secret.json'), join(directory, 'link.json'));
  await symlink(parent, join(directory, 'linked'));
  const { status, headers, body } = await ask(path);
  expect(status).toBe(404);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body.toString()).toBe('Not found\n');
});

test('a symbolic link within the directory is followed', async () => {
  const { ask, directory } = await served();
  await symlink(join(directory, 'releases.json'), join(directory, 'alias.json'));
  expect((await ask('/alias.json')).body.toString()).toBe('{"current":"a"}');
});

test('a directory shows its index.html, with a slash, on this host only', async () => {
  const { ask } = await served();
  expect((await ask('/gallery/')).body.toString()).toBe('<p>gallery</p>');
  expect(await ask('/gallery?a=1')).toMatchObject({ status: 308, headers: { location: '/gallery/?a=1' } });
  expect((await ask('//gallery')).headers.location).toBe('/gallery/');
});

test('several directories are served, each below its path', async () => {
  const other = await temporaryDirectory();
  await writeFile(join(other, 'release.json'), '"other"');
  const heard: string[] = [];
  const onRequest = (method: string, url: string, status: number): void => void heard.push(`${method} ${url} ${status}`);
  const { ask } = await served({ mounts: { '/releases': other }, onRequest });
  expect((await ask('/releases/release.json?x=1')).body.toString()).toBe('"other"');
  expect((await ask('/releases.json')).body.toString()).toBe('{"current":"a"}');
  expect((await ask('/releases/../index.html')).status).toBe(404);
  expect(heard).toEqual(['GET /releases/release.json?x=1 200', 'GET /releases.json 200', 'GET /releases/../index.html 404']);
});

test('a port that is taken is an error that says so', async () => {
  const { url, directory } = await served();
  await expect(serve(directory, { port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
  expect(await readFile(join(directory, 'releases.json'), 'utf8')).toContain('current');
});
