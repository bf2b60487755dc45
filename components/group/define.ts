import { defineElement } from '../shared/define-element.js';
import { ZoGroup } from './group.js';

defineElement('zo-group', ZoGroup);
