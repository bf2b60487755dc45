import { defineElement } from '../shared/define-element.js';
import { ZoBranchConcentration } from './branch-concentration.js';

defineElement('zo-branch-concentration', ZoBranchConcentration);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoBranchConcentration } from './branch-concentration.js';
