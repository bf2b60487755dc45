import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { paperStyles } from './paper.styles.js';
import { printStyles } from './print.styles.js';

const EVENTS = ['beforeprint', 'afterprint'];
const STYLES = [paperStyles, printStyles].map(({ styleSheet }) => styleSheet!);

/**
 * Knows when its element is on paper, and dresses it for that. Browsers tell in two ways: an event before they begin, when styles for paper do
 * not count yet, and a media query once they do. Not every browser and test tells in both.
 */
export class PrintWatch implements ReactiveController {
  isPrinting = false;
  readonly #paper = matchMedia('print');

  /** @param changed draws the element anew, at once */
  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#paper.addEventListener('change', this.#follow);
    for (const name of EVENTS) window.addEventListener(name, this.#follow);
    this.#dress(this.#paper.matches);
  }

  hostDisconnected(): void {
    this.#paper.removeEventListener('change', this.#follow);
    for (const name of EVENTS) window.removeEventListener(name, this.#follow);
    this.#dress(false);
  }

  readonly #follow = ({ type }: Event): void => {
    this.#dress(type === 'beforeprint' || this.#paper.matches);
    this.changed();
  };

  /** Style sheets, not a media query in one: a canvas is painted with the colours of paper before the media query counts. */
  #dress(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    const root = this.host.renderRoot as ShadowRoot;
    const others = root.adoptedStyleSheets.filter((sheet) => !STYLES.includes(sheet));
    root.adoptedStyleSheets = isPrinting ? [...others, ...STYLES] : others;
  }
}
