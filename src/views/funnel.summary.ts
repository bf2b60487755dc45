import { FUNNEL_WORDS } from '../language/funnel-words.js';
import type { Speech } from '../language/speech.js';
import { expectedOutside } from '../statistics/expected-outside.js';
import { CONFIDENCE_WORDED } from '../statistics/interval.js';
import type { ConcentrationRow, RowGroup } from './branch-concentration.rows.js';
import { FUNNEL_SIDES, WITHIN, type FunnelView } from './funnel.dots.js';

/** How many lie outside, beside how many would by chance; the region in focus; then what is too small to say and what is left out. */
export function funnelSummary(rows: readonly ConcentrationRow[], funnel: FunnelView, speech: Speech): string[] {
  const words = FUNNEL_WORDS[speech.tag];
  const { one, many } = funnel.regions;
  const count = (group: RowGroup): number => rows.filter((row) => row.group === group).length;
  const [worded, tooSmall, notCompared, absent] = [count('worded'), count('too-small'), count('not-comparable'), count('absent')];
  const chosen = rows.find((row) => row.chosen);
  return [
    ...(worded === 0
      ? [words.noneCompared]
      : [words.outside(funnel.sides.filter((side) => side !== WITHIN).length, speech.number(worded), many), byChance(worded, speech)]),
    ...(chosen === undefined ? [] : [focusSentence(chosen, funnel, speech)]),
    ...(tooSmall === 0 ? [] : [words.tooSmall(tooSmall, one, many)]),
    ...(notCompared === 0 ? [] : [words.notCompared(notCompared, one, many)]),
    ...(absent === 0 ? [] : [words.withheld(absent, one, many)]),
  ];
}

/** Why the funnel is as wide as it is. */
export function funnelNotes({ overdispersion, verdicts, regions }: FunnelView, speech: Speech): string[] {
  const words = FUNNEL_WORDS[speech.tag];
  const times = speech.number(Math.sqrt(overdispersion), 1);
  if (verdicts.length === 0) return [];
  // What reads as 1,0 times as wide is not said to be wider.
  if (times === speech.number(1, 1)) return [words.limitNote];
  return [[words.widened(regions.many), words.widenedBy(times), words.colouredWithin].join(' ')];
}

function byChance(compared: number, speech: Speech): string {
  const expected = 2 * expectedOutside(compared, CONFIDENCE_WORDED);
  return speech.words.byChance(expected < 1 ? undefined : speech.number(expected), compared);
}

function focusSentence({ name, group, word, compared }: ConcentrationRow, funnel: FunnelView, speech: Speech): string {
  const words = FUNNEL_WORDS[speech.tag];
  switch (group) {
    case 'worded':
      return words.focus(name, compared!.quotientText, FUNNEL_SIDES[funnel.sides[funnel.chosen!]!]!);
    case 'too-small':
      return words.focusTooSmall(name);
    case 'not-comparable':
      return words.focusNotCompared(name);
    case 'absent':
      return words.focusWithheld(name, word);
  }
}
