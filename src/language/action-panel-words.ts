import type { LanguageTag } from './speech.js';

/** What stands under every figure about what a reader can do. */
export interface ActionPanelWords {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
}

export const ACTION_PANEL_WORDS: Readonly<Record<LanguageTag, ActionPanelWords>> = {
  nl: {
    title: 'Wat kunt u doen?',
    loading: 'De volgende stappen worden geladen.',
    failed: 'De volgende stappen zijn niet te laden. Sluit dit en open het opnieuw.',
  },
  en: {
    title: 'What can you do?',
    loading: 'The next steps are being loaded.',
    failed: 'The next steps cannot be loaded. Close this and open it again.',
  },
};
