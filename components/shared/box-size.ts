import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the width of one box in the host's shadow root; the host renders anew when it changes. */
export class BoxSize implements ReactiveController {
  /** CSS pixels; 0 while the box is not there. */
  width = 0;
  #observer: ResizeObserver | undefined;
  #box: Element | null = null;
  #frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.host.renderRoot.querySelector(this.selector);
    if (box === this.#box) return;
    this.#observer?.disconnect();
    this.#box = box;
    if (box === null) return;
    this.#observer ??= new ResizeObserver(() => this.#measure());
    this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = null;
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const width = Math.floor(this.#box?.clientWidth ?? 0);
    if (width === this.width) return;
    this.width = width;
    // In the next frame: a new size of the content within this one would be a loop of observations, which the page would hear of as an error.
    this.#frame = requestAnimationFrame(() => this.host.requestUpdate());
  }
}
