import { defineElement } from '../shared/define-element.js';
import { ZoRegionMap } from './region-map.js';

defineElement('zo-region-map', ZoRegionMap);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoRegionMap } from './region-map.js';
