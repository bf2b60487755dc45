import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { embedPages, policyAt, TYPES } from './hosted.mjs';

/**
 * The release of the tests with a hostile text in the place of every text, code, path and address of it, and a right hash of each file:
 * /planted/<shift>/release.json, for a shift from 0 to 59. /planted/<shift>/texts.json has what stands in the place of what;
 * /planted/<shift>/actions.json is a partner's own list of actions. /planted/<shift>/releases.json and what is below /planted/<shift>/embed/ make
 * a whole site of a publisher of it, sent with the strict policy of hosted.mjs.
 */
export default function servePlanted({ root }) {
  const releases = new Map();
  return async (context, next) => {
    // The list beside a release that its address names.
    if (context.path === '/planted/releases.json') {
      context.body = { format: '1.0', current: null, releases: [] };
      return;
    }
    const [, shift, path] = /^\/planted\/(\d+)\/(.+)$/s.exec(context.path) ?? [];
    if (shift === undefined) return next();
    if (!releases.has(shift)) {
      if (releases.size > 2) releases.delete(releases.keys().next().value);
      releases.set(shift, plantedRelease(root, Number(shift)));
    }
    context.respond = false;
    const send = (status, body, type, headers) => {
      context.res.writeHead(status, {
        'Content-Type': `${type}; charset=utf-8`,
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-store',
        ...headers,
      });
      context.res.end(body ?? 'Not found');
    };
    if (path.startsWith('embed/')) {
      const name = path.slice('embed/'.length) || 'index.html';
      const folder = await embedPages(root);
      const body = folder && (await readFile(join(folder, name)).catch(() => undefined));
      const type = TYPES[name.split('.').at(-1)] ?? 'text/plain';
      return send(body === undefined ? 404 : 200, body, type, { 'Content-Security-Policy': policyAt(context.origin) });
    }
    const { files, originalPath } = await releases.get(shift);
    const body = files.get(originalPath(path));
    send(body === undefined ? 404 : 200, body, 'application/json');
  };
}

async function plantedRelease(root, shift) {
  const { PlantedRelease, hostilePlanting, originalPath } = await tsImport('../hostile/planted-release.ts', import.meta.url);
  const release = new PlantedRelease(join(root, '.cache', 'test-release', '2026-1'), hostilePlanting(shift));
  const files = new Map(await release.bodies());
  const actions = JSON.parse(await readFile(join(root, 'demo', 'partner-actions.json'), 'utf8'));
  files.set('actions.json', JSON.stringify(release.document(actions)));
  const list = { id: '2026-1', published: '2026-03-19', status: 'current', url: 'release.json' };
  files.set('releases.json', JSON.stringify(release.document({ format: '1.0', current: list.id, releases: [list] })));
  files.set('share/index.json', JSON.stringify({ shares: [] }));
  files.set('texts.json', JSON.stringify([...release.texts]));
  return { files, originalPath };
}
