import { wordTable } from './word-table.js';

export interface ModelWords {
  /** In place of a figure, where none that belongs to a barrier model can be shown. */
  readonly nothing: string;
  /** In place of a figure, where the model may be on a partner's list that could not be had. */
  readonly list: Readonly<Record<'withdrawn' | 'failed', string>>;
}

export const modelWords = wordTable<ModelWords>('model', {
  nothing: 'Bij dit model hoort geen cijfer dat hier past.',
  list: {
    withdrawn: 'De lijst waarop dit model hoort te staan, is ingetrokken.',
    failed: 'De lijst waarop dit model hoort te staan, is niet op te halen.',
  },
});
