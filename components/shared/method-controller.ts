import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MethodDocument } from '../../src/contract/types.generated.js';
import type { Source } from '../../src/sources/source.js';

/** Fetches the technical explanation when a person opens it, once an indicator. */
export class MethodController implements ReactiveController {
  document: MethodDocument | undefined;
  failed = false;
  #key = '';
  #abort: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.document === undefined) this.#key = '';
  }

  async open(source: Source, indicator: string): Promise<void> {
    if (this.#key === indicator && !this.failed) return;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#key = indicator;
    this.document = undefined;
    this.failed = false;
    try {
      const document = await source.method(indicator, abort.signal);
      if (abort.signal.aborted) return;
      this.document = document;
      this.failed = document === undefined;
    } catch {
      if (abort.signal.aborted) return;
      this.failed = true;
    }
    this.host.requestUpdate();
  }

  /** Whether the explanation that is here belongs to this indicator. */
  isFor(indicator: string): boolean {
    return this.#key === indicator;
  }
}
