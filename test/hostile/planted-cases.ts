import { plantedName } from './hostile-texts.js';

/** Attributes with which each element shows figures of the planted release; those in `names` are codes and ids of it. */
export interface PlantedCase {
  readonly names: Readonly<Record<string, string>>;
  readonly words?: Readonly<Record<string, string>>;
  /** It has nothing to show where no period is one. */
  readonly needsPeriods?: true;
}

export const PLANTED_CASES: readonly (readonly [tag: string, attributes: PlantedCase])[] = [
  ['zo-region-map', { names: { indicator: 'drugsmisdrijven', level: 'gemeente', region: 'GM9001', reference: 'g36' } }],
  [
    'zo-region-map',
    { names: { indicator: 'woningen-meer-bezit', level: 'wijk', within: 'GM9001' }, words: { measure: 'change', drill: '' } },
  ],
  ['zo-trend-line', { names: { indicator: 'drugsmisdrijven', regions: 'GM9001 GM9002', reference: 'g36' }, needsPeriods: true }],
  ['zo-branch-concentration', { names: { indicator: 'vestigingen', region: 'GM9001' } }],
  ['zo-branch-concentration', { names: { indicator: 'vestigingen', branch: '56', region: 'GM9001' }, words: { view: 'funnel' } }],
  ['zo-benchmark-table', { names: { indicator: 'drugsmisdrijven woningen-meer-bezit', region: 'GM9001', reference: 'grootte-2' } }],
  ['zo-branch-overlay', { names: { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56', region: 'GM9001' } }],
  ['zo-indicator-profile', { names: { indicator: 'jongeren-kenmerken', region: 'GM9001' } }],
  ['zo-region-profile', { names: { region: 'GM9001' } }],
  ['zo-actions', { names: { indicator: 'drugsmisdrijven', region: 'GM9001' } }],
  ['zo-next-steps', { names: { indicator: 'drugsmisdrijven', region: 'GM9001' } }],
];

/** With periods that are none a trend has nothing to show: the next shift has periods. */
export function shiftFor({ needsPeriods }: PlantedCase, shift: number): number {
  return needsPeriods === true ? shift | 1 : shift;
}

/** What of a case is the release's own, as it was planted. */
export function plantedAttributes({ names, words }: PlantedCase, shift: number): Record<string, string> {
  const one = (name: string): string => plantedName(name, shift);
  const renamed = Object.entries(names).map(([name, list]) => [name, list.split(' ').map(one).join(' ')]);
  return { ...words, ...(Object.fromEntries(renamed) as Record<string, string>) };
}
