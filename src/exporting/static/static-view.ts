import type { LanguageTag } from '../../language/speech.js';
import { speak } from '../../language/every-language.js';
import type { Source } from '../../sources/source.js';
import { tag, textOf, type Markup } from './markup.js';
import { STATIC_ELEMENTS } from './static-elements.js';
import { staticFragment } from './static-fragment.js';

export interface StaticViewOptions {
  /** Name of the element, such as `zo-trend-line`: one of `STATIC_ELEMENTS`. */
  readonly element: string;
  /** As on the element; without `release`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: LanguageTag;
  /** 1 to 6. */
  readonly headingLevel: number;
  /** Address of the releases for pages: the figure is then the content of the element, which takes its place where there is script. */
  readonly release: string | undefined;
}

export interface StaticView {
  readonly html: string;
  /** Text of its heading. */
  readonly title: string;
}

/**
 * What an element shows, as HTML without script.
 * @throws SourceError when figures cannot be had
 */
export async function staticView(source: Source, options: StaticViewOptions): Promise<StaticView> {
  const { element, attributes, lang, headingLevel, release } = options;
  const speech = speak(lang);
  const figure = await STATIC_ELEMENTS[element]!.figure(source, attributes, speech, shortName(options));
  const shown =
    figure === undefined
      ? tag('p', { lang }, speech.words.frame.empty)
      : staticFragment(figure, { release: (await source.open()).release, headingLevel, speech });
  const title = figure?.frame.heading ?? speech.words.frame.empty;
  return { html: textOf(release === undefined ? shown : around(shown, options, release)), title };
}

function around(shown: Markup, { element, attributes, lang, headingLevel }: StaticViewOptions, release: string): Markup {
  return tag(element, { release, ...attributes, lang, 'heading-level': headingLevel === 3 ? undefined : headingLevel }, shown);
}

/** Tells a view from others on a page; the same view has the same name. */
function shortName({ element, attributes, lang }: StaticViewOptions): string {
  let hash = 5381;
  for (const letter of JSON.stringify([element, attributes, lang])) hash = (Math.imul(hash, 33) + letter.charCodeAt(0)) >>> 0;
  return hash.toString(36);
}
