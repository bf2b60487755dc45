import type { Indicator, MethodDocument, Part, PartList, SliceList } from '../contract/types.generated.js';
import type { Validator } from '../contract/schema-validator.js';
import { validateMethodDocument, validatePart, validatePartList, validateSliceList } from '../contract/validators.generated.js';
import { decodeTopology } from '../geometry/decode-topology.js';
import type { Outlines } from '../geometry/outlines.js';
import { decodeRegionIndex } from '../regions/decode-region-index.js';
import type { RegionIndex } from '../regions/region-index.js';
import { decodeTable } from '../tables/decode-table.js';
import type { Table } from '../tables/table.js';
import { checked } from './checked.js';
import { type Fetched, type Transport, fetchJson } from './fetch-json.js';
import { type Ask, checkFormat } from './open-release.js';
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
    return this.#load(file, (document) => decodeRegionIndex(document, { level, url: file.url }), signal);
  }

  outlines(file: ReleaseFile, signal: AbortSignal): Promise<Outlines> {
    return this.#load(file, (document) => decodeTopology(document, file.url), signal);
  }

  /** The table and its region index are asked together. */
  table(file: ReleaseFile, indexFile: ReleaseFile, indicator: Indicator, level: string, signal: AbortSignal): Promise<Table> {
    const context = { indicator, level, url: file.url, indexUrl: indexFile.url };
    const start = async (signal: AbortSignal): Promise<Weighed<Table>> => {
      const [{ document, bytes }, index] = await Promise.all([this.#fetch(file, signal), this.index(indexFile, level, signal)]);
      return { value: decodeTable(document, index, context), bytes };
    };
    return this.shared.get(keyOf(file), start, signal);
  }

  partList(file: ReleaseFile, signal: AbortSignal): Promise<PartList> {
    return this.#load(file, asIs(validatePartList, file.url), signal);
  }

  part(file: ReleaseFile, signal: AbortSignal): Promise<Part> {
    return this.#load(file, asIs(validatePart, file.url), signal);
  }

  sliceList(file: ReleaseFile, signal: AbortSignal): Promise<SliceList> {
    return this.#load(file, asIs(validateSliceList, file.url), signal);
  }

  method(file: ReleaseFile, signal: AbortSignal): Promise<MethodDocument> {
    return this.#load(file, asIs(validateMethodDocument, file.url), signal);
  }

  #load<Value>(file: ReleaseFile, decode: (document: unknown) => Value, signal: AbortSignal): Promise<Value> {
    const start = async (signal: AbortSignal): Promise<Weighed<Value>> => {
      const { document, bytes } = await this.#fetch(file, signal);
      return { value: decode(document), bytes };
    };
    return this.shared.get(keyOf(file), start, signal);
  }

  #fetch({ url, integrity, bytes }: ReleaseFile, signal: AbortSignal): Promise<Fetched> {
    return fetchJson(url, { transport: this.#transport, integrity, bytes, signal });
  }
}

function keyOf({ url, integrity }: ReleaseFile): string {
  return `${url} ${integrity}`;
}

function asIs<Document>(validate: Validator<Document>, url: string): (document: unknown) => Document {
  return (document) => {
    checkFormat(document, url);
    return checked(validate, document, url);
  };
}
