import type { EmbeddedView } from '../../src/exporting/embed-address.js';
import type { Figures } from './checks.js';
import { shownColour } from './contrast.js';
import { make } from './make-element.js';

export const WIDTHS = ['320', '480', '640', 'full'] as const;
export type PreviewWidth = (typeof WIDTHS)[number];

/** The element as it will be on a page, in a box of some width. */
export class Preview {
  /** What takes colours from the box, to see what they become. */
  readonly probe = make('span', { hidden: true });
  readonly box = make('div', { class: 'box' });
  figures: Figures = { kind: 'coming' };
  /** The heading of the figure. */
  title = '';
  #element: HTMLElement | undefined;

  /** @param onChange hears of figures that arrived, and of another size */
  constructor(
    private readonly release: string,
    private readonly onChange: () => void,
  ) {
    this.box.append(this.probe);
    new ResizeObserver(onChange).observe(this.box);
    this.box.addEventListener('zo-load', ({ detail }) => void this.#settle({ kind: 'there', count: detail.cells }));
    this.box.addEventListener('zo-error', ({ detail }) => void this.#settle({ kind: 'failed', message: detail.message }));
  }

  get element(): HTMLElement | undefined {
    return this.#element;
  }

  /** The colour of a token as it is shown, `#rrggbb`. */
  colourOf(token: string): string {
    const value = getComputedStyle(this.#element ?? this.box).getPropertyValue(token.replace('color-', '--_'));
    return `#${shownColour(this.probe, value)
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')}`;
  }

  show({ element, attributes, lang, scheme, colours }: EmbeddedView, tokens: readonly string[], width: PreviewWidth): void {
    const { style } = this.box;
    style.setProperty('max-width', width === 'full' ? 'none' : `${width}px`);
    style.setProperty('color-scheme', scheme === 'auto' ? 'light dark' : scheme);
    for (const token of tokens)
      if (colours[token] === undefined) style.removeProperty(`--zo-${token}`);
      else style.setProperty(`--zo-${token}`, colours[token]);
    if (this.#element?.localName !== element) {
      this.#element?.remove();
      this.#element = document.createElement(element);
    }
    this.#write({ ...attributes, lang, release: this.release });
    if (!this.#element.isConnected) this.box.append(this.#element);
  }

  #write(attributes: Readonly<Record<string, string>>): void {
    const element = this.#element!;
    let isOther = false;
    for (const name of element.getAttributeNames())
      // What a person did in the preview is no choice of this page.
      if (!Object.hasOwn(attributes, name) && name !== 'view') {
        element.removeAttribute(name);
        isOther = true;
      }
    for (const [name, value] of Object.entries(attributes)) {
      if (element.getAttribute(name) === value) continue;
      element.setAttribute(name, value);
      isOther = true;
    }
    if (isOther) this.figures = { kind: 'coming' };
  }

  async #settle(figures: Figures): Promise<void> {
    this.figures = figures;
    await (this.#element as { updateComplete?: Promise<unknown> } | undefined)?.updateComplete;
    this.title = this.#element?.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() ?? '';
    this.onChange();
  }
}
