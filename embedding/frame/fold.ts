/** Notes, and on whom the figures are and from whom. The caveat stays, and so do the explanation and what a reader takes along. */
const FOLDED = '.note, .footer > p';

/** Folds away what stands under a figure and its caveat, behind a button of the page; on paper it is there. */
export class Fold {
  readonly #button = document.createElement('button');
  readonly #observer = new MutationObserver(() => this.#show());

  /** @param label what is behind the button */
  constructor(
    private readonly element: HTMLElement,
    label: string,
  ) {
    this.#button.type = 'button';
    this.#button.className = 'fold';
    this.#button.textContent = label;
    this.#button.addEventListener('click', () => this.#set(!this.isClosed));
    addEventListener('beforeprint', () => this.#set(false));
  }

  /** Whether there is a button. */
  get isThere(): boolean {
    return this.#button.isConnected;
  }

  get isClosed(): boolean {
    return this.#button.getAttribute('aria-expanded') === 'false';
  }

  add(): void {
    this.element.after(this.#button);
    this.#observer.observe(this.element.shadowRoot!, { childList: true, subtree: true });
    this.#set(true);
  }

  remove(): void {
    this.#observer.disconnect();
    this.#set(false);
    this.#button.remove();
  }

  #set(isClosed: boolean): void {
    this.#button.setAttribute('aria-expanded', String(!isClosed));
    this.#show();
  }

  /** Figures of another region may come with other notes. */
  #show(): void {
    for (const part of this.element.shadowRoot!.querySelectorAll<HTMLElement>(FOLDED)) part.hidden = this.isClosed;
  }
}
