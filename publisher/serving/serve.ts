import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheControlOf } from './cache-control.js';
import { contentTypeOf } from './content-types.js';
import { acceptedForms } from './encoding.js';
import { fileWithin, findFile } from './find-file.js';
import type { FoundFile, Mount } from './find-file.js';

export interface ServeOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** Other directories, by the path below which they are served: `{ '/releases': 'build/releases' }`. The longest path that fits counts. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Hears of each request once it is answered. */
  readonly onRequest?: (method: string, url: string, status: number) => void;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

const METHODS = 'GET, HEAD, OPTIONS';
const OPEN: OutgoingHttpHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Serves a directory of files to every origin: precompressed where the client takes that, with the caching each file allows. */
export async function serve(directory: string, options: ServeOptions = {}): Promise<Serving> {
  const { port = 0, host = '127.0.0.1', mounts: others = {}, onRequest } = options;
  const mounts = await Promise.all(Object.entries({ ...others, '/': directory }).map(mountOf));
  mounts.sort((a, b) => b.prefix.length - a.prefix.length);
  const server = createServer((request, response) => {
    response.on('finish', () => onRequest?.(request.method ?? '', request.url ?? '', response.statusCode));
    answer(mounts, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function mountOf([path, directory]: readonly [string, string]): Promise<Mount> {
  return { prefix: `/${path}/`.replace(/\/+/g, '/'), directory: await realpath(directory) };
}

async function answer(mounts: readonly Mount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...OPEN, Allow: METHODS, 'Access-Control-Allow-Methods': METHODS, 'Access-Control-Max-Age': '86400' });
    response.end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Method not allowed', { Allow: METHODS });
  const [urlPath = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const file = await findFile(mounts, urlPath);
  if (!file) return refuse(response, 404, 'Not found');
  if (basename(file.path) === 'index.html' && !urlPath.endsWith('/') && !urlPath.endsWith('/index.html')) {
    // A page of a directory without its slash would look for its files one step too high. One slash in front: two would name another host.
    const address = `${urlPath.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
    return refuse(response, 308, 'Moved', { Location: address });
  }
  await send(file, request, response);
}

async function send(file: FoundFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let sent = file;
  let coding: string | undefined;
  for (const form of acceptedForms(request.headers['accept-encoding'])) {
    const compressed = await fileWithin(dirname(file.path), file.path + form.suffix);
    if (!compressed) continue;
    sent = compressed;
    coding = form.coding;
    break;
  }
  const etag = `"${sent.bytes.toString(36)}-${sent.modified.getTime().toString(36)}${coding === undefined ? '' : `-${coding}`}"`;
  const headers: OutgoingHttpHeaders = {
    ...OPEN,
    'Content-Type': contentTypeOf(file.path),
    'Cache-Control': cacheControlOf(file.path),
    Vary: 'Accept-Encoding',
    ETag: etag,
    'Last-Modified': sent.modified.toUTCString(),
  };
  if (isKept(request, etag, sent.modified)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, ...(coding === undefined ? {} : { 'Content-Encoding': coding }), 'Content-Length': sent.bytes });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(sent.path), response);
}

/** Whether the client has this very file already. */
function isKept(request: IncomingMessage, etag: string, modified: Date): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
  const since = request.headers['if-modified-since'];
  return since !== undefined && Math.floor(modified.getTime() / 1000) <= Date.parse(since) / 1000;
}

function refuse(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { ...OPEN, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers });
  response.end(`${text}\n`);
}
