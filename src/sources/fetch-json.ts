import { readJson } from './read-json.js';
import { SourceError, type SourceErrorKind } from './source-error.js';

/** How requests are sent: the `fetch` of the platform, or what a host puts in its place. */
export type Transport = typeof fetch;

export interface FetchOptions {
  readonly transport: Transport;
  /** What the body must hash to. Without it any JSON is good. */
  readonly integrity?: string;
  /** Size of the body, where known. */
  readonly bytes?: number;
  readonly signal?: AbortSignal;
  /** The body may have this many bytes; default what no file of a release comes near. */
  readonly most?: number;
  /** Milliseconds to wait for an answer; default by size. */
  readonly patience?: number;
  /** Milliseconds before each automatic retry. */
  readonly retryDelays?: readonly number[];
}

export interface Fetched {
  readonly document: unknown;
  /** Length of the text. */
  readonly bytes: number;
}

/**
 * Asks for a JSON document. Rejects with a SourceError, or with the signal's reason when it is aborted.
 *
 * When the server does not answer or fails, it asks again after each of `retryDelays` (± a third, so that pages do not ask in step).
 * A body that is not what was promised is asked once more, past the cache of the browser, where half a file can lie for ever.
 * The cause of a failure is asked for once: what fails again has failed for that.
 */
export async function fetchJson(url: string, options: FetchOptions): Promise<Fetched> {
  const retryDelays = options.retryDelays ?? RETRY_DELAYS;
  let known: unknown;
  for (let retries = 0; ; retries++) {
    try {
      return await attempt(url, options, known);
    } catch (error) {
      known = error;
      const retriesAllowed = error instanceof SourceError ? Math.min(RETRIES[error.kind] ?? 0, retryDelays.length) : 0;
      if (retries >= retriesAllowed || isTimeout(error)) throw error;
      await pause(retryDelays[retries]! * (2 / 3 + (2 / 3) * Math.random()), options.signal);
    }
  }
}

const RETRY_DELAYS = [300, 1200];
const RETRIES: Partial<Record<SourceErrorKind, number>> = { offline: 2, server: 2, changed: 1 };

/** Half a minute, and the time that a slow line (8 kB a second) takes. */
const patienceFor = (bytes: number): number => 30_000 + bytes / 8;

async function attempt(url: string, options: FetchOptions, known: unknown): Promise<Fetched> {
  const { signal, bytes = 0, patience = patienceFor(bytes) } = options;
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) throw signal.reason;
  signal?.addEventListener('abort', abort);
  const timer = setTimeout(() => controller.abort(new TimeoutError(`No answer in ${patience} ms`)), patience);
  try {
    return await ask(url, { ...options, signal: controller.signal }, known);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (controller.signal.aborted) throw new SourceError('offline', { url, cause: controller.signal.reason });
    throw error instanceof SourceError ? error : new SourceError('offline', { url, cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** Asks once. With integrity a failure has no cause: unless it is known, it asks a second time without, to learn the cause and nothing else. */
async function ask(url: string, { transport, integrity, most, signal }: FetchOptions, known: unknown): Promise<Fetched> {
  const request: RequestInit = { mode: 'cors', credentials: 'omit', ...(signal !== undefined && { signal }) };
  if (integrity === undefined) return readJson(await transport(url, request), url, most);
  let failure: unknown;
  try {
    return await readJson(await transport(url, { ...request, integrity }), url);
  } catch (error) {
    if (error instanceof SourceError || signal?.aborted) throw error;
    if (known !== undefined) throw known;
    failure = error;
  }
  await readJson(await transport(url, { ...request, cache: 'reload' }), url);
  throw new SourceError('changed', { url, expected: integrity, cause: failure });
}

class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

function isTimeout(error: unknown): boolean {
  return error instanceof SourceError && error.details.cause instanceof TimeoutError;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
