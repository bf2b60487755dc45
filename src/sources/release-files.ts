import type { Indicator } from '../contract/types.generated.js';
import type { Validator } from '../contract/schema-validator.js';
import { decodeTopology } from '../geometry/decode-topology.js';
import type { Outlines } from '../geometry/outlines.js';
import type * as Unpacking from '../geometry/unpack-outlines.js';
import { decodeRegionIndex } from '../regions/decode-region-index.js';
import type { RegionIndex } from '../regions/region-index.js';
import { decodeTable } from '../tables/decode-table.js';
import type { Table } from '../tables/table.js';
import { type Fetched, type Transport, fetchJson } from './fetch-json.js';
import { type Ask, checkedOfFormat } from './open-release.js';
import type { ReleaseFile } from './release-path.js';
import { type SharedRequests, type Weighed, sharedRequestsOf } from './shared-requests.js';

/** Fetches and decodes the files of releases, each once per page and transport. */
export class ReleaseFiles {
  readonly shared: SharedRequests;
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
    this.shared = sharedRequestsOf(transport);
  }

  /** Asks for documents without integrity, on behalf of a signal. */
  asking(signal: AbortSignal): Ask {
    return (url, options) => {
      const start = async (signal: AbortSignal): Promise<Weighed<unknown>> => {
        const { document, bytes } = await fetchJson(url, { ...options, transport: this.#transport, signal });
        return { value: document, bytes };
      };
      return this.shared.get(url, start, signal);
    };
  }

  index(file: ReleaseFile, level: string, signal: AbortSignal): Promise<RegionIndex> {
    return this.#load(file, signal, (document) => decodeRegionIndex(document, { level, url: file.url }));
  }

  outlines(file: ReleaseFile, signal: AbortSignal): Promise<Outlines> {
    return this.#load(file, signal, (document) => decodeTopology(document, file.url));
  }

  /** The outlines, their region index and what unpacks them are asked together. Undefined where the last cannot be had: there are others. */
  packedOutlines(file: ReleaseFile, indexFile: ReleaseFile, level: string, signal: AbortSignal): Promise<Outlines | undefined> {
    return this.#load<Outlines | undefined, [RegionIndex, typeof Unpacking | undefined]>(
      file,
      signal,
      (document, [index, unpacking]) => unpacking?.unpackOutlines(document, index, file.url, indexFile.url),
      (started) => Promise.all([this.index(indexFile, level, started), import('../geometry/unpack-outlines.js').catch(() => undefined)]),
    );
  }

  /** The table and its region index are asked together. */
  table(file: ReleaseFile, indexFile: ReleaseFile, indicator: Indicator, level: string, signal: AbortSignal): Promise<Table> {
    const context = { indicator, level, url: file.url, indexUrl: indexFile.url };
    return this.#load<Table, RegionIndex>(
      file,
      signal,
      (document, index) => decodeTable(document, index, context),
      (started) => this.index(indexFile, level, started),
    );
  }

  /** A document that needs no decoding: a list of parts, a part, a list of slices, a technical explanation. */
  document<Document>(validate: Validator<Document>, file: ReleaseFile, signal: AbortSignal): Promise<Document> {
    return this.#load(file, signal, (document) => checkedOfFormat(validate, document, file.url));
  }

  /** @param askBeside what is asked at the same time, for `decode` */
  #load<Value, Beside = undefined>(
    file: ReleaseFile,
    signal: AbortSignal,
    decode: (document: unknown, beside: Beside) => Value,
    askBeside?: (signal: AbortSignal) => Promise<Beside>,
  ): Promise<Value> {
    const start = async (signal: AbortSignal): Promise<Weighed<Value>> => {
      const [{ document, bytes }, beside] = await Promise.all([this.#fetch(file, signal), askBeside?.(signal)]);
      return { value: decode(document, beside as Beside), bytes };
    };
    return this.shared.get(`${file.url} ${file.integrity}`, start, signal);
  }

  #fetch({ url, integrity, bytes }: ReleaseFile, signal: AbortSignal): Promise<Fetched> {
    return fetchJson(url, { transport: this.#transport, integrity, bytes, signal });
  }
}
