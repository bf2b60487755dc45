import { defineElement } from '../shared/define-element.js';
import { ZoBenchmarkTable } from './benchmark-table.js';

defineElement('zo-benchmark-table', ZoBenchmarkTable);

/** With the types of its tag: importing this is enough for `document.createElement`. */
export type { ZoBenchmarkTable } from './benchmark-table.js';
