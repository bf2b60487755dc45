import type { Validator } from '../contract/schema-validator.js';
import type { MethodDocument } from '../contract/later/types.generated.js';
import type { Release } from '../contract/types.generated.js';
import type { Outlines } from '../geometry/outlines.js';
import type { RegionIndex } from '../regions/region-index.js';
import type { Table } from '../tables/table.js';

/** Which figures are asked for. Plain and comparable. */
export interface TableQuery {
  readonly indicator: string;
  readonly level: string;
  /** Only regions below this region. */
  readonly within?: string | undefined;
  /** Only these regions. With `within` both hold. */
  readonly regions?: readonly string[] | undefined;
  /** A period, or all of them. Default: the newest that the level has. */
  readonly period?: string | 'all' | undefined;
  /** A category, or all of them. Default: all. */
  readonly category?: string | 'all' | undefined;
}

/** How the release that is shown stands among the others. */
export interface ReleaseStanding {
  readonly status: 'current' | 'superseded' | 'withdrawn' | 'unknown';
  /** Id of the current release, where known. */
  readonly current?: string;
}

export interface OpenRelease {
  readonly release: Release;
  readonly standing: ReleaseStanding;
  /** Address of its manifest, which never changes; only of a release that has one. */
  readonly url?: string;
  /** Day on which it was opened, YYYY-MM-DD; absent: whether its figures are old is not said. */
  readonly openedOn?: string;
}

/**
 * Where figures come from. A release over HTTP is the first source; a host may bring its own.
 * Every method rejects with a `SourceError`, or with the signal's reason when it is aborted.
 */
export interface Source {
  open(signal?: AbortSignal): Promise<OpenRelease>;
  regions(level: string, within?: string, signal?: AbortSignal): Promise<RegionIndex>;
  /** Undefined when the level has no geometry. With `within` the detail of the part, else the whole level (an overview when it is large). */
  outlines(level: string, within?: string, signal?: AbortSignal): Promise<Outlines | undefined>;
  table(query: TableQuery, signal?: AbortSignal): Promise<Table>;
  method(indicator: string, signal?: AbortSignal): Promise<MethodDocument | undefined>;
  /** Another document by the path that the manifest gives it; undefined where the source has no such documents. */
  document<Document>(path: string, validate: Validator<Document>, signal?: AbortSignal): Promise<Document | undefined>;
}
