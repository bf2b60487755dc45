import { defineElement } from '../shared/define-element.js';
import { ZoGroup } from './group.js';

defineElement('zo-group', ZoGroup);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoGroup } from './group.js';
