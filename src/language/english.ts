import { ACTION_PANEL_ENGLISH } from './english/action-panel-words.js';
import { ACTIONS_ENGLISH } from './english/actions-words.js';
import { BENCHMARK_ENGLISH } from './english/benchmark-words.js';
import { BRANCHES_ENGLISH } from './english/branches-words.js';
import { CHANGE_ENGLISH } from './english/change-words.js';
import { COMPARISON_ENGLISH } from './english/comparison-words.js';
import { EXPLANATION_ENGLISH } from './english/explanation-words.js';
import { FIND_ENGLISH } from './english/find-words.js';
import { FUNNEL_ENGLISH } from './english/funnel-words.js';
import { INDICATOR_PROFILE_ENGLISH } from './english/indicator-profile-words.js';
import { LONG_LIST_ENGLISH } from './english/long-list-words.js';
import { MAP_TOOLS_ENGLISH } from './english/map-tools-words.js';
import { MODEL_ENGLISH } from './english/model-words.js';
import { NEXT_STEPS_ENGLISH } from './english/next-steps-words.js';
import { OVERLAY_ENGLISH } from './english/overlay-words.js';
import { OWN_DATA_ENGLISH } from './english/own-data-words.js';
import { REGION_PROFILE_ENGLISH } from './english/region-profile-words.js';
import { SHARED_ENGLISH } from './english/shared-words.js';
import { SIMILAR_ENGLISH } from './english/similar-words.js';
import { SMOOTHING_ENGLISH } from './english/smoothing-words.js';
import { SUCCESSION_ENGLISH } from './english/succession-words.js';
import { TABLE_ENGLISH } from './english/table-words.js';
import { TAKE_ALONG_ENGLISH } from './english/take-along-words.js';
import { TREND_EVENT_ENGLISH } from './english/trend-event-words.js';
import { TREND_HAND_ENGLISH } from './english/trend-hand-words.js';
import { TREND_INDEX_ENGLISH } from './english/trend-index-words.js';
import { TREND_ENGLISH } from './english/trend-words.js';
import type { EveryWords } from './every-words.js';
import { learn } from './learn.js';

/** English, for all elements. What only the builder and the pages of a publisher say comes with these. */
export const ENGLISH: Omit<EveryWords, 'builder' | 'embed'> = {
  actionPanel: ACTION_PANEL_ENGLISH,
  actions: ACTIONS_ENGLISH,
  benchmark: BENCHMARK_ENGLISH,
  branches: BRANCHES_ENGLISH,
  change: CHANGE_ENGLISH,
  comparison: COMPARISON_ENGLISH,
  explanation: EXPLANATION_ENGLISH,
  find: FIND_ENGLISH,
  funnel: FUNNEL_ENGLISH,
  indicatorProfile: INDICATOR_PROFILE_ENGLISH,
  longList: LONG_LIST_ENGLISH,
  mapTools: MAP_TOOLS_ENGLISH,
  model: MODEL_ENGLISH,
  nextSteps: NEXT_STEPS_ENGLISH,
  overlay: OVERLAY_ENGLISH,
  ownData: OWN_DATA_ENGLISH,
  regionProfile: REGION_PROFILE_ENGLISH,
  shared: SHARED_ENGLISH,
  similar: SIMILAR_ENGLISH,
  smoothing: SMOOTHING_ENGLISH,
  succession: SUCCESSION_ENGLISH,
  table: TABLE_ENGLISH,
  takeAlong: TAKE_ALONG_ENGLISH,
  trend: TREND_ENGLISH,
  trendEvent: TREND_EVENT_ENGLISH,
  trendHand: TREND_HAND_ENGLISH,
  trendIndex: TREND_INDEX_ENGLISH,
};

export function learnEnglish(): void {
  learn('en', ENGLISH);
}
