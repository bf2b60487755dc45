import { defineElement } from '../shared/define-element.js';
import { ZoNextSteps } from './next-steps.js';

defineElement('zo-next-steps', ZoNextSteps);
