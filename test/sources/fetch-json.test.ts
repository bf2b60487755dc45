import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type FetchOptions, fetchJson } from '../../src/sources/fetch-json.js';
import { LIMITS } from '../../src/contract/limits.js';
import { SourceError } from '../../src/sources/source-error.js';
import { type Handler, type TestServer, serve } from './serve.js';

const body = JSON.stringify({ figures: [1, 2, 3], place: 'Súdwest-Fryslân' });
const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;

const withStatus =
  (status: number, text = ''): Handler =>
  (_, response) =>
    void response.writeHead(status).end(text);

const loginPage: Handler = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>Log in');

const faults: Record<string, Handler | string> = {
  good: body,
  'wrong-byte': body.replace('3]', '4]'),
  404: withStatus(404, 'no'),
  410: withStatus(410),
  401: withStatus(401, '{"error": "log in"}'),
  403: withStatus(403),
  429: withStatus(429),
  500: withStatus(500, '{"error": "oops"}'),
  503: withStatus(503),
  204: withStatus(204),
  empty: withStatus(200),
  blank: withStatus(200, ' \n'),
  login: loginPage,
  redirect: (_, response) => void response.writeHead(302, { location: '/login' }).end(),
  text: withStatus(200, 'figures'),
  'half-body': withStatus(200, body.slice(0, 20)),
  'cut-with-length': (_, response) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.slice(0, 20), () => response.destroy());
  },
  'cut-chunked': (_, response) => {
    response.writeHead(200, { 'transfer-encoding': 'chunked' });
    response.write(body.slice(0, 20), () => response.destroy());
  },
  'cut-at-close': (_, response) => {
    response.writeHead(200, { connection: 'close' });
    response.write(body.slice(0, 20), () => response.end());
  },
  reset: (request) => void request.socket.destroy(),
  stall: () => undefined,
  'stall-in-body': (_, response) => {
    response.writeHead(200);
    response.write(body.slice(0, 20));
  },
  'too-large': (_, response) => {
    response.writeHead(200);
    const megabyte = ' '.repeat(1_000_000);
    const more = (): void => {
      if (!response.destroyed) response.write(megabyte, more);
    };
    more();
  },
};

let server: TestServer;
beforeAll(async () => void (server = await serve(new Map(Object.entries(faults)))));
afterAll(() => server.close());

describe('fetchJson', () => {
  it('gives the document and its size', async () => {
    expect(await ask('good', { integrity })).toEqual({ document: JSON.parse(body), bytes: expect.any(Number) });
    expect((await ask('good')).document).toEqual(JSON.parse(body));
  });

  it.each([
    ['wrong-byte', 'changed', undefined],
    ['half-body', 'changed', 'changed'],
    ['cut-at-close', 'changed', 'changed'],
    ['cut-with-length', 'offline', 'offline'],
    ['cut-chunked', 'offline', 'offline'],
    ['reset', 'offline', 'offline'],
    ['404', 'not-found', 'not-found'],
    ['410', 'not-found', 'not-found'],
    ['401', 'refused', 'refused'],
    ['403', 'refused', 'refused'],
    ['429', 'busy', 'busy'],
    ['500', 'server', 'server'],
    ['503', 'server', 'server'],
    ['204', 'server', 'server'],
    ['empty', 'server', 'server'],
    ['blank', 'server', 'server'],
    ['login', 'not-data', 'not-data'],
    ['text', 'not-data', 'not-data'],
  ])('calls %s: %s with integrity, %s without', async (path, withIntegrity, without) => {
    expect((await failureOf(path, { integrity })).kind).toBe(withIntegrity);
    if (without !== undefined) expect((await failureOf(path)).kind).toBe(without);
  });

  it('says which address and status it was', async () => {
    const { details } = await failureOf('503', { integrity });
    expect(details).toMatchObject({ url: `${server.base}503`, httpStatus: 503 });
  });

  it('calls a redirect to a login page not-data', async () => {
    server.files.set('login', loginPage);
    expect((await failureOf('redirect', { integrity })).kind).toBe('not-data');
  });

  it('calls an address that nobody listens at offline', async () => {
    const gone = await serve();
    await gone.close();
    const error = await fetchJson(`${gone.base}x`, { transport: fetch, integrity, retryDelays: [] }).catch((error: unknown) => error);
    expect(error).toMatchObject({ name: 'SourceError', kind: 'offline' });
  });

  it('refuses a body without end', async () => {
    expect(await failureOf('too-large')).toMatchObject({ kind: 'invalid', details: { expected: `at most ${LIMITS.bytes} bytes` } });
  });

  it.each(['stall', 'stall-in-body'])('gives up waiting on %s, without asking again', async (path) => {
    const before = server.count(path);
    expect((await failureOf(path, { patience: 100, retryDelays: [1, 1] })).kind).toBe('offline');
    expect(server.count(path) - before).toBe(1);
  });

  it.each(['stall', 'stall-in-body'])('stops at once with the reason of the signal on %s', async (path) => {
    const controller = new AbortController();
    const answer = ask(path, { integrity, signal: controller.signal });
    setTimeout(() => controller.abort('left the page'), 50);
    await expect(answer).rejects.toBe('left the page');
  });

  it('stops while it waits to ask again', async () => {
    const controller = new AbortController();
    const answer = ask('503', { retryDelays: [60_000, 60_000], signal: controller.signal });
    setTimeout(() => controller.abort('left the page'), 100);
    await expect(answer).rejects.toBe('left the page');
  });

  it('asks nothing for a signal that was aborted before', async () => {
    const before = server.asked.length;
    await expect(ask('good', { signal: AbortSignal.abort('gone') })).rejects.toBe('gone');
    expect(server.asked).toHaveLength(before);
  });
});

describe('automatic retries', () => {
  it.each(['503', 'reset'])('ask twice more after %s', async (path) => {
    const before = server.count(path);
    await failureOf(path, { retryDelays: [1, 1] });
    expect(server.count(path) - before).toBe(3);
  });

  it.each(['404', '403', '429', 'login'])('do not follow %s', async (path) => {
    const before = server.count(path);
    await failureOf(path, { retryDelays: [1, 1] });
    expect(server.count(path) - before).toBe(1);
  });

  it('are not noticed when the second answer is good', async () => {
    let answers = 0;
    server.files.set('shaky', (_, response) => void response.writeHead(answers++ === 0 ? 502 : 200).end(body));
    expect((await ask('shaky', { retryDelays: [1, 1] })).document).toEqual(JSON.parse(body));
  });

  it('ask once more, past the cache, for a body that was not as promised', async () => {
    let answers = 0;
    server.files.set('once-half', (_, response) => void response.writeHead(200).end(answers++ === 0 ? body.slice(1) : body));
    expect((await ask('once-half', { integrity, retryDelays: [1, 1] })).document).toEqual(JSON.parse(body));
    expect(server.count('once-half')).toBe(3);
  });

  it('never show a body that is not what was promised', async () => {
    const before = server.count('wrong-byte');
    expect((await failureOf('wrong-byte', { integrity, retryDelays: [1, 1] })).kind).toBe('changed');
    expect(server.count('wrong-byte') - before).toBe(3);
  });

  it.each(['503', 'reset'])('ask for the cause of %s once, however often it fails', async (path) => {
    const before = server.count(path);
    await failureOf(path, { integrity, retryDelays: [1, 1] });
    expect(server.count(path) - before).toBe(4);
  });

  it('of many pages are not in step', async () => {
    const { setTimeout } = globalThis;
    const delays: number[] = [];
    vi.stubGlobal('setTimeout', (callback: () => void, delay: number) => {
      if (delay >= 200 && delay <= 400) delays.push(delay);
      return setTimeout(callback, delay >= 200 && delay <= 400 ? 1 : delay);
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    await Promise.all(Array.from({ length: 20 }, () => failureOf('503', { retryDelays: [300] })));
    expect(delays).toHaveLength(20);
    expect(new Set(delays).size).toBeGreaterThan(15);
  });
});

function ask(path: string, options: Partial<FetchOptions> = {}): ReturnType<typeof fetchJson> {
  return fetchJson(server.base + path, { transport: fetch, retryDelays: [], ...options });
}

async function failureOf(path: string, options?: Partial<FetchOptions>): Promise<SourceError> {
  const error: unknown = await ask(path, options).then(
    () => 'an answer',
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(SourceError);
  return error as SourceError;
}
