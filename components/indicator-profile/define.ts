import { defineElement } from '../shared/define-element.js';
import { ZoIndicatorProfile } from './indicator-profile.js';

defineElement('zo-indicator-profile', ZoIndicatorProfile);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoIndicatorProfile } from './indicator-profile.js';
