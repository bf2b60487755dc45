import { defineElement } from '../shared/define-element.js';
import { ZoRegionMap } from './region-map.js';

defineElement('zo-region-map', ZoRegionMap);
