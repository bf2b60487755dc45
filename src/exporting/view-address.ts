import { escapeHtml } from './escape-html.js';
import { parseAddress } from '../sources/parse-address.js';

/** Where a view can be found again. What cannot be said of it is undefined. */
export interface ViewAddress {
  /** The page that it was read on. What that page shows may change. */
  readonly page: string | undefined;
  /** The manifest of its release: it never changes, and stays when a newer release comes. */
  readonly release: string | undefined;
  /** The element as HTML, with its release pinned: in any page it shows exactly this view. */
  readonly element: string | undefined;
}

export interface ViewPlace {
  /** Address of the page, as the browser has it. */
  readonly page: string;
  /** Address of the manifest; undefined for figures that are the page's own. */
  readonly release: string | undefined;
  readonly tag: string;
  /** What the element shows, whoever said so: the page, a group, a person. Undefined values are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

export function viewAddress({ page, release, tag, attributes }: ViewPlace): ViewAddress {
  return { page: pageAddress(page), release, element: release === undefined ? undefined : elementText(tag, { ...attributes, release }) };
}

/** Without what is the reader's own: the place on the page, a name and password. Undefined for what is on no web. */
function pageAddress(page: string): string | undefined {
  const address = parseAddress(page);
  if (address === undefined) return undefined;
  [address.hash, address.username, address.password] = ['', '', ''];
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}

function elementText(tag: string, { release, ...attributes }: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries({ release, ...attributes }).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  });
  return `<${tag}${written.join('')}></${tag}>`;
}
