import type { LanguageTag } from './speech.js';

/** The words for smoothed colours: apart from the other words, as few maps need them. */
export interface SmoothingWords {
  readonly smoothed: string;
  readonly notSmoothed: (because: string) => string;
  readonly because: Readonly<Record<'kind' | 'predicted' | 'counts', string>>;
}

export const SMOOTHING_WORDS: Readonly<Record<LanguageTag, SmoothingWords>> = {
  nl: {
    smoothed: 'De kleuren zijn afgevlakt, de cijfers niet. Een klein gebied krijgt een kleur dichter bij het gemiddelde.',
    notSmoothed: (because) => `De kleuren zijn niet afgevlakt: ${because}.`,
    because: {
      kind: 'dat kan alleen bij een deel van een totaal',
      predicted: 'dit cijfer is voorspeld',
      counts: 'niet elk cijfer heeft een aantal en een totaal',
    },
  },
  en: {
    smoothed: 'The colours are smoothed, the figures are not. A small region gets a colour closer to the average.',
    notSmoothed: (because) => `The colours are not smoothed: ${because}.`,
    because: {
      kind: 'that needs a part of a total',
      predicted: 'this figure was predicted',
      counts: 'not every figure has a count and a total',
    },
  },
};
