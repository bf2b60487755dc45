import { defineElement } from '../shared/define-element.js';
import { ZoBranchConcentration } from './branch-concentration.js';

defineElement('zo-branch-concentration', ZoBranchConcentration);
