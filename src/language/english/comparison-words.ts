import type { ComparisonWords } from '../comparison-words.js';

export const COMPARISON_ENGLISH: ComparisonWords = {
  clearlyHigher: (region, reference) => `${region} is clearly higher than ${reference}.`,
  clearlyLower: (region, reference) => `${region} is clearly lower than ${reference}.`,
  notDistinguishable: (reference) => `The difference from ${reference} may be chance.`,
  tooSmall: (reference) => `Too small to say anything about the difference from ${reference}.`,
  notComparable: (reference) => `This depends on size: it cannot be compared with ${reference}.`,
  notJudged: (reference) => `Whether the difference from ${reference} is chance cannot be told.`,
  absent: (region, status) => `${region} has no figure: ${status}.`,
  unknown: (because) => (because === undefined ? 'cannot be told' : `cannot be told (${because})`),
  controls: 'Choices',
  chooseRegion: 'Region',
  because: {
    'too-few': 'too few figures',
    'too-many-missing': 'too many without a figure',
    'no-interval': 'no margin known',
    size: 'depends on size',
    'outside-group': 'not one of the group',
    predicted: 'predicted, not counted',
    'reference-varies': 'no larger region',
  },
};
