import { LIMITS } from '../contract/limits.js';
import { requireWithin } from './checked.js';
import type { Fetched } from './fetch-json.js';
import { SourceError, type SourceErrorKind } from './source-error.js';

/**
 * The JSON of an answer. Rejects with a SourceError for another status than 2xx, an empty, broken-off, too large or too deep body, and for text
 * that is not JSON: `changed` when it begins as JSON does, `not-data` otherwise.
 */
export async function readJson(response: Response, url: string, most: number = LIMITS.bytes): Promise<Fetched> {
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
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw fault(start === '{' || start === '[' ? 'changed' : 'not-data', cause);
  }
  if (isDeeper([document], LIMITS.depth)) requireWithin('depth', LIMITS.depth + 1, url, '/');
  return { document, bytes: text.length };
}

/** Whether in a list or record more than `most` lie in one another. What takes a step for each of them can then count on it. */
function isDeeper(within: object, most: number): boolean {
  // There are hundreds of thousands of points: a loop asks half the time of it.
  for (const each of Array.isArray(within) ? within : Object.values(within))
    if (typeof each === 'object' && each !== null && (most === 0 || isDeeper(each as object, most - 1))) return true;
  return false;
}

function kindOfStatus(status: number): SourceErrorKind {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'busy';
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
      requireWithin('bytes', bytes, url, '/', most);
    }
    text += decoder.decode(value, { stream: true });
  }
}
