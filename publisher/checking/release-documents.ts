import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { LIMITS } from '../../src/contract/limits.js';
import type { Validator } from '../../src/contract/schema-validator.js';
import type { Files } from '../../src/contract/types.generated.js';
import { checked } from '../../src/sources/checked.js';
import { gzip } from '../writing/compression.js';
import { digestOf, hashInName } from '../writing/path-name.js';
import type { Budget } from './budgets.js';
import type { Findings } from './findings.js';
import type { Store } from './store.js';

const COMPRESSED = [
  { suffix: '.gz', open: promisify(gunzip) },
  { suffix: '.br', open: promisify(brotliDecompress) },
] as const;

/** The files of one release: each is held against what the document that names it promises. */
export class ReleaseDocuments {
  readonly #verified = new Set<string>();

  /** @param folder where the manifest lies in the store: empty, or ending with a slash */
  constructor(
    readonly store: Store,
    readonly folder: string,
    readonly findings: Findings,
  ) {}

  /** Number of files seen, the compressed forms not counted. */
  get count(): number {
    return this.#verified.size;
  }

  isVerified(path: string): boolean {
    return this.#verified.has(path);
  }

  /** A path as it stands in a fault. */
  nameOf(path: string): string {
    return `${this.folder}${path}`;
  }

  /** The manifest: no document says what its bytes should be. */
  async manifest(path: string, budget: Budget): Promise<unknown> {
    const content = await this.#read(path);
    if (content) await this.#compareForms(path, content);
    return content && this.#opened(path, content, budget);
  }

  /** A document as its decoder gives it; undefined when anything is wrong with it, which is then among the faults. */
  async decoded<Decoded>(
    path: string,
    files: Files,
    namedBy: string,
    decode: (document: unknown) => Decoded,
    budget?: Budget,
  ): Promise<Decoded | undefined> {
    const content = await this.verified(path, files, namedBy);
    const document = content && (await this.#opened(path, content, budget));
    return document === undefined ? undefined : this.findings.attempt(this.nameOf(path), () => decode(document));
  }

  /** A document that follows its schema. */
  valid<Document>(path: string, files: Files, namedBy: string, validate: Validator<Document>): Promise<Document | undefined> {
    return this.decoded(path, files, namedBy, (document) => checked(validate, document));
  }

  /** The bytes of a file when they are as promised. */
  async verified(path: string, files: Files, namedBy: string): Promise<Buffer | undefined> {
    const entry = Object.hasOwn(files, path) ? files[path] : undefined;
    if (!entry) {
      this.findings.fault({ file: this.nameOf(namedBy), where: 'files', found: `no ${path}`, expected: 'its bytes and integrity' });
      return undefined;
    }
    const content = await this.#read(path);
    if (!content) return undefined;
    const { integrity, hash } = digestOf(content);
    if (content.length !== entry.bytes) return this.#refused(path, `${content.length} bytes`, `${entry.bytes}, as ${namedBy} says`);
    if (integrity !== entry.integrity) return this.#refused(path, integrity, `${entry.integrity}, as ${namedBy} says`);
    const named = hashInName(path);
    if (named !== hash && !(named === undefined && path.startsWith('bulk/')))
      return this.#refused(path, `${named ?? 'no hash'} in the name`, hash);
    await this.#compareForms(path, content);
    return content;
  }

  async #read(path: string): Promise<Buffer | undefined> {
    if (/^[/\\]|(^|\/)\.\.?(\/|$)|:/.test(path))
      return this.#refused(path, 'a path that leaves the release', 'one relative to the manifest');
    this.#verified.add(path);
    try {
      return (await this.store.read(this.nameOf(path))) ?? this.#refused(path, 'no such file', 'the file');
    } catch (error) {
      return this.#refused(path, error instanceof Error ? error.message : String(error), 'the file');
    }
  }

  /** The compressed forms beside a file that is itself as it should be. */
  async #compareForms(path: string, content: Buffer): Promise<void> {
    if (!this.store.hasCompressedForms) return;
    for (const { suffix, open } of COMPRESSED) {
      const file = `${path}${suffix}`;
      const compressed = await this.store.read(this.nameOf(file));
      if (!compressed) this.#refused(file, 'no such file', `the compressed form of ${path}`);
      else if (!(await open(compressed).catch(() => undefined))?.equals(content)) this.#refused(file, 'other content', `that of ${path}`);
    }
  }

  async #opened(path: string, content: Buffer, budget: Budget | undefined): Promise<unknown> {
    if (budget && content.length > budget.gzipBytes) {
      const gzipped = this.store.hasCompressedForms ? await this.store.read(this.nameOf(`${path}.gz`)) : await gzip(content);
      const { length } = gzipped ?? content;
      if (length > budget.gzipBytes) this.findings.overBudget(budget.kind, budget.gzipBytes, this.nameOf(path), length);
    }
    if (content.length > LIMITS.bytes)
      return this.#refused(path, `${content.length} bytes`, `at most ${LIMITS.bytes}, or no page takes it`);
    const text = content.toString();
    if (text.startsWith('\ufeff')) return this.#refused(path, 'a byte order mark', 'none');
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return this.#refused(path, 'text that is not JSON', 'a JSON document');
    }
  }

  #refused(path: string, found: string, expected: string): undefined {
    this.findings.fault({ file: this.nameOf(path), found, expected });
    return undefined;
  }
}
