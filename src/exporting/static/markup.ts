import { escapeHtml } from '../escape-html.js';

/** HTML or SVG that is safe as it stands: made by `tag`, of which every text from data is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = Markup | string | undefined | readonly Content[];

/** An element of HTML or SVG; attributes that are undefined are left out. A text is a text, whatever stands in it. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly Content[]
): Markup {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeHtml(String(value))}"`],
  );
  return new Markup(`<${name}${written.join('')}>${textOf(content)}</${name}>`);
}

/** Several beside each other. */
export function textOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeHtml(content);
  return content instanceof Markup ? content.text : content.map(textOf).join('');
}

/** Texts that stand alone begin with a capital; those of a view do not, as they may stand in others. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
