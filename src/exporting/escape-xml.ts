import { escapeHtml } from './escape-html.js';

/** Characters that no XML may have, not even escaped; halves of characters among them. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as XML, in an element or a quoted attribute. A character that XML cannot hold is shown as one that is not known. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, '\u{FFFD}'));
}
