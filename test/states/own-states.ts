import { NARROW, RELEASE, type Act, type ElementState } from './state.js';

const MAP = { release: RELEASE, indicator: 'woningen-meer-bezit', level: 'gemeente', region: 'GM9001' };
const BRANCHES = { release: RELEASE, indicator: 'vestigingen' };
const TREND = { release: RELEASE, indicator: 'drugsmisdrijven', region: 'GM9001' };
const OWN_DATA = 'code;controles\nGM9001;12\nGM9002;3\nGM0000;9\n';
const click = (at: string, then: string): Act => ({ do: 'click', at, then });
const press = (key: string, at: string, then: string): Act => ({ do: 'press', key, at, then });
const point = (at: string, then = '.tooltip'): Act => ({ do: 'point', at, then });

/** What only one element can be in. */
export const STATES_OF_ONE_ELEMENT: readonly ElementState[] = [
  ...of('region-map', [
    ['of counts', { ...MAP, measure: 'count' }],
    ['of ratios', { ...MAP, measure: 'ratio' }],
    ['of verdicts', { ...MAP, measure: 'verdict' }],
    ['of changes', { ...MAP, measure: 'change' }],
    ['with smoothed colours', { ...MAP, smoothed: '' }],
    ['with withheld figures', { ...MAP, level: 'buurt', within: 'GM9001', region: '' }],
    ['withheld figures as a table', { ...MAP, level: 'buurt', within: 'GM9001', region: '', view: 'table' }, 'table'],
    ['with a tooltip', MAP, '.tooltip', [point('.map-box')]],
    ['with a line of the legend kept', MAP, '.of-mark', [click('.legend button', '.of-mark')]],
    ['with regions found', MAP, '.find [role="option"]', [{ do: 'type', text: 'bo', at: '#find-input', then: '.find [role="option"]' }]],
    ['with no region found', MAP, '.find-found p', [{ do: 'type', text: 'qqq', at: '#find-input', then: '.find-found p' }]],
    ['gone into', { ...MAP, drill: '' }, '.crumbs li + li', [click('button.way-in', '.crumbs li + li')]],
    ['enlarged', MAP, '.map-box', [press('+', '.map-box', '.map-box')]],
    ['at an earlier period', { ...MAP, period: '2020' }, '#period'],
    ['of two branches over each other', { ...BRANCHES, level: 'gemeente', 'branch-overlay': '4932 56' }, '.pairs'],
  ]),
  ...of('branch-concentration', [
    ['as a funnel', { ...BRANCHES, branch: '56', region: 'GM9001', view: 'funnel' }, '.funnel-box'],
    ['of regions', { ...BRANCHES, branch: '56', level: 'gemeente', region: 'GM9001' }, '.row-list'],
    ['with a search', { ...BRANCHES, region: 'GM9001' }, '.row-list', [{ do: 'type', text: 'kap', at: '#search', then: '.row' }]],
    ['with a tooltip', { ...BRANCHES, region: 'GM9001' }, '.tooltip', [point('.row-list .row')]],
    ['within a branch', { ...BRANCHES, region: 'GM9001', 'within-branch': 'G' }, '.row-list'],
    ['per inhabitant', { ...BRANCHES, region: 'GM9001', per: 'inwoners' }, '.row-list'],
    ['with all rows', { ...BRANCHES, branch: '56', level: 'wijk' }, '.more button', [click('.more button', '.more button')]],
  ]),
  ...of('branch-overlay', [
    [
      'with a pair kept',
      { ...BRANCHES, level: 'gemeente', branches: '4932 56' },
      '.pairs button[aria-pressed="true"]',
      [click('.pairs button', '.pairs button[aria-pressed="true"]')],
    ],
    ['with a tooltip', { ...BRANCHES, level: 'gemeente', branches: '4932 56' }, '.tooltip', [point('.map-box')]],
  ]),
  ...of('trend-line', [
    ['with a tooltip', TREND, '.tooltip', [point('.trend-box[role="listbox"]')]],
    ['of several regions', { ...TREND, regions: 'GM9002 GM9003' }, '.trend'],
    ['of several regions on a narrow screen', { ...TREND, regions: 'GM9002 GM9003' }, '.trend', [], NARROW],
    [
      'of several regions, a chart each',
      { ...TREND, regions: 'GM9002 GM9003 GM9008', layout: 'multiples' },
      '.trend-box[role="listbox"] .panel',
    ],
    ['as an index', { ...TREND, 'index-to': '2018' }, '.trend'],
    ['with a break', { ...TREND, indicator: 'drugsmeldingen' }, '.break-label'],
  ]),
  ...of('benchmark-table', [
    ['side by side', { release: RELEASE, region: 'GM9001', theme: 'drugs vastgoed', regions: 'GM9002 GM9003' }, '.grid'],
    [
      'side by side on a narrow screen',
      { release: RELEASE, region: 'GM9001', theme: 'drugs', regions: 'GM9002 GM9003' },
      '.grid',
      [],
      NARROW,
    ],
    ['of one theme', { release: RELEASE, region: 'GM9001', theme: 'drugs' }, '[role="listbox"]'],
  ]),
  ...of('actions', [
    ['all, each with its figures', { release: RELEASE }, '.card'],
    ['with a partner’s list', { release: RELEASE, indicator: 'woningen-kweekkans', actions: '/registry/good.json' }, '.card'],
    [
      'without the partner’s list, which failed',
      { release: RELEASE, indicator: 'woningen-kweekkans', actions: '/registry/gone.json' },
      '.note[role="status"]',
    ],
    [
      'with steps and feedback open',
      { release: RELEASE, indicator: 'woningen-kweekkans' },
      '.feedback[open]',
      [click('.card details summary', '.card details[open]'), click('.feedback summary', '.feedback[open]')],
    ],
  ]),
  ...of('next-steps', [
    ['without the partner’s list, which failed', { ...TREND, actions: '/registry/gone.json' }, '.steps'],
    ['of a branch', { ...BRANCHES, branch: '56', region: 'GM9001' }, '.steps'],
  ]),
  { name: 'region-map: with own data', tag: 'zo-region-map', attributes: MAP, ownData: OWN_DATA, shows: '.own-mark' },
  { name: 'local-data: before a file', tag: 'zo-local-data', attributes: { level: 'gemeente' }, shows: 'input[type="file"]' },
  {
    name: 'local-data: on a narrow screen',
    tag: 'zo-local-data',
    attributes: { level: 'gemeente' },
    ownData: OWN_DATA,
    width: NARROW,
    shows: 'button',
  },
  {
    name: 'local-data: with a file',
    tag: 'zo-local-data',
    attributes: { level: 'gemeente' },
    ownData: OWN_DATA,
    shows: 'details[open]',
    acts: [click('summary', 'details[open]')],
  },
  {
    name: 'local-data: with a file that cannot be read',
    tag: 'zo-local-data',
    attributes: { level: 'gemeente' },
    ownData: 'naam\nx\n',
    shows: '[role="status"]:not(:empty)',
  },
  {
    name: 'local-data: in English',
    tag: 'zo-local-data',
    attributes: { level: 'gemeente', lang: 'en' },
    ownData: OWN_DATA,
    shows: 'button',
  },
  { name: 'local-data: outside a group', tag: 'zo-local-data', attributes: {}, alone: true, shows: '[role="status"]:not(:empty)' },
];

type Brief = [name: string, attributes: Readonly<Record<string, string>>, shows?: string, acts?: readonly Act[], width?: number];

function of(stem: string, states: readonly Brief[]): ElementState[] {
  return states.map(([name, attributes, shows = '.ways', acts = [], width]) => ({
    name: `${stem}: ${name}`,
    tag: `zo-${stem}`,
    attributes,
    shows,
    acts,
    ...(width === undefined ? {} : { width }),
  }));
}
