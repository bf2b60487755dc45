import { defineElement } from '../shared/define-element.js';
import { ZoTrendLine } from './trend-line.js';

defineElement('zo-trend-line', ZoTrendLine);
