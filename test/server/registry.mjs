import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A partner's own list of actions, at /registry/<state>.json:
 *
 * - good: as it is; `/registry/log` tells which pages asked, as far as they said so
 * - withdrawn, long, relative: with something that must not be shown; gone: nothing is there
 * - hostile: with HTML in its texts
 * - moved: at another address now; elsewhere: a page in its place, as a site that was rebuilt has
 */
const referrers = [];

export default function serveRegistry({ root }) {
  const file = join(root, 'demo', 'partner-actions.json');
  return async (context, next) => {
    const [, state] = /^\/registry\/([a-z]+)(?:\.json)?$/.exec(context.path) ?? [];
    if (state === undefined) return next();
    context.set('Cache-Control', 'no-store');
    if (state === 'log') context.body = referrers;
    else if (state === 'gone') context.status = 404;
    else if (state === 'moved') {
      context.status = 301;
      context.set('Location', '/registry/good.json');
    } else if (state === 'elsewhere') context.body = '<!doctype html><title>Steunpunt Oost</title>';
    else {
      referrers.push({ referrer: context.get('Referer'), cookie: context.get('Cookie') });
      context.body = changed(JSON.parse(await readFile(file, 'utf8')), state);
    }
  };
}

function changed(list, state) {
  const [first, ...others] = list.actions;
  switch (state) {
    case 'withdrawn':
      return { ...list, withdrawn: { on: '2026-04-01' } };
    case 'long':
      return { ...list, actions: [{ ...first, summary: 'lang '.repeat(50_000) }, ...others] };
    case 'relative':
      return { ...list, actions: [{ ...first, url: '/inloggen' }, ...others] };
    case 'hostile':
      return {
        ...list,
        actions: [{ ...first, title: '<img src=x onerror="window.wasRun = true">', holder: '<b>Steunpunt</b>' }, ...others],
      };
    default:
      return list;
  }
}
