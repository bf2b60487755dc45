import { defineElement } from '../shared/define-element.js';
import { ZoBranchOverlay } from './branch-overlay.js';

defineElement('zo-branch-overlay', ZoBranchOverlay);
