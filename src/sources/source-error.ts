import type { Limit } from '../contract/limits.js';

/**
 * Why figures could not be had. Each kind has its own sentence for the reader, see language/.
 *
 * - `offline`: no answer from the server (or refused by CORS, which looks the same)
 * - `not-found`: 404 or 410
 * - `busy`: 429, too many requests; asking again at once makes it worse
 * - `refused`: another 4xx
 * - `server`: 5xx, or an empty answer
 * - `changed`: the body is not what the manifest promised (tampered, cut off)
 * - `not-data`: an answer that is not JSON, such as a login page
 * - `invalid`: JSON, but not as the schema says; `path` says where
 * - `newer-format`: made for a newer version of this library
 * - `withdrawn`: the release was withdrawn
 * - `unknown`: the release does not have what was asked: an indicator, level, period, region or category; `path` says which
 */
export type SourceErrorKind =
  'offline' | 'not-found' | 'busy' | 'refused' | 'server' | 'changed' | 'not-data' | 'invalid' | 'newer-format' | 'withdrawn' | 'unknown';

export interface SourceErrorDetails {
  /** Address of the file. */
  readonly url?: string | undefined;
  /** Place in the document or query: `/indicators/0/kind`, `indicator`. */
  readonly path?: string;
  readonly expected?: string;
  readonly found?: string;
  /** Of what there is more than a page takes. */
  readonly tooMuch?: { readonly what: Limit; readonly count: number; readonly most: number };
  /** HTTP status, where one was seen. */
  readonly httpStatus?: number;
  readonly cause?: unknown;
  /** The sentence for the reader by language, where that of the kind says too little. */
  readonly said?: (tag: string) => string;
}

export class SourceError extends Error {
  readonly kind: SourceErrorKind;
  readonly details: SourceErrorDetails;

  constructor(kind: SourceErrorKind, details: SourceErrorDetails = {}) {
    const { url, path, expected, found } = details;
    super(
      [kind, url, path, expected === undefined ? undefined : `expected ${expected}`, found === undefined ? undefined : `found ${found}`]
        .filter((part) => part !== undefined)
        .join(' · '),
      { cause: details.cause },
    );
    this.name = 'SourceError';
    this.kind = kind;
    this.details = details;
  }
}
