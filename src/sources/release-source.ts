import type { Validator } from '../contract/schema-validator.js';
import type { MethodDocument } from '../contract/later/types.generated.js';
import type { Level } from '../contract/types.generated.js';
import { selectOutlines } from '../geometry/make-outlines.js';
import type { Outlines } from '../geometry/outlines.js';
import { onceEach } from '../memory/once-each.js';
import { selectRegions } from '../regions/make-region-index.js';
import type { RegionIndex } from '../regions/region-index.js';
import type { Table } from '../tables/table.js';
import type { Transport } from './fetch-json.js';
import { laterPart } from './later-part.js';
import { type LocatedRelease, openRelease } from './open-release.js';
import { parseAddress } from './parse-address.js';
import { Parts, type Section } from './parts.js';
import { type Reading, readTable } from './read-table.js';
import { ReleaseFiles } from './release-files.js';
import { fileAt } from './release-path.js';
import { levelOf } from './resolve-query.js';
import { SourceError } from './source-error.js';
import type { Weighed } from './shared-requests.js';
import type { OpenRelease, Source, TableQuery } from './source.js';

/**
 * A release over HTTP: the current one of a releases.json, or the one of a release.json. A relative address is taken from the page's.
 *
 * The same address and transport give the same source. What was fetched is kept decoded and shared by all sources of the page, so the
 * answers must not be changed. A failure is not kept: the next call asks anew.
 */
export function releaseSource(url: string, { fetch: transport = fetch }: { readonly fetch?: Transport } = {}): Source {
  const sources = sourcesOf(transport);
  const absolute = absoluteUrl(url);
  const key = absolute ?? url;
  let source = sources.get(key);
  if (source === undefined) sources.set(key, (source = new ReleaseSource(absolute, url, transport)));
  return source;
}

const sourcesOf = /*#__PURE__*/ onceEach((_transport: Transport) => new Map<string, Source>());

function absoluteUrl(url: string): string | undefined {
  const base = globalThis.location?.href;
  const absolute = parseAddress(url, base);
  if (absolute === undefined) return undefined;
  absolute.hash = '';
  return /^https?:$/.test(absolute.protocol) ? absolute.href : undefined;
}

class ReleaseSource implements Source {
  readonly #url: string | undefined;
  readonly #given: string;
  readonly #files: ReleaseFiles;

  constructor(url: string | undefined, given: string, transport: Transport) {
    this.#url = url;
    this.#given = given;
    this.#files = new ReleaseFiles(transport);
  }

  open(signal?: AbortSignal): Promise<OpenRelease> {
    return this.#open(signal);
  }

  regions(level: string, within?: string, signal?: AbortSignal): Promise<RegionIndex> {
    return this.#read(['regions', level, within], signal, async (reading) => {
      const { section, codes } = await sectionBelow(levelOf(reading.located.release, level), within, reading);
      const index = await this.#files.index(section.index, level, reading.signal);
      return codes === undefined ? index : selectRegions(index, codes);
    });
  }

  outlines(level: string, within?: string, signal?: AbortSignal): Promise<Outlines | undefined> {
    return this.#read(['outlines', level, within], signal, async (reading) => {
      const { section, codes } = await sectionBelow(
        levelOf(reading.located.release, level),
        within,
        reading,
        (found) => found.geometry !== undefined,
      );
      const { geometry, packed, index } = section;
      if (geometry === undefined) return undefined;
      const unpacked = packed && (await this.#files.packedOutlines(packed, index, level, reading.signal));
      const outlines = unpacked ?? (await this.#files.outlines(geometry, reading.signal));
      return codes === undefined ? outlines : selectOutlines(outlines, codes);
    });
  }

  table(query: TableQuery, signal?: AbortSignal): Promise<Table> {
    const { indicator, level, within, regions, period, category } = query;
    return this.#read(
      ['table', indicator, level, within, regions, period, category],
      signal,
      (reading) => readTable(query, reading),
      bytesOf,
    );
  }

  method(indicator: string, signal?: AbortSignal): Promise<MethodDocument | undefined> {
    return this.#read(['method', indicator], signal, async (reading) => {
      const { readMethod } = await laterPart(import('./read-method.js'));
      return readMethod(indicator, reading);
    });
  }

  document<Document>(path: string, validate: Validator<Document>, signal?: AbortSignal): Promise<Document | undefined> {
    return this.#read(['document', path], signal, ({ located: { release, url }, signal }) =>
      this.#files.document(validate, fileAt(url, path, release.files, path), signal),
    );
  }

  #open(signal: AbortSignal | undefined): Promise<LocatedRelease> {
    const url = this.#url;
    if (url === undefined)
      return Promise.reject(new SourceError('invalid', { path: 'release', expected: 'a web address', found: this.#given }));
    const start = async (signal: AbortSignal): Promise<Weighed<LocatedRelease>> => ({
      value: await openRelease(url, this.#files.asking(signal)),
      bytes: 0,
    });
    return this.#files.shared.get(`open ${url}`, start, signal);
  }

  /** What one question gives, shared by all who ask the same. Unless `weigh` says otherwise it only refers to decoded files. */
  #read<Value>(
    question: readonly unknown[],
    signal: AbortSignal | undefined,
    answer: (reading: Reading) => Promise<Value>,
    weigh: (value: Value) => number = () => 0,
  ): Promise<Value> {
    const start = async (signal: AbortSignal): Promise<Weighed<Value>> => {
      const located = await this.#open(signal);
      const value = await answer({ located, files: this.#files, parts: new Parts(located, this.#files), signal });
      return { value, bytes: weigh(value) };
    };
    return this.#files.shared.get(`${this.#url} ${JSON.stringify(question)}`, start, signal);
  }
}

/** The section that holds the regions below a region, and which of it they are; undefined: all. Without a region the whole level. */
async function sectionBelow(
  level: Level,
  within: string | undefined,
  { parts, signal }: Reading,
  isUsable: (section: Section) => boolean = () => true,
): Promise<{ section: Section; codes: ReadonlySet<string> | undefined }> {
  if (within === undefined) return { section: parts.whole(level), codes: undefined };
  const { section, isExact } = await parts.sectionBelow(level, within, isUsable, signal);
  return { section, codes: isExact ? undefined : new Set(await parts.regionsBelow(level, within, section, signal)) };
}

function bytesOf(table: Table): number {
  return Object.values(table.columns).reduce((sum, { values, status }) => sum + values.byteLength + status.byteLength, 0);
}
