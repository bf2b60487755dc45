import { embedAddress } from '../../src/exporting/embed-address.js';
import { textOf, tag } from '../../src/exporting/static/markup.js';
import { speak } from '../../src/language/every-language.js';
import { SHARE, type SharedView, type Sharing } from './shared-view.js';

/** https://oembed.com, 2.3.4: a rich response. A static file is the same whatever `maxwidth` asks; its frame is as wide as its place. */
export interface OembedDocument {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const WIDTH = 600;
const DAY = 86_400;

/** Where the pages of a view stand. */
export function sharedAddresses(
  { site }: Pick<Sharing, 'site'>,
  { id, element, attributes, lang }: Omit<SharedView, 'title' | 'html' | 'height'>,
) {
  // Not every host of files has a page for a folder.
  const frame = embedAddress(`${site}embed/index.html`, { element, attributes, lang });
  return { page: `${site}${SHARE}/${id}.html`, oembed: `${site}${SHARE}/${id}.json`, frame };
}

/**
 * What WordPress and others put in a page where someone pastes the address of the page of a view. WordPress keeps a quote with a link, and of a
 * frame these attributes only; it follows the height of a frame where there is such a quote, and shows the quote where there is no script.
 */
export function oembedDocument(view: SharedView, sharing: Sharing): OembedDocument {
  const { title, height, lang } = view;
  const { page, frame } = sharedAddresses(sharing, view);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: speak(lang).text(sharing.publisher),
    provider_url: sharing.site,
    cache_age: DAY,
    width: WIDTH,
    height,
    html: textOf([
      tag('blockquote', {}, tag('a', { href: page }, title)),
      tag('iframe', { src: frame, width: '100%', height, frameborder: 0, title }),
    ]),
  };
}
