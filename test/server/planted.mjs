import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * The release of the tests with a hostile text in the place of every text, code, path and address of it, and a right hash of each file:
 * /planted/<shift>/release.json, for a shift from 0 to 59. /planted/<shift>/texts.json has what stands in the place of what;
 * /planted/<shift>/actions.json is a partner's own list of actions.
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
    const { files, originalPath } = await releases.get(shift);
    const body = files.get(originalPath(path));
    context.respond = false;
    context.res.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
    });
    context.res.end(body ?? 'Not found');
  };
}

async function plantedRelease(root, shift) {
  const { PlantedRelease, hostilePlanting, originalPath } = await tsImport('../hostile/planted-release.ts', import.meta.url);
  const release = new PlantedRelease(join(root, '.cache', 'test-release', '2026-1'), hostilePlanting(shift));
  const files = new Map(await release.bodies());
  const actions = JSON.parse(await readFile(join(root, 'demo', 'partner-actions.json'), 'utf8'));
  files.set('actions.json', JSON.stringify(release.document(actions)));
  files.set('texts.json', JSON.stringify([...release.texts]));
  return { files, originalPath };
}
