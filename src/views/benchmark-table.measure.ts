import { STATUSES } from '../contract/status.js';
import type { Indicator, Level } from '../contract/types.generated.js';
import type { Interval } from '../statistics/interval.js';
import { known, knownAt, notKnown, whenKnown, type Known, type NotKnown } from '../statistics/known.js';
import { peerPosition, type Quartiles } from '../statistics/peer-position.js';
import type { RankInterval } from '../statistics/rank-interval.js';
import type { Verdict } from '../statistics/verdict.js';
import { cellOfColumn, regionPositions } from '../tables/cell.js';
import type { Cell, Table } from '../tables/table.js';
import { valueFollows } from '../tables/value-of.js';
import type { BenchmarkFigures, BenchmarkTableData } from './benchmark-table.data.js';
import { isRanked } from './benchmark-table.group.js';
import type { Reference } from './reference.data.js';
import { referenceVerdict } from './reference-verdict.js';
import { valueInterval } from './value-interval.js';

/**
 * Why something cannot be said, besides the reasons of statistics:
 *
 * - `size`: a count or total mostly says how large a region is
 * - `outside-group`: the region is not one of the group
 * - `not-asked`: neighbourhoods get no place among each other unless a page asks for it
 * - `reference-varies`: what is compared with is no larger region, so that its own figure varies by chance as much
 */
export type Reason = NotKnown | 'size' | 'outside-group' | 'not-asked' | 'reference-varies';

/** A result, or the reason why there is none. */
export type Found<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly because: Reason };

/** One indicator, reckoned. */
export interface BenchmarkMeasures {
  readonly cell: Cell;
  /** Regions of the group with a number. */
  readonly used: number;
  readonly quartiles: Known<Quartiles>;
  /** Lowest and highest value of the group. */
  readonly range: Known<readonly [number, number]>;
  /** Among the regions of the group with a number, at 95%; 1 is the highest value. */
  readonly rank: Found<RankInterval>;
  readonly reference: Cell | undefined;
  /** Whether the figure of the reference is a sum of figures like these, with which none can be compared. */
  readonly referenceIsTotal: boolean;
  /** The region's value less the reference's. */
  readonly difference: Found<number>;
  readonly verdict: Found<Verdict>;
}

/** With a larger part of the group without a number, nothing is said of the group. */
const MOST_MISSING = 1 / 3;

/** A value without an interval may lie anywhere: it takes no place from another region and gives none. */
const ANYWHERE: Interval = { lower: -Number.MAX_VALUE, upper: Number.MAX_VALUE };

/** @param table that of the figures, with one period and category */
export function measureBenchmark(data: BenchmarkTableData, figures: BenchmarkFigures, table: Table): BenchmarkMeasures {
  const { indicator, reference } = figures;
  const { value: column } = table.columns;
  const positions = regionPositions(table);
  const own = positions.get(data.region.code) ?? -1;
  const peers = data.group.codes.map((code) => positions.get(code) ?? -1);
  const values = peers.map((peer) => knownAt(column, peer));
  const value = knownAt(column, own);
  const position = positionOf(data, indicator, table, value, peers);
  const covered = position.leftOut <= MOST_MISSING * peers.length;
  const referenceIsTotal = isTotal(figures, table);
  const quartiles = covered ? position.quartiles : notKnown('too-many-missing');
  return {
    cell: cellOfColumn(column, own),
    used: position.used,
    quartiles,
    range: whenKnown<[Quartiles], readonly [number, number]>([quartiles], () => {
      const numbers = values.flatMap((each) => (each.known ? [each.value] : []));
      return known([Math.min(...numbers), Math.max(...numbers)]);
    }),
    rank: position.rank,
    reference: reference && cellOfColumn(reference.table.columns.value, 0),
    referenceIsTotal,
    difference: differenceFrom(value, reference, referenceIsTotal),
    verdict: verdictOn(data, figures, table, own),
  };
}

function positionOf(
  { group, level, region }: BenchmarkTableData,
  indicator: Indicator,
  table: Table,
  value: Known<number>,
  peers: readonly number[],
): { used: number; leftOut: number; quartiles: Known<Quartiles>; rank: Found<RankInterval> } {
  const at = group.codes.indexOf(region.code);
  const why = reasonAgainstRank();
  const values = peers.map((peer) => knownAt(table.columns.value, peer));
  const interval = (peer: number, i: number): Known<Interval> => {
    const found = valueInterval(table, indicator, peer);
    return found.known || i === at || !values[i]!.known ? found : known(ANYWHERE);
  };
  const position = peerPosition(
    value,
    why === undefined ? { values, intervals: peers.map(interval) } : { values },
    at < 0 ? undefined : at,
    {
      maximumMissing: MOST_MISSING,
    },
  );
  return why === undefined || !value.known ? position : { ...position, rank: { known: false, because: why } };

  function reasonAgainstRank(): Reason | undefined {
    if (indicator.kind === 'count') return 'size';
    if (at < 0) return 'outside-group';
    return isRanked({ level, group }) ? undefined : 'not-asked';
  }
}

function differenceFrom(value: Known<number>, reference: Reference | undefined, isTotal: boolean): Found<number> {
  if (!value.known) return value;
  if (isTotal) return { known: false, because: 'size' };
  if (reference === undefined) return notKnown('no-reference');
  return whenKnown<[number, number], number>([value, knownAt(reference.table.columns.value, 0)], (own, against) => known(own - against));
}

/** Counts add up, and so do some amounts: a mean of regions lies between theirs, a sum beyond. */
function isTotal({ indicator, reference }: BenchmarkFigures, { columns }: Table): boolean {
  if (indicator.kind !== 'amount' || reference === undefined) return indicator.kind === 'count';
  const against = reference.table.columns.value.values[0]!;
  const numbers = columns.value.values.filter(Number.isFinite);
  return numbers.every((value) => value < against) || numbers.every((value) => value > against);
}

function verdictOn(
  { open, level }: BenchmarkTableData,
  { indicator, reference }: BenchmarkFigures,
  table: Table,
  own: number,
): Found<Verdict> {
  const against = reference?.table.columns;
  const { value } = table.columns;
  const shown = knownAt(value, own);
  if (!shown.known) return shown;
  if (reference === undefined) return notKnown('no-reference');
  if (indicator.kind === 'count') return { known: false, because: 'size' };
  if (!isLarger(reference.table.level, level, open.release.levels)) return { known: false, because: 'reference-varies' };
  const plain = value.status[own]! <= STATUSES.indexOf('provisional');
  const counted = indicator.made === 'counted' && valueFollows(indicator, ['count', 'base']);
  if (!plain || !counted || against?.count === undefined || against.base === undefined) return notKnown('no-interval');
  return referenceVerdict(table, own, reference, indicator);
}

/** The verdict takes the reference as exact, which holds for a region of a higher level. */
function isLarger(reference: string, level: Level, levels: readonly Level[]): boolean {
  return levels.findIndex(({ id }) => id === reference) < levels.findIndex(({ id }) => id === level.id);
}
