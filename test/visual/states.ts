import { ELEMENTS } from '../states/elements.js';
import { NARROW } from '../states/state.js';

/** One picture: an element with its attributes, in some surroundings. */
export interface PictureState {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly media?: PictureMedia;
  /** Class of the page, which has the tokens of a house style. */
  readonly house?: string;
  /** A CSV file that a person opened in it. */
  readonly ownData?: string;
  /** What a person did before the picture was taken: keys pressed on the map, or what was clicked. */
  readonly press?: readonly string[];
  readonly click?: readonly string[];
}

export interface PictureMedia {
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
}

const WIDE = 800;
const MAP = { tag: 'zo-region-map', attributes: { indicator: 'woningen-meer-bezit', level: 'gemeente', region: 'GM9001' } } as const;
const BUURTEN = { tag: 'zo-region-map', attributes: { indicator: 'woningen-meer-bezit', level: 'buurt', within: 'GM9001' } } as const;
const TREND = { tag: 'zo-trend-line', attributes: { indicator: 'drugsmisdrijven', region: 'GM9001' } } as const;
const OWN_DATA = 'code;controles\nGM9001;12\nGM9002;3\nGM0000;9\n';

/** Of what is long, as much as shows everything once. */
const LESS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'benchmark-table': { indicator: 'drugsmisdrijven drugsmeldingen' },
  'region-profile': { theme: 'drugs' },
};

export const STATES: readonly PictureState[] = [
  ...ELEMENTS.flatMap(({ stem, tag, attributes }) => inEverySurrounding(stem, { tag, attributes: { ...attributes, ...LESS[stem] } })),
  // On paper there is nothing of it: what a person opened is beside the figures.
  ...inEverySurrounding('local-data', { tag: 'zo-local-data', attributes: { level: 'gemeente' }, ownData: OWN_DATA }).slice(0, -1),
  { name: 'region-map-table-narrow', ...having(MAP, { view: 'table' }), width: NARROW },
  { name: 'region-map-verdict', ...having(MAP, { measure: 'verdict' }), width: WIDE },
  { name: 'region-map-ratio', ...having(MAP, { measure: 'ratio' }), width: WIDE },
  { name: 'region-map-change', ...having(MAP, { measure: 'change' }), width: WIDE },
  { name: 'region-map-withheld', ...BUURTEN, width: WIDE },
  { name: 'region-map-withheld-forced', ...BUURTEN, width: WIDE, media: { forcedColors: 'active' } },
  { name: 'region-map-drilled', ...having(MAP, { drill: '' }), width: WIDE, press: ['Enter'] },
  { name: 'region-map-enlarged', ...MAP, width: WIDE, press: ['+', '+'] },
  { name: 'trend-line-panels', ...having(TREND, { regions: 'GM9002 GM9003', layout: 'multiples' }), width: WIDE },
  {
    name: 'branch-concentration-funnel',
    tag: 'zo-branch-concentration',
    attributes: { indicator: 'vestigingen', branch: '56', region: 'GM9001', view: 'funnel' },
    width: WIDE,
  },
  {
    name: 'benchmark-table-side-by-side',
    tag: 'zo-benchmark-table',
    attributes: { region: 'GM9001', indicator: 'drugsmisdrijven', regions: 'GM9002 GM9003' },
    width: WIDE,
  },
  { name: 'trend-line-open', ...TREND, width: 480, click: ['.ways > summary'] },
];

function inEverySurrounding(name: string, shown: Pick<PictureState, 'tag' | 'attributes' | 'ownData'>): PictureState[] {
  return [
    { name: `${name}-wide`, ...shown, width: WIDE },
    { name: `${name}-narrow`, ...shown, width: NARROW },
    { name: `${name}-dark`, ...shown, width: WIDE, media: { colorScheme: 'dark' } },
    { name: `${name}-forced`, ...shown, width: WIDE, media: { forcedColors: 'active' } },
    { name: `${name}-rotterdam`, ...shown, width: WIDE, house: 'rotterdam-theme' },
    { name: `${name}-utrecht-dark`, ...shown, width: WIDE, house: 'utrecht-theme--dark' },
    { name: `${name}-print`, ...shown, width: WIDE, media: { media: 'print' } },
  ];
}

function having(
  shown: Pick<PictureState, 'tag' | 'attributes'>,
  more: Readonly<Record<string, string>>,
): Pick<PictureState, 'tag' | 'attributes'> {
  return { tag: shown.tag, attributes: { ...shown.attributes, ...more } };
}
