import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileEntry, Files } from '../../src/contract/types.generated.js';
import { brotli, brotliStream, gzip, gzipStream } from './compression.js';
import { digest, digestOf } from './path-name.js';

/** A written file as the document that refers to it lists it. */
export interface WrittenFile extends FileEntry {
  /** Relative to the manifest. */
  readonly path: string;
}

/** How many files may wait for their compression: enough to keep the thread pool busy, few enough to stay small in memory. */
const IN_FLIGHT = 8;

/**
 * The files of one release on disk: each as it is, and compressed beside it as `.gz` and `.br`.
 * Adding resolves as soon as the name is known; `finish` resolves when all is on disk, and both reject when a file failed.
 */
export class ReleaseFiles {
  readonly #directory: string;
  readonly #inFlight = new Set<Promise<void>>();
  readonly #directories = new Map<string, Promise<unknown>>();
  #failure: { readonly error: unknown } | undefined;
  #count = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Number of files added, the compressed forms not counted. */
  get count(): number {
    return this.#count;
  }

  /** A JSON document with its hash in its name: `<stem>.<hash>.json`. */
  addDocument(stem: string, document: unknown): Promise<WrittenFile> {
    return this.addHashed(stem, Buffer.from(JSON.stringify(document)));
  }

  /** JSON text that was made already, with its gzip form where that was made too. */
  async addHashed(stem: string, content: Buffer, gzipped?: Buffer): Promise<WrittenFile> {
    const { hash, integrity } = digestOf(content);
    const path = `${stem}.${hash}.json`;
    await this.#add(path, content, gzipped);
    return { path, bytes: content.length, integrity };
  }

  /** A JSON document under a name of its own. */
  async addNamed(path: string, document: unknown): Promise<WrittenFile> {
    const content = Buffer.from(JSON.stringify(document));
    await this.#add(path, content);
    return { path, bytes: content.length, integrity: digestOf(content).integrity };
  }

  /** A text too large to hold: written and compressed as it comes. */
  async addStream(path: string, chunks: Iterable<string>): Promise<WrittenFile> {
    await this.#room();
    const target = await this.#target(path);
    const sha384 = createHash('sha384');
    let bytes = 0;
    await pipeline(measured(chunks), createWriteStream(target));
    await Promise.all([
      pipeline(createReadStream(target), gzipStream(), createWriteStream(`${target}.gz`)),
      pipeline(createReadStream(target), brotliStream(), createWriteStream(`${target}.br`)),
    ]);
    this.#count += 1;
    return { path, bytes, integrity: digest(sha384.digest()).integrity };

    function* measured(parts: Iterable<string>): Generator<Buffer> {
      for (const part of parts) {
        const chunk = Buffer.from(part);
        sha384.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    }
  }

  async finish(): Promise<void> {
    await Promise.all(this.#inFlight);
    if (this.#failure) throw this.#failure.error;
  }

  async #add(path: string, content: Buffer, gzipped?: Buffer): Promise<void> {
    await this.#room();
    this.#count += 1;
    const writing = this.#write(path, content, gzipped)
      .catch((error: unknown) => void (this.#failure ??= { error }))
      .finally(() => void this.#inFlight.delete(writing));
    this.#inFlight.add(writing);
  }

  async #room(): Promise<void> {
    while (this.#inFlight.size >= IN_FLIGHT) await Promise.race(this.#inFlight);
    if (this.#failure) throw this.#failure.error;
  }

  async #write(path: string, content: Buffer, gzipped?: Buffer): Promise<void> {
    const target = await this.#target(path);
    const [asGzip, asBrotli] = await Promise.all([gzipped ?? gzip(content), brotli(content)]);
    await Promise.all([writeFile(target, content), writeFile(`${target}.gz`, asGzip), writeFile(`${target}.br`, asBrotli)]);
  }

  async #target(path: string): Promise<string> {
    const target = join(this.#directory, path);
    const directory = dirname(target);
    let made = this.#directories.get(directory);
    if (!made) this.#directories.set(directory, (made = mkdir(directory, { recursive: true })));
    await made;
    return target;
  }
}

/** Written files as the `files` of the document that refers to them. */
export function filesOf(written: readonly WrittenFile[]): Files {
  return Object.fromEntries(written.map(({ path, bytes, integrity }) => [path, { bytes, integrity }]));
}
