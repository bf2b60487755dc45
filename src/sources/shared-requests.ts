import { onceEach } from '../memory/once-each.js';

/** What a request gives, and what it weighs in memory. */
export interface Weighed<Value> {
  readonly value: Value;
  readonly bytes: number;
}

interface Entry {
  promise: Promise<Weighed<unknown>>;
  controller: AbortController;
  waiting: number;
  /** Undefined while it is under way. */
  bytes: number | undefined;
}

/**
 * One request per key at a time, shared by all who ask; the answers that were last used are kept, up to `limit` bytes.
 *
 * A caller who aborts ends only its own waiting; when the last one does, the request is aborted. A failure is forgotten: the next
 * caller asks anew.
 */
export class SharedRequests {
  /** From least to most recently used. */
  readonly #entries = new Map<string, Entry>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limit = 64_000_000) {
    this.#limit = limit;
  }

  /** The answer for a key: kept, under way, or started now. Rejects as `start` does, or with the reason of `signal`. */
  get<Value>(key: string, start: (signal: AbortSignal) => Promise<Weighed<Value>>, signal?: AbortSignal): Promise<Value> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const entry = this.#entries.get(key) ?? this.#start(key, start);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return this.#wait(key, entry, signal) as Promise<Value>;
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<Weighed<unknown>>): Entry {
    const controller = new AbortController();
    const entry: Entry = { promise: start(controller.signal), controller, waiting: 0, bytes: undefined };
    this.#entries.set(key, entry);
    entry.promise.then(
      ({ bytes }) => {
        if (this.#entries.get(key) !== entry) return;
        entry.bytes = bytes;
        this.#bytes += bytes;
        this.#forgetOldest();
      },
      () => this.#forget(key, entry),
    );
    return entry;
  }

  #wait(key: string, entry: Entry, signal: AbortSignal | undefined): Promise<unknown> {
    entry.waiting++;
    return new Promise((resolve, reject) => {
      const stopListening = onAbort(signal, (reason) => {
        entry.waiting--;
        if (entry.waiting === 0 && entry.bytes === undefined) {
          this.#forget(key, entry);
          entry.controller.abort(reason);
        }
        reject(reason as Error);
      });
      entry.promise.then(({ value }) => resolve(value), reject).finally(stopListening);
    });
  }

  #forgetOldest(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#bytes <= this.#limit) return;
      if (entry.bytes !== undefined) this.#forget(key, entry);
    }
  }

  #forget(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes ?? 0;
  }
}

/** The one set of shared requests that a page has for a transport. */
export const sharedRequestsOf = /*#__PURE__*/ onceEach((_transport: object) => new SharedRequests());

/** Listens once per signal, however many wait on it: Node warns of a leak from eleven listeners on. Returns how to stop. */
function onAbort(signal: AbortSignal | undefined, callback: (reason: unknown) => void): () => void {
  if (signal === undefined) return () => undefined;
  const callbacks = callbacksOf(signal).add(callback);
  return () => void callbacks.delete(callback);
}

const callbacksOf = /*#__PURE__*/ onceEach((signal: AbortSignal) => {
  const callbacks = new Set<(reason: unknown) => void>();
  signal.addEventListener('abort', () => callbacks.forEach((each) => each(signal.reason)), { once: true });
  return callbacks;
});
