import { defineElement } from '../shared/define-element.js';
import { ZoLocalData } from './local-data.js';

defineElement('zo-local-data', ZoLocalData);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoLocalData } from './local-data.js';
