import { funnelWords } from '../language/funnel-words.js';
import type { Speech } from '../language/speech.js';
import { expectedOutside } from '../statistics/expected-outside.js';
import { CONFIDENCE_WORDED } from '../statistics/interval.js';
import type { ConcentrationRow } from './branch-concentration.rows.js';
import { FUNNEL_SIDES, WITHIN, type FunnelView } from './funnel.dots.js';

/** How many lie outside, beside how many would by chance; then the region in focus. */
export function funnelSummary(rows: readonly ConcentrationRow[], funnel: FunnelView, speech: Speech): string[] {
  const words = funnelWords(speech.tag);
  const worded = rows.filter(({ group }) => group === 'worded').length;
  const outside = funnel.sides.filter((side) => side !== WITHIN).length;
  const chosen = rows.find((row) => row.chosen);
  return [
    ...(worded === 0
      ? [words.noneCompared]
      : [words.outside(outside, speech.number(worded), funnel.regions.many), byChance(worded, speech)]),
    ...(chosen === undefined ? [] : [focusSentence(chosen, funnel, speech)]),
  ];
}

/** How many regions the drawing leaves out, and why the funnel is as wide as it is. */
export function funnelNotes(rows: readonly ConcentrationRow[], funnel: FunnelView, speech: Speech): string[] {
  const { one, many } = funnel.regions;
  const left = rows.length - funnel.rows.length;
  return [...(left === 0 ? [] : [funnelWords(speech.tag).leftOut(left, one, many)]), ...widthNotes(funnel, speech)];
}

function widthNotes({ overdispersion, verdicts, regions }: FunnelView, speech: Speech): string[] {
  const words = funnelWords(speech.tag);
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
  const words = funnelWords(speech.tag);
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
