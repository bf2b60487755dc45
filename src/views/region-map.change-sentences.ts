import { STATUSES } from '../contract/status.js';
import { changeWords } from '../language/change-words.js';
import type { Speech } from '../language/speech.js';
import type { RegionMapData } from './region-map.data.js';
import type { MeasuredRegions } from './region-map.measure.js';

/** Both periods; how many regions rose and fell, beyond chance where that can be told; the reference; which figures are provisional. */
export function changeSentences(
  { level, change, period, indicator }: RegionMapData,
  { written, status, indistinct, reference }: MeasuredRegions,
  speech: Speech,
): string[] {
  const words = changeWords(speech.tag);
  const { one, many } = speech.level(level);
  const since = change?.since;
  if (since === undefined) return [words.noEarlier];
  const having = (test: (value: number, place: number) => boolean): number => written.filter(test).length;
  const clear = (sign: number): number => having((value, i) => value * sign > 0 && indistinct?.[i] !== 1);
  return [
    words.between(speech.period(since), speech.period(period)),
    ...(having((value) => !Number.isNaN(value)) === 0 ? [] : [words.risenFallen(clear(1), clear(-1), one, many, indistinct !== undefined)]),
    ...(reference === undefined ? [] : [`${reference.text}.`]),
    ...STATUSES.flatMap((word, place) => {
      const count = place === 0 || indicator.made === word ? 0 : having((value, i) => status[i] === place && !Number.isNaN(value));
      return count === 0 ? [] : [words.eitherMarked(count, one, many, speech.words.status[word])];
    }),
  ];
}
