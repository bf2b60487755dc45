import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stalled } from './faults.mjs';
import { answer, BREAKS } from './network-faults.mjs';

/** A browser opens six connections to a server: those that wait for nothing must not stand before the others. */
const SERVERS = 12;

/** What the files of a release are, by their path in it. */
const KINDS = [
  ['actions', /^actions\.json$/],
  ['list', /^releases\.json$/],
  ['manifest', /\/release\.json$/],
  ['slices', /\/tables\/.*\.slices\./],
  ['table', /\/tables\//],
  ['parts', /\/regions\/.*\.parts\./],
  ['part', /\/regions\/[^/]+\/[^/.]+\.[0-9a-f]{12}\.json$/],
  ['regions', /\/regions\//],
  ['geometry', /\/geometry\//],
  ['method', /\/methods\//],
  ['document', /\/(similar|successors)\/|\/changes\./],
];

/**
 * The release of the tests at origins of its own, as a publisher has it: compressed, and open to every page. /broken-network tells the origins.
 * At <origin>/<fault>/<kind>/<name>/<path within the release> the files of that kind have that fault, until …/<name>/heal was asked for, and again
 * from …/<name>/break on; …/log tells how often each file was asked for. The faults are those of network-faults.mjs. A partner's own list of
 * actions is at …/actions.json, and what became of the stalled requests of faults.mjs at <origin>/stalled. `refused` is an origin that nobody listens at, until /broken-network/listen was asked for.
 */
export default function serveBrokenNetwork({ root }) {
  const directory = join(root, '.cache', 'test-release');
  const healed = new Set();
  const asked = new Map();
  let origins;
  let closed;

  const respond = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/stalled') return sendJson(response, stalled);
    const [, name, fault, kind, path] = /^\/(([^/]+)\/([^/]+)\/[^/]+)\/(.+)$/.exec(pathname) ?? [];
    if (path === 'heal') healed.add(name);
    if (path === 'break') healed.delete(name);
    if (['heal', 'break', 'log'].includes(path)) return sendJson(response, asked.get(name) ?? {});
    const file = path === undefined ? undefined : await readFileOf({ root, directory }, decodeURIComponent(path));
    if (file === undefined) return answer.withStatus(response, 404);
    const log = asked.get(name) ?? asked.set(name, {}).get(name);
    log[path] = (log[path] ?? 0) + 1;
    const isBroken = kindOf(path) === kind && !healed.has(name);
    const spoil = isBroken ? BREAKS[fault] : answer.whole;
    await spoil({ request, response, ...file, another: () => anotherFile(directory, path) });
  };

  return async (context, next) => {
    if (!context.path.startsWith('/broken-network')) return next();
    origins ??= Promise.all(Array.from({ length: SERVERS }, () => listen(respond)));
    closed ??= listen(respond).then(async ({ server, origin }) => ({ origin, port: await close(server) }));
    if (context.path.endsWith('/listen')) await listen(respond, (await closed).port).catch(() => undefined);
    context.set('Cache-Control', 'no-store');
    context.body = { origins: (await origins).map(({ origin }) => origin), refused: (await closed).origin };
  };
}

function kindOf(path) {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0];
}

async function listen(respond, port = 0) {
  const server = createServer((request, response) => void respond(request, response));
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  server.unref();
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

async function close(server) {
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function readFileOf({ root, directory }, path) {
  if (path !== 'actions.json') return readRelease(directory, path);
  const body = await readFile(join(root, 'demo', 'partner-actions.json'));
  return { body, gzip: gzipSync(body) };
}

/** A file, and as it is sent compressed. */
async function readRelease(directory, path) {
  const place = normalize(join(directory, path));
  if (!place.startsWith(directory + sep)) return undefined;
  const [body, gzip] = await Promise.all([readFile(place), readFile(`${place}.gz`)]).catch(() => []);
  return body === undefined ? undefined : { body, gzip };
}

/** Another good file of the same kind, of the same folder where there is one. */
async function anotherFile(directory, path) {
  const places = (await readdir(directory, { recursive: true }))
    .map((place) => place.replaceAll(sep, '/'))
    .filter((place) => place.endsWith('.json'));
  const others = places.filter((place) => place !== path && kindOf(place) === kindOf(path));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return readRelease(directory, others.find((place) => place.startsWith(folder)) ?? others[0]);
}

function sendJson(response, document) {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(document));
}
