import { defineElement } from '../shared/define-element.js';
import { ZoRegionProfile } from './region-profile.js';

defineElement('zo-region-profile', ZoRegionProfile);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoRegionProfile } from './region-profile.js';
