import { plural } from '../dutch.js';
import type { IndicatorProfileWords } from '../indicator-profile-words.js';

export const INDICATOR_PROFILE_ENGLISH: IndicatorProfileWords = {
  label: (title, region, period) => `${title} in ${region}, ${period}`,
  help: 'Walk through the rows with arrow up and down. Highlight a row with Enter.',
  verdict: 'Verdict',
  difference: 'Difference',
  differenceIn: (unit) => `Difference in ${unit}`,
  times: 'Times',
  countOf: (who) => `Count, ${who}`,
  baseOf: (who) => `Total, ${who}`,
  ofBase: (count, base, unit) => `${count} of ${base}${unit === '' ? '' : ` ${unit}`}`,
  intervalOf: (interval) => `95% limits ${interval}`,
  timesText: (times, kind) => `${times} times as ${kind === 'share' ? 'large a share' : 'high'}`,
  differenceText: (difference) => `difference ${difference}`,
  inPlace: (region) => `in ${region}`,
  among: (whom) => `among ${whom}`,
  clearlyHigher: (count, total, than, kind) =>
    `For ${count === 0 ? 'none' : count} of ${total} the ${kind === 'share' ? 'share is clearly larger' : 'figure is clearly higher'} than ${than}.`,
  clearlyLower: (count, kind) => `It is clearly ${kind === 'share' ? 'smaller' : 'lower'} for ${count}.`,
  largest: (name, own, other) => `Most of all: ${name}, ${own} against ${other}.`,
  noReference: 'There is nothing to compare with.',
  noVerdict: 'Whether the differences are more than chance cannot be said.',
  withoutVerdict: 'no verdict',
  notComparable: 'cannot be compared',
  tooSmall: (count) => `${count} ${plural(count, 'row is', 'rows are')} too small to say.`,
  notCompared: (count) => `${count} ${plural(count, 'row', 'rows')} cannot be compared.`,
  withheld: (count) => `There is no figure for ${count} ${plural(count, 'row', 'rows')}.`,
  overlapping: 'The rows do not add up. Who fits several rows counts in each of them.',
  rounded: (to) => `The counts are rounded to ${to}. The 95% limits are wider for it.`,
  intervalKey: '95% limits',
  intervalNote: 'The line shows how much a figure can vary by chance. Higher and lower only hold beyond the 99.8% limits.',
};
