import type { Text } from '../contract/types.generated.js';

/** In place of a figure, where none that belongs to a barrier model can be shown. */
export const NOTHING_OF_MODEL: Text = {
  nl: 'Bij dit model hoort geen cijfer dat hier past.',
  en: 'No figure that belongs to this model can be shown here.',
};
