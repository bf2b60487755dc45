import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { releaseSource } from '../../src/sources/release-source.js';
import type { Source } from '../../src/sources/source.js';
import { RELEASES } from '../publishing/release-list.js';

/** Stands for a directory where an address is asked for. */
const BASE = 'http://releases.invalid/';

/**
 * The current release of a directory, or of the address of a `releases.json` or `release.json`.
 * @param document in a directory: the list of its releases, or the manifest of one
 */
export function releasesAt(target: string, document = RELEASES): Source {
  if (/^https?:\/\//.test(target)) return releaseSource(target);
  return releaseSource(`${BASE}${document}`, { fetch: reader(resolve(target)) });
}

/** Answers as a server of the directory would, and like a browser refuses what is not as it was published. */
function reader(directory: string): typeof fetch {
  return async (address, { integrity } = {}) => {
    const path = decodeURIComponent(new URL(String(address)).pathname);
    const body = await readFile(join(directory, path)).catch(() => undefined);
    if (body === undefined) return new Response('Not found', { status: 404 });
    if (integrity !== undefined && integrity !== `sha384-${createHash('sha384').update(body).digest('base64')}`)
      throw new TypeError(`${path} is not as it was published`);
    return new Response(new Uint8Array(body), { headers: { 'Content-Type': 'application/json' } });
  };
}
