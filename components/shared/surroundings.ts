import type { OwnLayer } from '../../src/own-data/own-layer.js';

/** What an element finds around it: the group it stands in, the page's script tag, the language. */

/** What a group gives to the elements in it. */
export interface Group extends EventTarget {
  release: string | undefined;
  region: string | undefined;
  period: string | undefined;
  model: string | undefined;
  actions: string | undefined;
  /** A person's own figures; null while nothing is opened, undefined where there is no place to open them. */
  ownLayer: OwnLayer | null | undefined;
}

export const GROUP_CHANGE = 'zo-group-change';

/** The closest group, across shadow roots. It may not be upgraded yet; its change event tells when it is. */
export function closestGroup(element: Element): (Element & Partial<Group>) | undefined {
  return closestAcrossRoots(element, 'zo-group') as (Element & Partial<Group>) | undefined;
}

/** Language of the nearest ancestor that has one, across shadow roots. */
export function closestLanguage(element: Element): string | undefined {
  return closestAcrossRoots(element, '[lang]:not([lang=""])')?.getAttribute('lang') ?? undefined;
}

/** The release that the page's script tag names: `<script src="…/zo.js" data-release="…">`. */
export function releaseOfScript(): string | undefined {
  return document.querySelector('script[data-release]')?.getAttribute('data-release') ?? undefined;
}

function closestAcrossRoots(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found !== null) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcrossRoots(root.host, selector) : undefined;
}
