import type { Speech } from '../language/speech.js';
import type { RegionMapData } from './region-map.data.js';

/** Which regions a map shows: all of a level, those in a place, or how many of them. */
export function regionsShown(
  { level, regions, withinName }: Pick<RegionMapData, 'level' | 'regions' | 'withinName'>,
  speech: Speech,
): string {
  const { where, legendCount } = speech.words.regionMap;
  const { one, many } = speech.level(level);
  const { length } = regions.codes;
  if (withinName !== undefined || length === level.count) return where(many, withinName);
  return legendCount(length, one, many);
}
