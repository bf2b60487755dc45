import { ABSENT, STATUSES } from '../contract/status.js';
import type { Indicator, Metric } from '../contract/types.generated.js';
import { invalid } from '../sources/checked.js';
import type { Column } from './table.js';
import { valueFollows, valueOf } from './value-of.js';

/**
 * The column `value` of a table that publishes only count and base.
 *
 * The status of a cell is the worst of what it is made of:
 * - an absence wins, that of the count before that of the base;
 * - a base of 0 gives `not-applicable`: a share of nothing cannot occur;
 * - else the status furthest from `observed` in STATUSES.
 *
 * Throws `SourceError('invalid')` when the value does not follow from the columns, or is too large for a number.
 */
export function deriveValue(
  indicator: Pick<Indicator, 'kind' | 'per'>,
  { count, base }: Partial<Record<Metric, Column>>,
  url?: string,
): Column {
  const metrics = [...(count === undefined ? [] : ['count']), ...(base === undefined ? [] : ['base'])];
  if (count === undefined || !valueFollows(indicator, metrics))
    throw invalid(url, '/dimension/metric/category/index', `value, or what a ${indicator.kind} follows from`, metrics);
  if (base === undefined || indicator.kind === 'count') return count;

  const values = new Float64Array(count.values.length);
  const status = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const [ofCount, ofBase] = [count.status[i]!, base.status[i]!];
    if (ABSENT[ofCount]) status[i] = ofCount;
    else if (ABSENT[ofBase]) status[i] = ofBase;
    else status[i] = base.values[i] === 0 ? NOT_APPLICABLE : Math.max(ofCount, ofBase);
    values[i] = ABSENT[status[i]!] ? NaN : valueOf(indicator, count.values[i]!, base.values[i]!);
    if (!Number.isFinite(values[i]) && !Number.isNaN(values[i])) throw invalid(url, '/value', 'a quotient that fits a number', values[i]);
  }
  return { values, status };
}

const NOT_APPLICABLE = STATUSES.indexOf('not-applicable');
