import { defineElement } from '../shared/define-element.js';
import { ZoBranchOverlay } from './branch-overlay.js';

defineElement('zo-branch-overlay', ZoBranchOverlay);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoBranchOverlay } from './branch-overlay.js';
