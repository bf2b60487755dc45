import { plural } from '../dutch.js';
import type { ExplanationWords } from '../explanation-words.js';

export const EXPLANATION_ENGLISH: ExplanationWords = {
  means: 'What does this figure mean?',
  doesNotMean: 'What does it not mean?',
  population: 'Whom or what is it about?',
  made: 'How is it made?',
  counted: 'This figure was counted.',
  predicted: 'This figure was predicted with a model. It was not counted.',
  features: 'The model looks at:',
  trainedOn: 'What the model learned from:',
  quality: 'How well it predicts:',
  notFor: 'Not meant for:',
  limits: 'What should you keep in mind?',
  minimum: (minimum) => `Counts under ${minimum} are withheld, so that no one can be recognised.`,
  rounding: (step) => `Counts are rounded to ${step}. Parts therefore need not add up to the whole.`,
  overlapping: 'One case can belong to several rows. The rows do not add up.',
  periods: 'Which periods?',
  onePeriod: (period) => `Only ${period}.`,
  manyPeriods: (first, last, count) => `From ${first} to ${last}: ${count} ${plural(count, 'period', 'periods')}.`,
  every: (years, months) =>
    years > 0
      ? `There is a new figure every ${years === 1 ? 'year' : `${years} years`}.`
      : `There is a new figure every ${months === 1 ? 'month' : `${months} months`}.`,
  nextExpected: (date) => `The next figure is usually there by ${date}.`,
  sources: 'Where do the figures come from?',
  publisher: (name) => `Publisher: ${name}.`,
  whyPublic: 'Why is this public?',
  nextQuestion: 'A good next question',
  technical: 'Technical note',
  changedSince: (release) => `What changed since release ${release}?`,
  changedIn: (release) => `What is different in release ${release}?`,
  newIndicator: 'This figure is new.',
  removedIndicator: 'This figure is no longer in it.',
  newPeriods: (periods) => `New: ${periods}.`,
  newLevels: (levels) => `New: figures of ${levels}.`,
  revised: (count, text) => `${text} earlier ${plural(count, 'figure was', 'figures were')} revised.`,
  nowWithheld: (count, text) => `${text} earlier ${plural(count, 'figure is', 'figures are')} no longer there.`,
  methodChanged: 'The explanation was changed.',
  unchanged: 'Nothing changed about this figure.',
  link: 'Link to this explanation',
};
