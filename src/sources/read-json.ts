import type { Fetched } from './fetch-json.js';
import { SourceError, type SourceErrorKind } from './source-error.js';

/** Larger bodies are refused: no file of a release comes near it. */
export const MAX_BYTES = 30_000_000;

/**
 * The JSON of an answer. Rejects with a SourceError for another status than 2xx, an empty, too large or broken-off body, and for text
 * that is not JSON: `changed` when it begins as JSON does, `not-data` otherwise.
 */
export async function readJson(response: Response, url: string, most = MAX_BYTES): Promise<Fetched> {
  const httpStatus = response.status;
  const fault = (kind: SourceErrorKind, cause?: unknown): SourceError => new SourceError(kind, { url, httpStatus, cause });
  if (!response.ok || httpStatus === 204) {
    // The body is of no use: let the connection go. It may be gone already.
    response.body?.cancel().catch(() => undefined);
    throw fault(kindOfStatus(httpStatus));
  }
  const text = await readText(response, url, most, (cause) => fault('offline', cause));
  const start = /\S/.exec(text)?.[0];
  if (start === undefined) throw fault('server');
  try {
    return { document: JSON.parse(text) as unknown, bytes: text.length };
  } catch (cause) {
    throw fault(start === '{' || start === '[' ? 'changed' : 'not-data', cause);
  }
}

function kindOfStatus(status: number): SourceErrorKind {
  if (status === 404 || status === 410) return 'not-found';
  return status >= 400 && status < 500 ? 'refused' : 'server';
}

async function readText(response: Response, url: string, most: number, broken: (cause: unknown) => SourceError): Promise<string> {
  const reader = response.body?.getReader();
  // A host's own transport may answer without a stream.
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw broken(cause);
    });
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      reader.cancel().catch(() => undefined);
      throw new SourceError('invalid', { url, expected: `at most ${most} bytes`, found: 'more' });
    }
    text += decoder.decode(value, { stream: true });
  }
}
