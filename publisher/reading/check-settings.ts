import type { Fault } from '../faults.js';
import { checkIndicator } from './check-indicator.js';
import { checkLevels } from './check-levels.js';
import { checkShares } from './check-shares.js';
import { isDate } from './period.js';
import { checkIds, checkKnown, type Report } from './report.js';
import type { Settings } from './settings.js';

/** Everything in publication.yaml that does not fit together, before any other file is opened. */
export function checkSettings(settings: Settings): Fault[] {
  const { publication } = settings;
  const faults: Fault[] = [];
  const report: Report = (path, found, expected) => void faults.push(settings.fault(path, found, expected));

  if (!isDate(publication.published)) report(['published'], `"${publication.published}"`, 'a day of the calendar, YYYY-MM-DD');
  checkLevels(publication.levels, report);
  checkShares(publication, report);
  for (const part of ['breakdowns', 'themes', 'indicators', 'peerGroups'] as const) checkIds(publication[part] ?? [], [part], report);

  publication.breakdowns?.forEach(({ categories, parents = {}, terms = {} }, i) => {
    const codes = Object.keys(categories);
    if (codes.length === 0) report(['breakdowns', i, 'categories'], 'no categories', 'at least one');
    for (const code of codes) {
      if (/\s/.test(code) || code === '') report(['breakdowns', i, 'categories', code], `category code "${code}"`, 'a code without spaces');
    }
    for (const code of Object.keys(terms)) checkKnown(code, codes, ['breakdowns', i, 'terms', code], report);
    for (const [code, parent] of Object.entries(parents)) {
      const path = ['breakdowns', i, 'parents', code];
      if (!checkKnown(code, codes, path, report) || !checkKnown(parent, codes, path, report)) continue;
      if (liesAbove(code, parent, parents)) report(path, `"${code}" as a part of itself`, 'a tree of categories');
    }
  });
  publication.indicators.forEach((indicator, i) => checkIndicator(indicator, ['indicators', i], publication, report));

  const levels = publication.levels.map(({ id }) => id);
  publication.peerGroups?.forEach((group, i) => {
    const path = ['peerGroups', i];
    checkKnown(group.level, levels, [...path, 'level'], report);
    if (group.id === 'parent') report([...path, 'id'], '"parent"', 'another id: reference="parent" has a meaning of its own');
    if ((group.regions === undefined) === (group.file === undefined)) {
      report(path, group.file === undefined ? 'neither regions nor file' : 'both regions and file', 'one of regions, file');
    }
    for (const key of ['region', 'where'] as const) {
      if (group[key] !== undefined && group.file === undefined) report([...path, key], `${key} without file`, 'file');
    }
    if (group.file !== undefined && group.region === undefined) report(path, 'no key "region"', 'the column with the region code');
    if (group.similar === undefined) return;
    const { facts, logarithm = [] } = group.similar;
    if (group.file === undefined) report([...path, 'similar'], 'similar without file', 'the file with the facts');
    if (Object.keys(facts).length === 0) report([...path, 'similar', 'facts'], 'no facts', 'at least one');
    logarithm.forEach((name, k) => checkKnown(name, Object.keys(facts), [...path, 'similar', 'logarithm', k], report));
  });
  return faults;
}

/** Whether a category is among its own parents. */
function liesAbove(code: string, parent: string, parents: Readonly<Record<string, string>>): boolean {
  const passed = new Set<string>();
  for (let above: string | undefined = parent; above !== undefined && !passed.has(above); above = parents[above]) {
    if (above === code) return true;
    passed.add(above);
  }
  return false;
}
