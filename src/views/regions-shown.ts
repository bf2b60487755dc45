import type { Speech } from '../language/speech.js';
import type { RegionMapData } from './region-map.data.js';

/** Which regions a map shows: all of a level, those in a place, or how many of them. */
export function regionsShown(
  { level, regions, withinName }: Pick<RegionMapData, 'level' | 'regions' | 'withinName'>,
  speech: Speech,
): string {
  const { words } = speech;
  const { one, many } = speech.level(level);
  const { length } = regions.codes;
  if (withinName !== undefined || length === level.count) return words.regionMap.where(many, withinName);
  return words.regionMap.legendCount(speech.number(length), one, many, length === 1);
}
