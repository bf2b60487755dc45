/** Registers every element. The CDN files are built from this. */
import './actions/define.js';
import './benchmark-table/define.js';
import './branch-concentration/define.js';
import './branch-overlay/define.js';
import './group/define.js';
import './indicator-profile/define.js';
import './local-data/define.js';
import './next-steps/define.js';
import './region-map/define.js';
import './region-profile/define.js';
import './trend-line/define.js';
export * from './index.js';
