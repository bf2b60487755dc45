import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MethodDocument } from '../../src/contract/types.generated.js';
import type { Source } from '../../src/sources/source.js';

/** What there is to read of a technical explanation. */
export type MethodState = MethodDocument | 'loading' | 'failed';

interface Question {
  readonly source: Source;
  readonly indicator: string;
}

/** Fetches the technical explanation when a person opens it, once an indicator; an open one follows the indicator that is shown. */
export class MethodController implements ReactiveController {
  #isOpen = false;
  #shown: Question | undefined;
  #asked: Question | undefined;
  #answer: MethodState = 'loading';
  #abort: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.#answer === 'loading') this.#asked = undefined;
  }

  get state(): MethodState {
    return this.#isAsked() ? this.#answer : 'loading';
  }

  /** A person opened or closed it. One that failed is tried again. */
  toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen && (this.#answer === 'failed' || !this.#isAsked())) void this.#ask();
  }

  /** To be called before each render, with the indicator that is shown. */
  follow(source: Source, indicator: string): void {
    this.#shown = { source, indicator };
    if (this.#isOpen && !this.#isAsked()) void this.#ask();
  }

  #isAsked(): boolean {
    return this.#asked?.source === this.#shown?.source && this.#asked?.indicator === this.#shown?.indicator;
  }

  async #ask(): Promise<void> {
    if (this.#shown === undefined) return;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    [this.#asked, this.#answer] = [this.#shown, 'loading'];
    this.host.requestUpdate();
    try {
      const document = await this.#shown.source.method(this.#shown.indicator, signal);
      if (signal.aborted) return;
      this.#answer = document ?? 'failed';
    } catch {
      if (signal.aborted) return;
      this.#answer = 'failed';
    }
    this.host.requestUpdate();
  }
}
