import { wordTable } from './word-table.js';

/** The words for smoothed colours: apart from the other words, as few maps need them. */
export interface SmoothingWords {
  readonly smoothed: string;
  readonly notSmoothed: (because: string) => string;
  readonly because: Readonly<Record<'kind' | 'predicted' | 'counts', string>>;
}

export const smoothingWords = wordTable<SmoothingWords>('smoothing', {
  smoothed: 'De kleuren zijn afgevlakt, de cijfers niet. Een klein gebied krijgt een kleur dichter bij het gemiddelde.',
  notSmoothed: (because) => `De kleuren zijn niet afgevlakt: ${because}.`,
  because: {
    kind: 'dat kan alleen bij een deel van een totaal',
    predicted: 'dit cijfer is voorspeld',
    counts: 'niet elk cijfer heeft een aantal en een totaal',
  },
});
