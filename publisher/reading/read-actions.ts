import type { Action } from '../../src/contract/types.generated.js';
import { PublicationError, type Fault } from '../faults.js';
import { validateActionList } from '../validators.generated.js';
import { oneOfNames } from './nearest-word.js';
import { isDate } from './period.js';
import type { ReadLevel } from './read-levels.js';
import { explain } from './schema-faults.js';
import { placeInWords, type Settings } from './settings.js';
import { withoutOwnKeys } from './without-own-keys.js';
import { readYaml, type Path } from './yaml-document.js';

/**
 * Barrier models and other next steps, from the file that `actions` names.
 * @param levels those that could be read; where one is lacking the codes of regions are not looked up
 * @throws PublicationError when the file is absent, not of the shape of actions.schema.json, or refers to something that is not there
 */
export async function readActions(
  { publication, resolve }: Settings,
  levels: ReadonlyMap<string, Pick<ReadLevel, 'positionOf'>>,
): Promise<readonly Action[]> {
  if (publication.actions === undefined) return [];
  const file = resolve(publication.actions);
  const document = await readYaml(file, new Set());
  const actions = document.value;
  const faults: Fault[] = [];
  const report = (path: Path, found: string, expected: string): void => {
    const where = placeInWords(path);
    faults.push({ file, row: document.lineOf(path), ...(where !== '' && { where }), found, expected });
  };

  if (!validateActionList(actions)) {
    for (const { path, found, expected } of explain(validateActionList.errors, actions, 'actions.schema.json'))
      report(path, found, expected);
    if (faults.length > 0) throw new PublicationError(faults);
  }
  const list = actions as readonly Action[];
  const ids = list.map(({ id }) => id);
  const known = {
    themes: publication.themes.map(({ id }) => id),
    indicators: publication.indicators.map(({ id }) => id),
    branches: (publication.breakdowns ?? []).flatMap(({ categories }) => Object.keys(categories)),
  };
  list.forEach((action, i) => {
    if (ids.indexOf(action.id) < i) report([i, 'id'], `"${action.id}" a second time`, 'each id once');
    for (const key of ['checked', 'since'] as const) {
      if (action[key] !== undefined && !isDate(action[key])) report([i, key], `"${action[key]}"`, 'a day of the calendar, YYYY-MM-DD');
    }
    for (const key of ['themes', 'indicators', 'branches'] as const) {
      action[key]?.forEach((id, j) => {
        if (!known[key].includes(id)) report([i, key, j], `"${id}"`, oneOfNames(known[key], id));
      });
    }
    if (levels.size === publication.levels.length)
      action.regions?.forEach((code, j) => {
        if (![...levels.values()].some(({ positionOf }) => positionOf.has(code)))
          report([i, 'regions', j], `"${code}"`, `a region code of one of the levels ${[...levels.keys()].join(', ')}`);
      });
    const { access, requestUrl, alternative } = action;
    if (access === 'on-request' && requestUrl === undefined)
      report([i], 'access on-request without requestUrl', 'a key "requestUrl": where access is asked for');
    if (alternative !== undefined && list.find(({ id }) => id === alternative)?.access !== 'open') {
      report([i, 'alternative'], `"${alternative}"`, 'the id of an open action in this file');
    }
  });
  if (faults.length > 0) throw new PublicationError(faults);
  return list.map(withoutOwnKeys);
}
