import type { LanguageTag } from '../language/speech.js';

/** Light or dark, whatever the reader has chosen, or as the reader has chosen. */
export const SCHEMES = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What the embed page shows: one element, as its address says. */
export interface EmbeddedView {
  /** Name of the element, such as `zo-region-map`. */
  readonly element: string;
  /** Without language and release; which of them the element has is for who makes it. */
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

/** Anyone may write an address, so it brings no words that would stand there in the publisher's name, and no other page's looks. */
const NO_ATTRIBUTE = /^(heading|style|class|slot|is|part|on.*)$/;
const COLOUR = /^(?:[0-9a-f]{3}){1,2}$/i;

/** Reads the part of an address from `?` on; what it cannot use is left out. */
export function embeddedView(search: string): EmbeddedView {
  const given = new URLSearchParams(search);
  const attributes: Record<string, string> = {};
  const colours: Record<string, string> = {};
  for (const [name, value] of given) {
    if (name.startsWith('color-')) {
      if (COLOUR.test(value)) colours[name] = `#${value}`;
    } else if (!OWN_NAMES.has(name) && !NO_ATTRIBUTE.test(name) && /^[a-z]+(-[a-z]+)*$/.test(name)) attributes[name] = value;
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

const OWN_NAMES: ReadonlySet<string> = new Set(['element', 'lang', 'scheme', 'release', 'id']);

/** The address of the page that shows a view, `page` being that of the embed page. What is as it is without a word is left out. */
export function embedAddress(page: string, view: Partial<EmbeddedView> & Pick<EmbeddedView, 'element'>): string {
  const { element, attributes = {}, lang = 'nl', scheme = 'light', colours = {}, release, id = '' } = view;
  const written = new URLSearchParams({
    element,
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !NO_ATTRIBUTE.test(name))),
    ...(lang === 'nl' ? {} : { lang }),
    ...(scheme === 'light' ? {} : { scheme }),
    ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, colour.replace('#', '')])),
    ...(release === undefined ? {} : { release }),
    ...(id === '' ? {} : { id }),
  });
  return `${page}?${written.toString()}`;
}
