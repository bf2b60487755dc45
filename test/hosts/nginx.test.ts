import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallNginx, NGINX_ADVICE } from '../../scripts/nginx.mjs';
import { cacheControlOf } from '../../publisher/serving/cache-control.js';
import { contentTypeOf } from '../../publisher/serving/content-types.js';
import { documentedServer, startNginx, type NginxHost } from './nginx-host.js';
import { publishedSite } from './published-site.js';

const nginx = findOrInstallNginx();
if (nginx === undefined) console.warn(NGINX_ADVICE);

/** Every file of a publisher's folder, from nginx with the configuration that docs/operations.md gives. */
describe.skipIf(nginx === undefined)('nginx as documented', () => {
  let site: string;
  let host: NginxHost;
  let files: string[];

  beforeAll(async () => {
    site = await publishedSite();
    host = await startNginx(nginx!, await documentedServer(site));
    const all = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
    files = all.filter((path) => /[^/]\.[a-z]+$/.test(path) && !/\.(gz|br)$/.test(path));
  });
  afterAll(async () => {
    await host.close();
  });

  it('sends each file whole, compressed where it was compressed, with its type and to every origin', async () => {
    expect(files.length).toBeGreaterThan(300);
    for (const path of files) {
      const response = await fetch(host.url + encodeURI(path), { headers: { 'Accept-Encoding': 'gzip' } });
      const content = await readFile(join(site, path));
      expect([path, response.status]).toEqual([path, 200]);
      expect(Buffer.from(await response.arrayBuffer()).equals(content), path).toBe(true);
      const isCompressed = await stat(join(site, `${path}.gz`)).then(
        () => true,
        () => false,
      );
      const { headers } = response;
      expect([path, headers.get('content-encoding')]).toEqual([path, isCompressed ? 'gzip' : null]);
      expect([path, headers.get('content-type')]).toEqual([path, contentTypeOf(path)]);
      expect([path, headers.get('cache-control')]).toEqual([path, cacheControlOf(path)]);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe(null);
      expect([path, headers.has('content-security-policy')]).toEqual([path, path.endsWith('.html')]);
    }
  });

  it('sends what was not compressed to who does not take gzip', async () => {
    const response = await fetch(`${host.url}releases.json`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBe(null);
    expect(await response.json()).toHaveProperty('current');
  });

  it('sends its pages the policy of the guide, with its own address beside what is its own', async () => {
    const guide = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const [policy] = /^default-src 'none';.*$/m.exec(guide)!;
    expect(policy.split("'self' https://cijfers.example;")).toHaveLength(4);
    const { headers } = await fetch(`${host.url}embed/index.html`);
    expect(headers.get('content-security-policy')).toBe(policy.replaceAll('https://cijfers.example', new URL(host.url).origin));
  });

  it('says that nothing changed, where nothing did', async () => {
    const first = await fetch(`${host.url}releases.json`);
    const again = await fetch(`${host.url}releases.json`, { headers: { 'If-None-Match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('tells other websites too that a file is not there, and keeps that for no one', async () => {
    const response = await fetch(`${host.url}2026-1/tables/nowhere.0123456789ab.json`);
    expect(response.status).toBe(404);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe(null);
  });

  it('keeps the working files of the publisher to itself', async () => {
    for (const path of ['.key', '.git/config', '2026-1/.working/release.json']) expect((await fetch(host.url + path)).status).toBe(404);
  });

  it('the compressed forms hold the same as the files', async () => {
    for (const path of files.slice(0, 80)) {
      const compressed = await readFile(join(site, `${path}.gz`)).catch(() => undefined);
      if (compressed === undefined) continue;
      const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
      expect(hash(gunzipSync(compressed)), path).toBe(hash(await readFile(join(site, path))));
    }
  });
});
