import { defineElement } from '../shared/define-element.js';
import { ZoActions } from './actions.js';

defineElement('zo-actions', ZoActions);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoActions } from './actions.js';
