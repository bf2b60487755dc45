import type { ReactiveController } from 'lit';
import type { MapHost } from '../map-content.js';

/**
 * Keeps the keyboard in the map when a person goes elsewhere in it: what was pressed may no longer be there then. It goes to the map, or
 * where there is none to the last crumb.
 */
export class HeldFocus implements ReactiveController {
  #isHeld = false;

  constructor(private readonly host: MapHost) {
    host.addController(this);
  }

  /** To be called before what may take away the button that is pressed. */
  hold(): void {
    this.#isHeld = this.#focused !== null;
  }

  /** To be called after the render of what was asked for. */
  release(): void {
    this.#isHeld = false;
  }

  hostUpdated(): void {
    if (!this.#isHeld) return;
    // Who has gone on to something else on the page stays there.
    if (this.#focused !== null || document.activeElement !== document.body) return;
    const crumbs = this.host.renderRoot.querySelectorAll<HTMLElement>('.crumbs button');
    const next = this.host.renderRoot.querySelector<HTMLElement>('.map-box') ?? [...crumbs].at(-1);
    // The host hears of it, and renders anew: not within this render.
    queueMicrotask(() => next?.focus({ preventScroll: true }));
  }

  get #focused(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }
}
