import type { Table } from '../tables/table.js';
import type { Source } from './source.js';

/** A source whose figures are the host's own; regions, boundaries and words stay those of the release. */
export function sourceWithTable(source: Source, table: Table): Source {
  return {
    open: (signal) => source.open(signal),
    regions: (level, within, signal) => source.regions(level, within, signal),
    outlines: (level, within, signal) => source.outlines(level, within, signal),
    method: (indicator, signal) => source.method(indicator, signal),
    table: () => Promise.resolve(table),
  };
}
