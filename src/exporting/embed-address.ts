import type { LanguageTag } from '../language/speech.js';

/** Light or dark, whatever the reader has chosen, or as the reader has chosen. */
export const SCHEMES = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What the embed page shows: one element, as its address says. */
export interface EmbeddedView {
  /** Name of the element, such as `zo-region-map`; whether it is one of `EMBEDDED_ELEMENTS` is for who makes it. */
  readonly element: string;
  /** Of `EMBEDDED_ATTRIBUTES`; which of them the element has is for who makes it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: LanguageTag;
  readonly scheme: Scheme;
  /** Per token the colour that takes its place: `color-action` → `#0b5a8f`. */
  readonly colours: Readonly<Record<string, string>>;
  /** Path of a `release.json` below the folder of the releases; undefined for the current release. */
  readonly release: string | undefined;
  /** What the page around it knows it by. */
  readonly id: string;
}

/** Elements that can stand in a frame by themselves. */
export const EMBEDDED_ELEMENTS: ReadonlySet<string> = new Set([
  'zo-region-map',
  'zo-branch-concentration',
  'zo-branch-overlay',
  'zo-trend-line',
  'zo-benchmark-table',
  'zo-indicator-profile',
  'zo-region-profile',
  'zo-actions',
]);

/**
 * Attributes that an address may bring. Anyone may write an address, so it brings no words that would stand there in the publisher's name
 * (`heading`), and nothing from elsewhere (`actions`, another `release`).
 */
export const EMBEDDED_ATTRIBUTES: ReadonlySet<string> = new Set(
  [
    'indicator level within region regions period branch branches reference measure view heading-level model theme',
    'branch-overlay classification classes limits since smoothed drill tools by by-theme peers per sort within-branch rows index-to layout',
  ].flatMap((names) => names.split(' ')),
);
const COLOUR = /^(?:[0-9a-f]{3}){1,2}$/i;

/** Reads the part of an address from `?` on; what it cannot use is left out. */
export function embeddedView(search: string): EmbeddedView {
  const given = new URLSearchParams(search);
  const attributes: Record<string, string> = {};
  const colours: Record<string, string> = {};
  for (const [name, value] of given) {
    if (EMBEDDED_ATTRIBUTES.has(name)) attributes[name] = value;
    else if (/^color(-[a-z0-9]+)+$/.test(name) && COLOUR.test(value)) colours[name] = `#${value}`;
  }
  const scheme = SCHEMES.find((each) => each === given.get('scheme'));
  const release = given.get('release') ?? '';
  return {
    element: given.get('element') ?? '',
    attributes,
    lang: given.get('lang') === 'en' ? 'en' : 'nl',
    scheme: scheme ?? 'light',
    colours,
    release: /^[\w.-]+\/release\.json$/.test(release) && !release.startsWith('.') ? release : undefined,
    id: given.get('id') ?? '',
  };
}

/** The address of the page that shows a view, `page` being that of the embed page. What is as it is without a word is left out. */
export function embedAddress(page: string, view: Partial<EmbeddedView> & Pick<EmbeddedView, 'element'>): string {
  const { element, attributes = {}, lang = 'nl', scheme = 'light', colours = {}, release, id = '' } = view;
  const written = new URLSearchParams({
    element,
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => EMBEDDED_ATTRIBUTES.has(name))),
    ...(lang === 'nl' ? {} : { lang }),
    ...(scheme === 'light' ? {} : { scheme }),
    ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, colour.replace('#', '')])),
    ...(release === undefined ? {} : { release }),
    ...(id === '' ? {} : { id }),
  });
  return `${page}?${written.toString()}`;
}
