import type { Text } from '../../src/contract/types.generated.js';
import type { LanguageTag } from '../../src/language/speech.js';
import type { ShareSettings } from '../types.generated.js';

/** Views that have a page of their own, and where these stand on the web. */
export interface Sharing {
  /** Ends with a slash. */
  readonly site: string;
  readonly publisher: Text;
  readonly shares: readonly ShareSettings[];
}

/** A view as it is shown by the current release; without one there is nothing to show. */
export interface SharedView {
  readonly id: string;
  readonly title: string;
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: LanguageTag;
  readonly height: number;
  /** Without script: the element with its content. */
  readonly html: string;
}

export const SHARE = 'share';
const USUAL_HEIGHT = 600;

/** What settings leave out. */
export function completed({
  id,
  element,
  attributes,
  lang = 'nl',
  height = USUAL_HEIGHT,
}: ShareSettings): Omit<SharedView, 'title' | 'html'> {
  return { id, element, attributes, lang, height };
}
