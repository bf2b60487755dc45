import type { Release } from '../../src/contract/types.generated.js';
import { checkActions } from './check-actions.js';
import type { Findings } from './findings.js';

/** Whether all that a manifest refers to by id is there, and once. */
export function checkManifest(manifest: Release, file: string, findings: Findings): void {
  const ids = {
    level: idsOf('levels', manifest.levels),
    breakdown: idsOf('breakdowns', manifest.breakdowns),
    theme: idsOf('themes', manifest.themes),
    indicator: idsOf('indicators', manifest.indicators),
  };
  idsOf('peerGroups', manifest.peerGroups);
  idsOf('actions', manifest.actions);
  const branches = new Set(manifest.breakdowns.flatMap(({ categories }) => categories.map(({ code }) => code)));

  manifest.levels.forEach(({ parent, partsOf }, i) => {
    refer(parent, ids.level, `/levels/${i}/parent`);
    refer(partsOf, ids.level, `/levels/${i}/partsOf`);
    if (partsOf !== undefined) refer(partsOf, new Set(Object.keys(manifest.parts ?? {})), `/levels/${i}/partsOf`);
  });
  manifest.indicators.forEach(({ theme, breakdown }, i) => {
    refer(theme, ids.theme, `/indicators/${i}/theme`);
    refer(breakdown, ids.breakdown, `/indicators/${i}/breakdown`);
  });
  const tables = new Set<string>();
  manifest.tables.forEach(({ indicator, level }, i) => {
    refer(indicator, ids.indicator, `/tables/${i}/indicator`);
    refer(level, ids.level, `/tables/${i}/level`);
    const key = JSON.stringify([indicator, level]);
    if (tables.has(key))
      findings.fault({ file, where: `/tables/${i}`, found: `${indicator} at ${level} again`, expected: 'each table once' });
    tables.add(key);
  });
  manifest.peerGroups.forEach(({ level }, i) => refer(level, ids.level, `/peerGroups/${i}/level`));
  checkActions(manifest.actions, file, findings);
  manifest.actions.forEach((action, i) => {
    for (const theme of action.themes ?? []) refer(theme, ids.theme, `/actions/${i}/themes`);
    for (const indicator of action.indicators ?? []) refer(indicator, ids.indicator, `/actions/${i}/indicators`);
    for (const branch of action.branches ?? []) refer(branch, branches, `/actions/${i}/branches`);
  });

  function idsOf(name: string, items: readonly { readonly id: string }[]): ReadonlySet<string> {
    const known = new Set<string>();
    items.forEach(({ id }, i) => {
      if (known.has(id)) findings.fault({ file, where: `/${name}/${i}/id`, found: `${id} again`, expected: 'each id once' });
      known.add(id);
    });
    return known;
  }

  function refer(id: string | undefined, known: ReadonlySet<string>, where: string): void {
    if (id === undefined || known.has(id)) return;
    findings.fault({ file, where, found: id, expected: known.size === 0 ? 'nothing' : `one of ${[...known].slice(0, 20).join(', ')}` });
  }
}
