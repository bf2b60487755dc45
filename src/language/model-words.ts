import type { Text } from '../contract/types.generated.js';

/** In place of a figure, where none that belongs to a barrier model can be shown. */
export const NOTHING_OF_MODEL: Text = {
  nl: 'Bij dit model hoort geen cijfer dat hier past.',
  en: 'No figure that belongs to this model can be shown here.',
};

/** In place of a figure, where the model may be on a partner's list that could not be had. */
export const LIST_OF_MODEL: Readonly<Record<'withdrawn' | 'failed', Text>> = {
  withdrawn: {
    nl: 'De lijst waarop dit model hoort te staan, is ingetrokken.',
    en: 'The list that this model should be on was withdrawn.',
  },
  failed: {
    nl: 'De lijst waarop dit model hoort te staan, is niet op te halen.',
    en: 'The list that this model should be on could not be fetched.',
  },
};
