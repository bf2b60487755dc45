import type { LanguageTag } from './speech.js';

/** The words of the page that stands in a frame, around the element. */
export interface EmbedWords {
  readonly title: string;
  readonly noElement: string;
  readonly unknownElement: (name: string) => string;
}

export const EMBED_WORDS: Readonly<Record<LanguageTag, EmbedWords>> = {
  nl: {
    title: 'Cijfers',
    noElement: 'In het adres van deze pagina staat niet wat zij moet laten zien.',
    unknownElement: (name) => `Deze pagina kent geen onderdeel met de naam ${name}.`,
  },
  en: {
    title: 'Figures',
    noElement: 'The address of this page does not say what it should show.',
    unknownElement: (name) => `This page knows no element with the name ${name}.`,
  },
};
