import { wordTable } from './word-table.js';

/** What stands under every figure about what a reader can do. */
export interface ActionPanelWords {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
}

export const actionPanelWords = wordTable<ActionPanelWords>('actionPanel', {
  title: 'Wat kunt u doen?',
  loading: 'De volgende stappen worden geladen.',
  failed: 'De volgende stappen zijn niet te laden. Sluit dit en open het opnieuw.',
});
