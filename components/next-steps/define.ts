import { defineElement } from '../shared/define-element.js';
import { ZoNextSteps } from './next-steps.js';

defineElement('zo-next-steps', ZoNextSteps);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoNextSteps } from './next-steps.js';
