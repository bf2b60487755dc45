import { defineElement } from '../shared/define-element.js';
import { ZoActions } from './actions.js';

defineElement('zo-actions', ZoActions);
