import { sortedNumbers } from '../scales/classify.js';
import type { Speech } from '../language/speech.js';
import type { RegionMapData } from './region-map.data.js';
import { cellOfColumn } from '../tables/cell.js';
import { certaintySentences, focusCertainty } from './region-map.certainty.js';
import { absencesOf, absenceWord } from './region-map.legend.js';
import type { MeasuredRegions } from './region-map.measure.js';
import type { RegionMapPicture } from './region-map.view.js';
import { measuredText, measureText } from './region-map.text.js';

type LevelWords = ReturnType<Speech['level']>;

/** What is lacking, and why. */
export function absentSentences(measured: MeasuredRegions, { one, many }: LevelWords, speech: Speech): string[] {
  const { absent } = speech.words.regionMap;
  return absencesOf(measured).map(({ absence, count }) => absent(count, one, many, absenceWord(absence, measured, speech)));
}

/** The region in focus against its reference. */
export function focusSentences(
  data: RegionMapData,
  region: number,
  picture: Pick<RegionMapPicture, 'measure' | 'reference' | 'names'>,
  text: string,
  speech: Speech,
): string[] {
  const { indicator, reference } = data;
  const name = picture.names[region]!;
  const certainty = focusCertainty(data, region, picture.measure, speech);
  const { regionMap } = speech.words;
  const alone = regionMap.oneValue(name, text);
  if (picture.measure === 'change' && picture.reference !== undefined) return [alone, `${picture.reference.text}.`];
  if (picture.measure !== 'value' || reference === undefined) return [alone, ...certainty];
  const against = cellOfColumn(reference.table.columns.value, 0);
  const first =
    against.value === null ? alone : regionMap.regionAgainst(name, text, reference.name, measuredText('value', against, indicator, speech));
  return [first, ...certainty];
}

/** How the values lie. */
export function spreadSentences(data: RegionMapData, measured: MeasuredRegions, speech: Speech): string[] {
  if (measured.measure === 'change') return data.change!.sentences(data, measured, speech);
  const { indicator, level, regions } = data;
  const { regionMap } = speech.words;
  const { one, many } = speech.level(level);
  const sorted = sortedNumbers(measured.written);
  const text = (value: number): string => measureText(measured.measure, value, indicator, speech);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return [];
  if (measured.measure === 'verdict') {
    // In the order of VERDICTS.
    const [, lower = 0, , higher = 0] = measured.classes.counts;
    return [regionMap.clearlyHigher(higher, one, many), regionMap.clearlyLower(lower, one, many)];
  }
  if (sorted.length === 1) return [regionMap.oneValue(regions.names[measured.written.indexOf(lowest)]!, text(lowest))];
  if (lowest === highest) return [regionMap.allEqual(many, text(lowest))];
  const range = regionMap.range(text(lowest), text(highest));
  const certainty = certaintySentences(data, measured.measure, speech);
  if (sorted.length < 8 || certainty.length > 0) return [range, ...certainty];
  // Between a quarter and three quarters of the sorted values lies half of them.
  const quarter = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]!;
  return [range, regionMap.middleHalf(many, text(quarter(0.25)), text(quarter(0.75)))];
}
