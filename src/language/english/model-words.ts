import type { ModelWords } from '../model-words.js';

export const MODEL_ENGLISH: ModelWords = {
  nothing: 'No figure that belongs to this model can be shown here.',
  list: {
    withdrawn: 'The list that this model should be on was withdrawn.',
    failed: 'The list that this model should be on could not be fetched.',
  },
};
