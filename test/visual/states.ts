/** One picture: an element with its attributes, in some surroundings. */
export interface PictureState {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly media?: { readonly colorScheme?: 'dark'; readonly forcedColors?: 'active'; readonly media?: 'print' };
  /** What a person did before the picture was taken: the label of a button, or keys pressed on the map. */
  readonly press?: readonly string[];
}

const WIDE = 1000;
const NARROW = 320;
const MAP = { tag: 'zo-region-map', attributes: { indicator: 'woningen-meer-bezit', level: 'gemeente', region: 'GM9001' } } as const;
const OVERLAY = { tag: 'zo-branch-overlay', attributes: { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' } } as const;
const BUURTEN = { tag: 'zo-region-map', attributes: { indicator: 'woningen-meer-bezit', level: 'buurt', within: 'GM9001' } } as const;

export const STATES: readonly PictureState[] = [
  ...inEverySurrounding('region-map', MAP),
  ...inEverySurrounding('branch-overlay', OVERLAY),
  { name: 'region-map-table-narrow', ...having(MAP, { view: 'table' }), width: NARROW },
  { name: 'region-map-verdict', ...having(MAP, { measure: 'verdict' }), width: WIDE },
  { name: 'region-map-ratio', ...having(MAP, { measure: 'ratio' }), width: WIDE },
  { name: 'region-map-change', ...having(MAP, { measure: 'change' }), width: WIDE },
  { name: 'region-map-withheld', ...BUURTEN, width: WIDE },
  { name: 'region-map-withheld-forced', ...BUURTEN, width: WIDE, media: { forcedColors: 'active' } },
  { name: 'region-map-drilled', ...having(MAP, { drill: '' }), width: WIDE, press: ['Enter'] },
  { name: 'region-map-enlarged', ...MAP, width: WIDE, press: ['+', '+'] },
];

function inEverySurrounding(name: string, shown: Pick<PictureState, 'tag' | 'attributes'>): PictureState[] {
  return [
    { name: `${name}-wide`, ...shown, width: WIDE },
    { name: `${name}-narrow`, ...shown, width: NARROW },
    { name: `${name}-dark`, ...shown, width: WIDE, media: { colorScheme: 'dark' } },
    { name: `${name}-forced`, ...shown, width: WIDE, media: { forcedColors: 'active' } },
    { name: `${name}-print`, ...shown, width: WIDE, media: { media: 'print' } },
  ];
}

function having(
  shown: Pick<PictureState, 'tag' | 'attributes'>,
  more: Readonly<Record<string, string>>,
): Pick<PictureState, 'tag' | 'attributes'> {
  return { tag: shown.tag, attributes: { ...shown.attributes, ...more } };
}
