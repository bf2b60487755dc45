import type { Indicator } from '../contract/types.generated.js';
import type { Table } from '../tables/table.js';

/** Where the limits of an interval come from: the release, or from count and base by how much a count varies by chance. */
export type IntervalOrigin = 'published' | 'chance';

export type IntervalIndicator = Pick<Indicator, 'kind' | 'per' | 'made' | 'rounding'>;

/**
 * Whether the values of a table can have intervals. A model's prediction is uncertain in other ways than a count, so it has none but
 * those that were published.
 */
export function intervalOrigin({ columns }: Table, { kind, made }: IntervalIndicator): IntervalOrigin | undefined {
  if (columns.lower !== undefined && columns.upper !== undefined) return 'published';
  const reckoned = kind === 'rate' || kind === 'share' || kind === 'concentration';
  return reckoned && made === 'counted' && columns.count !== undefined && columns.base !== undefined ? 'chance' : undefined;
}
