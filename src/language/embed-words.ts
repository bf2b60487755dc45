import { wordTable } from './word-table.js';

/** The words of the page that stands in a frame, around the element. */
export interface EmbedWords {
  readonly title: string;
  readonly noElement: string;
  readonly unknownElement: (name: string) => string;
  /** What is folded away under a figure. */
  readonly about: string;
}

export const embedWords = wordTable<EmbedWords>('embed', {
  title: 'Cijfers',
  noElement: 'In het adres van deze pagina staat niet wat zij moet laten zien.',
  unknownElement: (name) => `Deze pagina kent geen onderdeel met de naam ${name}.`,
  about: 'Bron en toelichting',
});
