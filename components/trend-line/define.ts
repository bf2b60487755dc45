import { defineElement } from '../shared/define-element.js';
import { ZoTrendLine } from './trend-line.js';

defineElement('zo-trend-line', ZoTrendLine);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoTrendLine } from './trend-line.js';
