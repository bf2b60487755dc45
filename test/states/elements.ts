import type { ShownElement } from './state.js';

/** Each element that shows figures of the test release. */
export const ELEMENTS: readonly ShownElement[] = [
  {
    stem: 'region-map',
    tag: 'zo-region-map',
    attributes: { indicator: 'woningen-meer-bezit', level: 'gemeente', region: 'GM9001' },
    empty: { within: 'GM9001' },
    walked: '.map-box',
    complete: '#find-input',
  },
  {
    stem: 'branch-concentration',
    tag: 'zo-branch-concentration',
    attributes: { indicator: 'vestigingen', region: 'GM9001' },
    empty: { indicator: 'verkoopprijs' },
    walked: '.row-list',
  },
  {
    stem: 'branch-overlay',
    tag: 'zo-branch-overlay',
    attributes: { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' },
    empty: { within: 'GM9001' },
    walked: '.scatter-box',
  },
  {
    stem: 'trend-line',
    tag: 'zo-trend-line',
    attributes: { indicator: 'drugsmisdrijven', region: 'GM9001' },
    walked: '.trend-box',
    complete: '.trend-box[role="listbox"]',
  },
  {
    stem: 'benchmark-table',
    tag: 'zo-benchmark-table',
    attributes: { region: 'GM9001' },
    empty: { period: '1999' },
    walked: '[role="listbox"]',
  },
  {
    stem: 'indicator-profile',
    tag: 'zo-indicator-profile',
    attributes: { indicator: 'jongeren-kenmerken', region: 'GM9001' },
    empty: { indicator: 'verkoopprijs' },
    walked: '.row-list',
  },
  { stem: 'region-profile', tag: 'zo-region-profile', attributes: { region: 'GM9001' }, empty: { period: '1999' } },
  { stem: 'actions', tag: 'zo-actions', attributes: { indicator: 'woningen-kweekkans' }, showsActions: true },
  { stem: 'next-steps', tag: 'zo-next-steps', attributes: { indicator: 'drugsmisdrijven', region: 'GM9001' }, showsActions: true },
];
