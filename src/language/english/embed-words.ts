import type { EmbedWords } from '../embed-words.js';

export const EMBED_ENGLISH: EmbedWords = {
  title: 'Figures',
  noElement: 'The address of this page does not say what it should show.',
  unknownElement: (name) => `This page knows no element with the name ${name}.`,
  about: 'Source and notes',
};
