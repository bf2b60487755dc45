import type { LanguageTag } from './speech.js';

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

export const NEXT_STEPS_WORDS: Readonly<Record<LanguageTag, NextStepsWords>> = {
  nl: {
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
  },
  en: {
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
  },
};
