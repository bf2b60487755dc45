const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML that shows it. */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark]);
}
