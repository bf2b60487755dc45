import type { NextStepsWords } from '../next-steps-words.js';

export const NEXT_STEPS_ENGLISH: NextStepsWords = {
  heading: (title) => `From figure to step: ${title}`,
  steps: 'Steps',
  see: 'What you see',
  check: 'What you can check yourself',
  help: 'Who can help',
  measures: 'Which measures there are',
  checkAnyway: 'Lay the figure beside your own data, such as reports and licences.',
  helpAnyway: 'Ask colleagues and partners who know the area.',
  noMeasures: 'Nothing is known here yet.',
  practice: 'How others did it:',
  about: (kindAndHolder) => `(${kindAndHolder})`,
  documentFailed: 'The text of the publisher with these steps cannot be loaded.',
  actionsFailed: 'The list of measures cannot be loaded.',
};
