const bodies = new Map<string, Promise<string>>();

/** A server whose answers come when, and in the order in which, a test lets them. */
export class UnorderedServer {
  readonly #waiting: (() => Promise<void>)[] = [];
  /** Requests that were not answered yet and that somebody still waits for. */
  readonly awaited = new Set<string>();
  isPrompt = false;

  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const url = String(input);
    const body = bodies.get(url) ?? fetch(url).then((response) => response.text());
    bodies.set(url, body);
    const { signal } = init!;
    this.awaited.add(url);
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.awaited.delete(url);
        reject(signal!.reason as Error);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      const answer = async (): Promise<void> => {
        const text = await body;
        if (signal?.aborted === true) return;
        signal?.removeEventListener('abort', onAbort);
        this.awaited.delete(url);
        resolve(new Response(text));
      };
      if (this.isPrompt) void answer();
      else this.#waiting.push(answer);
    });
  };

  async answer(which: number): Promise<void> {
    const { length } = this.#waiting;
    if (length > 0) await this.#waiting.splice(which % length, 1)[0]!();
  }

  /** From now on all is answered, what waits in the order of a list of numbers. */
  async settle(order: readonly number[]): Promise<void> {
    this.isPrompt = true;
    for (let i = 0; this.#waiting.length > 0; i++) await this.answer(order[i % order.length] ?? 0);
  }
}
