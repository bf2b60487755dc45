import { defineElement } from '../shared/define-element.js';
import { ZoRegionProfile } from './region-profile.js';

defineElement('zo-region-profile', ZoRegionProfile);
