/** A house style as a municipality has it on its pages: the packages' own sheets, and ours between them and the elements where there is one. */
export interface HouseStyle {
  readonly name: string;
  /** Sheets under node_modules. */
  readonly sheets: readonly string[];
  /** In docs/house-styles. */
  readonly bridge?: string;
  /** Class of the page. */
  readonly class: string;
  readonly scheme: 'light' | 'dark';
  /** What the package itself says, in its own names: what a reader must find in the elements. */
  readonly own?: {
    readonly text: string;
    readonly background: string;
    readonly action: string;
    readonly border: string;
    readonly focus: string;
    readonly font: string;
  };
}

const ROTTERDAM = '@nl-design-system-unstable/rotterdam-design-tokens/dist';
const UTRECHT = '@utrecht/design-tokens/dist';
const PURMEREND = '@nl-design-system-community/purmerend-design-tokens/dist';

const UTRECHT_OWN = {
  text: '--utrecht-document-color',
  background: '--utrecht-document-background-color',
  action: '--utrecht-link-color',
  font: '--utrecht-document-font-family',
};
const PURMEREND_OWN = {
  text: '--utrecht-document-color',
  background: '--basis-body-background-color',
  font: '--utrecht-document-font-family',
};

export const HOUSE_STYLES: readonly HouseStyle[] = [
  { name: 'none', sheets: [], class: '', scheme: 'light' },
  { name: 'none, dark', sheets: [], class: '', scheme: 'dark' },
  {
    name: 'Rotterdam',
    sheets: [`${ROTTERDAM}/design-tokens.css`],
    bridge: 'rotterdam.css',
    class: 'rotterdam-theme',
    scheme: 'light',
    own: { ...UTRECHT_OWN, border: '--utrecht-form-control-border-color', focus: '--utrecht-focus-outline-color' },
  },
  {
    name: 'Utrecht',
    sheets: [`${UTRECHT}/theme.css`],
    bridge: 'utrecht.css',
    class: 'utrecht-theme',
    scheme: 'light',
    own: { ...UTRECHT_OWN, border: '--utrecht-color-grey-40', focus: '--utrecht-focus-outline-color' },
  },
  {
    name: 'Utrecht, dark',
    sheets: [`${UTRECHT}/dark/theme.css`],
    bridge: 'utrecht.css',
    class: 'utrecht-theme--dark',
    scheme: 'dark',
    own: { ...UTRECHT_OWN, border: '--utrecht-color-grey-80', focus: '--utrecht-focus-inverse-outline-color' },
  },
  {
    name: 'Amsterdam',
    sheets: ['@amsterdam/design-system-tokens/dist/index.css'],
    bridge: 'amsterdam.css',
    class: '',
    scheme: 'light',
    own: {
      text: '--ams-color-text',
      background: '--ams-color-background',
      action: '--ams-links-color',
      border: '--ams-color-text-secondary',
      focus: '--ams-color-text',
      font: '--ams-typography-font-family',
    },
  },
  {
    name: 'Den Haag',
    sheets: ['@gemeente-denhaag/design-tokens-components/dist/theme/index.css'],
    bridge: 'den-haag.css',
    class: 'denhaag-theme',
    scheme: 'light',
    own: {
      text: '--denhaag-color-grey-5',
      background: '--denhaag-color-white',
      action: '--denhaag-link-color',
      border: '--denhaag-color-grey-3',
      focus: '--denhaag-focus-border-color',
      font: '--denhaag-typography-sans-serif-font-family',
    },
  },
  {
    name: 'Purmerend',
    sheets: [`${PURMEREND}/theme.css`],
    bridge: 'purmerend.css',
    class: 'purmerend-theme',
    scheme: 'light',
    own: { ...PURMEREND_OWN, action: '--purmerend-color-blue-45', border: '--purmerend-color-blue-42', focus: '--purmerend-color-black-2' },
  },
  {
    name: 'Purmerend, dark',
    sheets: [`${PURMEREND}/color-scheme-dark/theme.css`],
    bridge: 'purmerend.css',
    class: 'purmerend-theme--color-scheme-dark',
    scheme: 'dark',
    own: {
      ...PURMEREND_OWN,
      action: '--purmerend-color-blue-37',
      border: '--basis-color-text-border-1',
      focus: '--purmerend-color-yellow-7',
    },
  },
  {
    // On the names of NL Design System: nothing of ours is needed.
    name: 'Voorbeeld, of NL Design System',
    sheets: ['@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'],
    class: 'voorbeeld-theme',
    scheme: 'light',
    own: {
      text: '--basis-color-default-color-document',
      background: '--basis-color-default-bg-document',
      action: '--basis-color-action-1-color-default',
      border: '--basis-form-control-border-color',
      focus: '--basis-focus-outline-color',
      font: '--basis-text-font-family-default',
    },
  },
];
