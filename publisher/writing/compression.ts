import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip as gzipInPool } from 'node:zlib';
import type { BrotliCompress, BrotliOptions, Gzip } from 'node:zlib';

const compressGzip = promisify(gzipInPool);
const compressBrotli = promisify(brotliCompress);

/** Above this size the highest quality of Brotli costs seconds and gains a few percent. */
const LARGE = 200_000;
/** Above this size Brotli's quality 9 costs seconds too. */
const VERY_LARGE = 8_000_000;

/** Gzip at its highest level, in the thread pool. */
export function gzip(content: Uint8Array): Promise<Buffer> {
  return compressGzip(content, { level: 9 });
}

export function brotli(content: Uint8Array): Promise<Buffer> {
  return compressBrotli(content, brotliOptions(content.length));
}

export function gzipStream(): Gzip {
  return createGzip({ level: 9 });
}

/** For content of unknown length, such as a bulk file. */
export function brotliStream(): BrotliCompress {
  return createBrotliCompress(brotliOptions(undefined));
}

function brotliOptions(bytes: number | undefined): BrotliOptions {
  const size = bytes ?? VERY_LARGE;
  const params: Record<number, number> = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: size < LARGE ? 11 : size < VERY_LARGE ? 9 : 6,
    // A window no larger than the content: the encoder's memory grows with it.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(size + 16)))),
  };
  if (bytes !== undefined) params[constants.BROTLI_PARAM_SIZE_HINT] = bytes;
  return { params };
}
