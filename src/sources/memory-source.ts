import type { MethodDocument } from '../contract/later/types.generated.js';
import type { Release } from '../contract/types.generated.js';
import { selectOutlines } from '../geometry/make-outlines.js';
import type { Outlines } from '../geometry/outlines.js';
import { regionsBelow, selectRegions } from '../regions/make-region-index.js';
import type { RegionIndex } from '../regions/region-index.js';
import { alignTable } from '../tables/align-table.js';
import { mergeTables } from '../tables/merge-tables.js';
import { selectTable } from '../tables/select-table.js';
import { settleCells } from '../tables/settle-cells.js';
import type { Table } from '../tables/table.js';
import { checked } from './checked.js';
import { indicatorOf, levelOf, requireRegions, resolveQuery, unknown } from './resolve-query.js';
import type { Source } from './source.js';

/** What a host brings itself. Levels, indicators and tables are those that `release` names. */
export interface MemoryContents {
  readonly release: Release;
  /** One per level. */
  readonly regions: readonly RegionIndex[];
  /** By level. */
  readonly outlines?: Readonly<Record<string, Outlines>>;
  /** Of one indicator and level there may be several, such as one a period. Their regions may be in any order; one that is lacking is `not-delivered`. */
  readonly tables: readonly Table[];
  /** By indicator. */
  readonly methods?: Readonly<Record<string, MethodDocument>>;
  /** Other documents, by the path that the release gives them. */
  readonly documents?: Readonly<Record<string, unknown>>;
}

/** A source over data in memory. It answers as a release over HTTP does, with the same errors for what is not there. */
export function memorySource({ release, regions, outlines = {}, tables: given, methods = {}, documents = {} }: MemoryContents): Source {
  const tables = given.map(settleCells);
  const indexOf = (id: string): RegionIndex => {
    const index = regions.find(({ level }) => level === levelOf(release, id).id);
    if (index === undefined)
      throw unknown(
        'level',
        id,
        regions.map(({ level }) => level),
      );
    return index;
  };
  const codesBelow = (level: string, within: string): ReadonlySet<string> => {
    const codes = regionsBelow(indexOf(level), within);
    if (codes.length === 0)
      throw unknown(
        'within',
        within,
        regions.filter((index) => index.level !== level).flatMap(({ codes }) => codes),
      );
    return new Set(codes);
  };
  return {
    async open(signal) {
      signal?.throwIfAborted();
      return { release, standing: { status: 'unknown' } };
    },
    async regions(level, within, signal) {
      signal?.throwIfAborted();
      return within === undefined ? indexOf(level) : selectRegions(indexOf(level), codesBelow(level, within));
    },
    async outlines(level, within, signal) {
      signal?.throwIfAborted();
      const whole = outlines[levelOf(release, level).id];
      return within === undefined || whole === undefined ? whole : selectOutlines(whole, codesBelow(level, within));
    },
    async method(indicator, signal) {
      signal?.throwIfAborted();
      return methods[indicatorOf(release, indicator).id];
    },
    async document(path, validate, signal) {
      signal?.throwIfAborted();
      const document = documents[path];
      return document === undefined ? undefined : checked(validate, document, path);
    },
    async table(query, signal) {
      signal?.throwIfAborted();
      const { indicator, level, periods, categories } = resolveQuery(release, query);
      const [first, ...rest] = tables.filter((table) => table.indicator === indicator.id && table.level === level.id);
      if (first === undefined)
        throw unknown(
          'indicator',
          indicator.id,
          tables.map((table) => table.indicator),
        );
      const below = query.within === undefined ? undefined : [...codesBelow(level.id, query.within)];
      const whole = alignTable(selectTable(mergeTables([first, ...rest]), { periods, categories }), below ?? indexOf(level.id).codes);
      if (query.regions === undefined) return whole;
      requireRegions(query.regions, (code) => whole.codes.includes(code), whole.codes);
      return selectTable(whole, { codes: query.regions });
    },
  };
}
