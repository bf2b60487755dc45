import { alignTable } from '../tables/align-table.js';
import { selectTable } from '../tables/select-table.js';
import { settleCells } from '../tables/settle-cells.js';
import type { Table } from '../tables/table.js';
import { oneOrAll, requireRegions } from './resolve-query.js';
import type { Source, TableQuery } from './source.js';

/**
 * A source whose figures of one indicator at one level are the host's own; all else stays that of the release, words and boundaries too.
 *
 * The table may have its regions in any order. A region of the release that it lacks is `not-delivered`; a period or category that it
 * lacks is `unknown`, as with a release.
 */
export function sourceWithTable(source: Source, given: Table): Source {
  const table = settleCells(given);
  return {
    open: (signal) => source.open(signal),
    regions: (level, within, signal) => source.regions(level, within, signal),
    outlines: (level, within, signal) => source.outlines(level, within, signal),
    method: (indicator, signal) => source.method(indicator, signal),
    document: (path, validate, signal) => source.document(path, validate, signal),
    async table(query, signal) {
      if (query.indicator !== table.indicator || query.level !== table.level) return source.table(query, signal);
      const { codes } = await source.regions(table.level, query.within, signal);
      const part = alignTable(selectTable(table, ofQuery(query, table)), codes);
      if (query.regions === undefined) return part;
      requireRegions(query.regions, (code) => codes.includes(code), codes);
      return selectTable(part, { codes: query.regions });
    },
  };
}

function ofQuery({ period, category = 'all' }: TableQuery, { periods, categories }: Table): Pick<Table, 'periods' | 'categories'> {
  return {
    periods: oneOrAll('period', period ?? periods.at(-1) ?? 'all', periods),
    categories: oneOrAll('category', category, categories),
  };
}
