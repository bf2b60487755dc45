import type { ActionPanelWords } from '../action-panel-words.js';

export const ACTION_PANEL_ENGLISH: ActionPanelWords = {
  title: 'What can you do?',
  loading: 'The next steps are being loaded.',
  failed: 'The next steps cannot be loaded. Close this and open it again.',
};
