import type { Indicator } from '../contract/types.generated.js';
import { differenceInterval, type Estimate } from '../statistics/difference-interval.js';
import { CONFIDENCE_WORDED } from '../statistics/interval.js';
import { sideOf, type Verdict } from '../statistics/verdict.js';
import type { Table } from '../tables/table.js';
import { valueInterval } from './value-interval.js';

/** How certain figures are: a later part, for counts, amounts and indexes have nothing of it. */
export { valueInterval };

/** Whether the later of two values differs from the earlier by more than chance (99.8%); undefined where that cannot be told. */
export function changeVerdict(table: Table, from: number, to: number, indicator: Indicator): Exclude<Verdict, 'too-small'> | undefined {
  const [first, last] = [from, to].map((cell) => estimateAt(cell, indicator, table));
  return first === undefined || last === undefined ? undefined : sideOf(differenceInterval(last, first), 0);
}

function estimateAt(cell: number, indicator: Indicator, table: Table): Estimate | undefined {
  const interval = valueInterval(table, indicator, cell, CONFIDENCE_WORDED);
  return interval.known ? { value: table.columns.value.values[cell]!, interval: interval.value } : undefined;
}
