import { defineElement } from '../shared/define-element.js';
import { ZoBenchmarkTable } from './benchmark-table.js';

defineElement('zo-benchmark-table', ZoBenchmarkTable);
