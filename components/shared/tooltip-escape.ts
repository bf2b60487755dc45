import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Closes what is shown of the place under the pointer with Escape, wherever the focus is (WCAG 2.2, 1.4.13). It is there again when the pointer moves. */
export class TooltipEscape implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  /** For the figure the pointer left: who follows it hears of that as always. */
  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    for (let at = this.host.renderRoot.querySelector('.tooltip')?.parentElement; at; at = at.parentElement)
      at.dispatchEvent(new PointerEvent('pointerleave'));
  };
}
