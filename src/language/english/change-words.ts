import { amount, counted } from './shared-words.js';
import type { ChangeWords } from '../change-words.js';

export const CHANGE_ENGLISH: ChangeWords = {
  unit: (since, unit) => `difference from ${since}, in ${unit}`,
  between: (first, last) => `Change from ${first} to ${last}.`,
  noEarlier: 'There is no earlier period to compare with.',
  risenFallen: (risen, fallen, one, many, clearly) =>
    `In ${counted(risen, one, many)} the figure has ${clearly ? 'clearly ' : ''}risen, in ${amount(fallen)} it has fallen.`,
  eitherMarked: (count, one, many, status) => `For ${counted(count, one, many)} one of both figures is ${status}.`,
  broken: 'break in the series',
  notClear: '(not clear)',
  rangeOrNotClear: (range) => `${range}, or not clear`,
  noClearChange: 'no clear change',
  notClearNote: 'Not clear: the figure can vary this much by chance too.',
  chanceUnknown: 'For this figure it cannot be said what is chance.',
};
