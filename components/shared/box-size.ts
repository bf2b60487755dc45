import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the width of one box in the host's shadow root; the host renders anew when it changes. */
export class BoxSize implements ReactiveController {
  /** CSS pixels; 0 while the box is not there. */
  width = 0;
  #observer: ResizeObserver | undefined;
  #box: Element | null = null;
  #frame = 0;
  readonly #paper = matchMedia('print');
  #isOnPaper = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#paper.matches === this.#isOnPaper) return;
    this.#isOnPaper = this.#paper.matches;
    // Paper does not wait for the observer.
    this.#measure();
  }

  hostUpdated(): void {
    const box = this.host.renderRoot.querySelector(this.selector);
    if (box === this.#box) return;
    this.#observer?.disconnect();
    this.#box = box;
    // A page may have put it in another document; one without a window shows nothing.
    const view = box?.ownerDocument.defaultView;
    if (!view) return;
    this.#observer = new view.ResizeObserver(() => {
      // In the next frame: a new size of the content within this one would be a loop of observations, which the page would hear of as an error.
      if (this.#measure()) this.#frame = requestAnimationFrame(() => this.host.requestUpdate());
    });
    this.#observer.observe(box!);
    // The first size is known at once: waiting for the observer would show a frame without the drawing. One out of sight does wait: Chromium
    // may leave shut what is opened in a frame in which a size was asked for inside it. Safari before 17.4 cannot tell.
    if ((box as Partial<Element>).checkVisibility?.() !== false && this.#measure()) queueMicrotask(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = null;
    cancelAnimationFrame(this.#frame);
  }

  /** Whether it has changed. */
  #measure(): boolean {
    const width = Math.floor(this.#box?.clientWidth ?? 0);
    const isOther = width !== this.width;
    this.width = width;
    return isOther;
  }
}
