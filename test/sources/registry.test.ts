import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchRegistry, MOST_REGISTRY_BYTES } from '../../src/sources/registry.js';
import { serve, type TestServer } from './serve.js';

const ACTION = { id: 'a', title: 'Model', holder: 'Partner', url: 'https://example.org/a', access: 'open' };
const REGISTRY = { format: '1.0', holder: 'Partner', actions: [ACTION] };

let server: TestServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** A fresh address for each test: answers are kept. */
function at(content: unknown, name = `list-${server.files.size}.json`): string {
  server.files.set(name, typeof content === 'string' ? content : JSON.stringify(content));
  return `${server.base}${name}`;
}

describe("a partner's own list", () => {
  it('is asked for once by all who ask at once, without a word on who asks', async () => {
    const requests: RequestInit[] = [];
    const transport: typeof fetch = async (input, init) => {
      requests.push(init ?? {});
      return fetch(input, init);
    };
    const url = at(REGISTRY);
    const [one, other] = await Promise.all([fetchRegistry(url, transport), fetchRegistry(url, transport)]);
    expect(one.actions).toEqual([ACTION]);
    expect(other).toBe(one);
    expect(requests).toEqual([expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' })]);
  });

  it.each([
    ['withdrawn', { ...REGISTRY, withdrawn: { on: '2026-04-01' } }, 'withdrawn'],
    ['of a newer format', { ...REGISTRY, format: '2.0' }, 'newer-format'],
    ['with an address that is not https', { ...REGISTRY, actions: [{ ...ACTION, url: 'http://example.org' }] }, 'invalid'],
    ['with an address from the page', { ...REGISTRY, actions: [{ ...ACTION, requestUrl: '/vraag' }] }, 'invalid'],
    ['with too many actions', { ...REGISTRY, actions: Array.from({ length: 201 }, () => ACTION) }, 'invalid'],
    ['that is too long', { ...REGISTRY, actions: [{ ...ACTION, summary: 'x'.repeat(MOST_REGISTRY_BYTES) }] }, 'invalid'],
    ['that is a page', '<!doctype html>', 'not-data'],
  ])('%s is refused', async (_, content, kind) => {
    await expect(fetchRegistry(at(content))).rejects.toMatchObject({ kind });
  });

  it('is taken at its longest, and refused one byte above it', async () => {
    const longest = JSON.stringify(REGISTRY).padEnd(MOST_REGISTRY_BYTES);
    expect((await fetchRegistry(at(longest, 'longest.json'))).actions).toHaveLength(1);
    await expect(fetchRegistry(at(`${longest} `, 'too-long.json'))).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('that was refused is asked for anew', async () => {
    const url = at('<!doctype html>', 'mended.json');
    await expect(fetchRegistry(url)).rejects.toMatchObject({ kind: 'not-data' });
    at(REGISTRY, 'mended.json');
    expect((await fetchRegistry(url)).holder).toBe('Partner');
  });
});
