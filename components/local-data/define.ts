import { defineElement } from '../shared/define-element.js';
import { ZoLocalData } from './local-data.js';

defineElement('zo-local-data', ZoLocalData);
