import { STATUSES } from '../contract/status.js';
import type { Indicator, Level } from '../contract/types.generated.js';
import type { Interval } from '../statistics/interval.js';
import { known, knownAt, notKnown, valueOrNull, whenKnown, type Known } from '../statistics/known.js';
import type { Verdict } from '../statistics/verdict.js';
import { cellOfColumn, regionPositions } from '../tables/cell.js';
import type { Cell, Table } from '../tables/table.js';
import { valueFollows } from '../tables/value-of.js';
import type { Found } from './found-cell.js';
import type { Reference } from './reference.data.js';
import { verdictsAgainst } from './reference-verdict.js';
import { valueInterval } from './value-interval.js';

/** One figure of one region, and what may be said of it against the reference. */
export interface ComparedRegion {
  readonly cell: Cell;
  /** Of the value, at 95%. */
  readonly interval: Known<Interval>;
  /** Undefined where there is none, or where the region is the reference itself. */
  readonly reference: Cell | undefined;
  /** Whether the figure of the reference is a sum of figures like these, with which none can be compared. */
  readonly referenceIsTotal: boolean;
  /** The region's value less the reference's. */
  readonly difference: Found<number>;
  readonly verdict: Found<Verdict>;
}

export interface Comparison {
  readonly indicator: Indicator;
  readonly reference: Reference | undefined;
  /** One period and category, of the region and mostly of others of its level. */
  readonly table: Table;
  readonly level: Level;
  readonly levels: readonly Level[];
}

/** Nothing is compared that is withheld, that is a total, or that varies by chance as its reference does. */
export function compareRegion(comparison: Comparison, region: string): ComparedRegion {
  const { indicator, table } = comparison;
  const reference = comparison.reference?.code === region ? undefined : comparison.reference;
  const { value } = table.columns;
  const own = regionPositions(table).get(region) ?? -1;
  const referenceIsTotal = isTotal({ ...comparison, reference });
  return {
    cell: cellOfColumn(value, own),
    interval: valueInterval(table, indicator, own),
    reference: reference && cellOfColumn(reference.table.columns.value, 0),
    referenceIsTotal,
    difference: differenceFrom(knownAt(value, own), reference, referenceIsTotal),
    verdict: verdictOn({ ...comparison, reference }, own),
  };
}

function differenceFrom(value: Known<number>, reference: Reference | undefined, isTotal: boolean): Found<number> {
  if (!value.known) return value;
  if (isTotal) return { known: false, because: 'size' };
  if (reference === undefined) return notKnown('no-reference');
  return whenKnown<[number, number], number>([value, knownAt(reference.table.columns.value, 0)], (own, against) => known(own - against));
}

/** Counts add up, and so do some amounts: a mean of regions lies between theirs, a sum beyond. */
function isTotal({ indicator, reference, table: { columns } }: Comparison): boolean {
  if (indicator.kind !== 'amount' || reference === undefined) return indicator.kind === 'count';
  const against = knownAt(reference.table.columns.value, 0);
  const numbers = [...columns.value.values.keys()].flatMap((cell) => valueOrNull(knownAt(columns.value, cell)) ?? []);
  return against.known && (numbers.every((value) => value < against.value) || numbers.every((value) => value > against.value));
}

function verdictOn({ indicator, reference, table, level, levels }: Comparison, own: number): Found<Verdict> {
  const against = reference?.table.columns;
  const { value } = table.columns;
  const shown = knownAt(value, own);
  if (!shown.known) return shown;
  if (reference === undefined) return notKnown('no-reference');
  if (indicator.kind === 'count') return { known: false, because: 'size' };
  if (!isLarger(reference, level, levels)) return { known: false, because: 'reference-varies' };
  if (indicator.made === 'predicted') return { known: false, because: 'predicted' };
  const plain = value.status[own]! <= STATUSES.indexOf('provisional');
  const counted = valueFollows(indicator, ['count', 'base']);
  if (!plain || !counted || against?.count === undefined || against.base === undefined) return notKnown('no-interval');
  return verdictsAgainst(reference, table, indicator)(own);
}

/** The verdict takes the reference as exact, which holds for a region of a higher level, and for a group taken together. */
function isLarger({ group, table }: Reference, level: Level, levels: readonly Level[]): boolean {
  const placeOf = (wanted: string): number => levels.findIndex(({ id }) => id === wanted);
  return group !== undefined || placeOf(table.level) < placeOf(level.id);
}
