import type { LevelSettings } from '../types.generated.js';
import { checkIds, checkKnown, type Report } from './report.js';
import { levelWords } from './level-words.js';

/** Reports what does not fit together in the levels: where regions come from, their names and their parents. */
export function checkLevels(levels: readonly LevelSettings[], report: Report): void {
  checkIds(levels, ['levels'], report);
  levels.forEach((level, i) => {
    const path = ['levels', i];
    const { regions, geometry } = level;
    if ((regions === undefined) === (geometry === undefined)) {
      report(path, regions === undefined ? 'neither regions nor geometry' : 'both regions and geometry', 'one of regions, geometry');
    } else if (geometry === undefined) {
      for (const key of ['object', 'crs', 'code', 'name', 'names', 'attribution'] as const) {
        if (level[key] !== undefined) report([...path, key], `${key} without geometry`, 'geometry, or no such key');
      }
      if (Object.keys(regions!).length === 0) report([...path, 'regions'], 'no regions', 'at least one');
    } else if (level.code === undefined) {
      report(path, 'no key "code"', 'the property of the geometry with the region code');
    }
    if (level.name !== undefined && level.names !== undefined) report(path, 'both name and names', 'one of name, names');
    if (level.title === undefined && levelWords(level.id) === undefined)
      report(path, 'no key "title"', `the word for one region of ${level.id}`);
    checkParent(levels, i, report);
  });
}

function checkParent(levels: readonly LevelSettings[], i: number, report: Report): void {
  const { parent, geometry } = levels[i]!;
  if (parent === undefined) return;
  const path = ['levels', i, 'parent'];
  const larger = levels.slice(0, i).map(({ id }) => id);
  if (larger.length === 0) report([...path, 'level'], `"${parent.level}"`, 'no parent: this is the largest level');
  else checkKnown(parent.level, larger, [...path, 'level'], report);
  const ways = (['code', 'property', 'file'] as const).filter((key) => parent[key] !== undefined);
  if (ways.length !== 1)
    report(path, ways.length === 0 ? 'none of code, property, file' : ways.join(' and '), 'one of code, property, file');
  if (parent.property !== undefined && geometry === undefined) report([...path, 'property'], 'property without geometry', 'code or file');
  for (const key of ['child', 'parent'] as const) {
    if (parent.file !== undefined && parent[key] === undefined) report(path, `no key "${key}"`, `the column with the ${key}`);
    if (parent.file === undefined && parent[key] !== undefined) report([...path, key], `${key} without file`, 'file');
  }
}
