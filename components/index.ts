/** The element classes. Importing this registers nothing; see define.ts. */
export { ZoActions } from './actions/actions.js';
export { ZoBenchmarkTable } from './benchmark-table/benchmark-table.js';
export { ZoBranchConcentration } from './branch-concentration/branch-concentration.js';
export { ZoBranchOverlay } from './branch-overlay/branch-overlay.js';
export { ZoGroup } from './group/group.js';
export { ZoIndicatorProfile } from './indicator-profile/indicator-profile.js';
export { ZoLocalData } from './local-data/local-data.js';
export { ZoRegionMap } from './region-map/region-map.js';
export { ZoTrendLine } from './trend-line/trend-line.js';
export { ZoElement } from './shared/zo-element.js';
export { ZoNextSteps } from './next-steps/next-steps.js';
export { ZoRegionProfile } from './region-profile/region-profile.js';
export { learn, preferWords } from '../src/language/learn.js';
export type { Language } from '../src/language/word-table.js';
export type { DrillDetail, ErrorDetail, LoadDetail, SelectDetail, ZoEventMap } from './shared/events.js';
export { VERSION } from './shared/version.js';
