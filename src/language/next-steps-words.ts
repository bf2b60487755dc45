import { wordTable } from './word-table.js';

/** What is said on the way from a figure to a measure. */
export interface NextStepsWords {
  readonly heading: (title: string) => string;
  readonly steps: string;
  readonly see: string;
  readonly check: string;
  readonly help: string;
  readonly measures: string;
  /** Where the publisher says nothing of a step. */
  readonly checkAnyway: string;
  readonly helpAnyway: string;
  readonly noMeasures: string;
  readonly practice: string;
  /** What an action is and whose. */
  readonly about: (kindAndHolder: string) => string;
  readonly documentFailed: string;
  readonly actionsFailed: string;
}

export const nextStepsWords = wordTable<NextStepsWords>('nextSteps', {
  heading: (title) => `Van cijfer naar stap: ${title}`,
  steps: 'Stappen',
  see: 'Wat u ziet',
  check: 'Wat u zelf kunt nagaan',
  help: 'Wie kan helpen',
  measures: 'Welke maatregelen er zijn',
  checkAnyway: 'Leg het cijfer naast uw eigen gegevens, zoals meldingen en vergunningen.',
  helpAnyway: 'Vraag collega’s en partners die het gebied kennen.',
  noMeasures: 'Hierbij is nog niets bekend.',
  practice: 'Zo deden anderen het:',
  about: (kindAndHolder) => `(${kindAndHolder})`,
  documentFailed: 'De tekst van de uitgever bij deze stappen is niet te laden.',
  actionsFailed: 'De lijst met maatregelen is niet te laden.',
});
