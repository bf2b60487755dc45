import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { haveSameParts } from './same-parts.js';

/**
 * The state of what an element shows. While loading, the previous answer stays so that the picture does not flash;
 * after a failure no answer stays, so that no old number is taken for a new one.
 */
export type RequestState<Answer> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly previous: Answer | undefined }
  | { readonly kind: 'ready'; readonly answer: Answer }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface RequestOutcome<Answer> {
  /** An answer arrived that is not superseded; undefined where there was nothing to show. */
  onAnswer(answer: Answer | undefined): void;
  onFailure(error: unknown): void;
}

/**
 * Asks when its arguments change, aborts what is superseded or whose host left the page, and asks again when the host returns.
 * Arguments are compared one by one with `Object.is`.
 */
export class RequestController<Answer> implements ReactiveController {
  state: RequestState<Answer> = { kind: 'idle' };
  #arguments: readonly unknown[] | undefined;
  #abort: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly outcome: RequestOutcome<Answer>,
  ) {
    host.addController(this);
  }

  /** To be called before each render. Undefined arguments: there is not enough to ask. */
  ask(args: readonly unknown[] | undefined, request: (signal: AbortSignal) => Promise<Answer | undefined>): void {
    if (args === undefined) {
      this.#stop();
      this.state = { kind: 'idle' };
      return;
    }
    if (haveSameParts(args, this.#arguments)) return;
    this.#stop();
    this.#arguments = args;
    const abort = (this.#abort = new AbortController());
    const previous = this.state.kind === 'ready' ? this.state.answer : this.state.kind === 'loading' ? this.state.previous : undefined;
    this.state = { kind: 'loading', previous };
    void this.#settle(request, abort);
  }

  /** Forgets the last arguments, so that the next render asks anew. */
  retry(): void {
    this.#stop();
    this.host.requestUpdate();
  }

  /** To be called when an answer cannot be shown. */
  fail(error: unknown): void {
    this.state = { kind: 'failed', error };
    this.outcome.onFailure(error);
  }

  hostDisconnected(): void {
    if (this.state.kind === 'loading') this.#stop();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  async #settle(request: (signal: AbortSignal) => Promise<Answer | undefined>, abort: AbortController): Promise<void> {
    try {
      const answer = await request(abort.signal);
      if (abort.signal.aborted) return;
      this.state = answer === undefined ? { kind: 'empty' } : { kind: 'ready', answer };
      this.outcome.onAnswer(answer);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.fail(error);
    }
    this.host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#arguments = undefined;
  }
}
