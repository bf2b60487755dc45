import { indicatorProfileWords } from '../language/indicator-profile-words.js';
import type { Speech } from '../language/speech.js';
import { expectedOutside } from '../statistics/expected-outside.js';
import { CONFIDENCE_WORDED } from '../statistics/interval.js';
import type { Verdict } from '../statistics/verdict.js';
import type { IndicatorProfileData } from './indicator-profile.data.js';
import { kindOf, referenceName, type ProfileGroup, type ProfileRow } from './indicator-profile.rows.js';
import { breakdownOf } from './release-terms.js';

/** How many rows differ clearly and which one most, then what cannot be said or is lacking. */
export function summarizeProfile(rows: readonly ProfileRow[], data: IndicatorProfileData, speech: Speech): string[] {
  const words = indicatorProfileWords(speech.tag);
  const kind = kindOf(data);
  const having = (verdict: Verdict): ProfileRow[] => rows.filter((row) => row.verdict === verdict);
  const count = (group: ProfileGroup): number => rows.filter((row) => row.group === group).length;
  const [higher, lower] = [having('higher'), having('lower').length];
  const judged = higher.length + lower + having('not-distinguishable').length;
  const [tooSmall, notCompared, absent] = [count('too-small'), count('not-comparable'), count('absent')];
  // Rows are in order of their difference.
  const most = higher[0];
  if (data.reference === undefined) return [words.noReference, ...(absent === 0 ? [] : [words.withheld(absent)])];
  return [
    ...(judged > 0 ? [words.clearlyHigher(higher.length, judged, thanOf(data, speech), kind)] : []),
    ...(count('compared') > 0 && judged === 0 ? [words.noVerdict] : []),
    ...(most === undefined ? [] : [words.largest(most.name, most.own!.text, most.reference!.text)]),
    ...(lower === 0 ? [] : [words.clearlyLower(lower, kind)]),
    ...(tooSmall === 0 ? [] : [words.tooSmall(tooSmall)]),
    ...(notCompared === 0 ? [] : [words.notCompared(notCompared)]),
    ...(absent === 0 ? [] : [words.withheld(absent)]),
  ];
}

/** That rows do not add up, how many chance alone would make stand out, and rounding. */
export function profileNotes(rows: readonly ProfileRow[], { open, indicator }: IndicatorProfileData, speech: Speech): string[] {
  const words = indicatorProfileWords(speech.tag);
  const judged = rows.filter(({ verdict }) => verdict !== undefined && verdict !== 'too-small').length;
  const byChance = 2 * expectedOutside(judged, CONFIDENCE_WORDED);
  const rounding = indicator.rounding ?? 1;
  return [
    ...(breakdownOf(open.release, indicator)?.overlapping === true ? [words.overlapping] : []),
    ...(judged === 0 ? [] : [speech.words.byChance(byChance < 1 ? undefined : speech.number(byChance), judged)]),
    ...(rounding > 1 && rows.some(({ interval }) => interval !== undefined) ? [words.rounded(speech.number(rounding))] : []),
  ];
}

function thanOf(data: IndicatorProfileData, speech: Speech): string {
  const words = indicatorProfileWords(speech.tag);
  const { kind, name } = data.reference!;
  return kind === 'region' ? words.inPlace(name) : words.among(referenceName(data, speech));
}
