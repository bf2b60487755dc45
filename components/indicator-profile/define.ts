import { defineElement } from '../shared/define-element.js';
import { ZoIndicatorProfile } from './indicator-profile.js';

defineElement('zo-indicator-profile', ZoIndicatorProfile);
