import type { Indicator } from '../contract/types.generated.js';
import type { Interval } from '../statistics/interval.js';
import { known, knownAt, notKnown, whenKnown, type Known } from '../statistics/known.js';
import { peerPosition, type PeerFigures, type Quartiles } from '../statistics/peer-position.js';
import type { RankInterval } from '../statistics/rank-interval.js';
import { regionPositions } from '../tables/cell.js';
import type { Table } from '../tables/table.js';
import type { BenchmarkFigures, BenchmarkTableData } from './benchmark-table.data.js';
import { isRanked } from './benchmark-table.group.js';
import { compareRegion, type ComparedRegion } from './compared-region.js';
import type { Found } from './found-cell.js';
import { valueInterval } from './value-interval.js';

/** One indicator of one region, reckoned. */
export interface BenchmarkMeasures extends ComparedRegion {
  /** Regions of the group with a number. */
  readonly used: number;
  readonly quartiles: Known<Quartiles>;
  /** Lowest and highest value of the group. */
  readonly range: Known<readonly [number, number]>;
  /** Among the regions of the group with a number, at 95%; 1 is the highest value. */
  readonly rank: Found<RankInterval>;
}

/** With a larger part of the group without a number, nothing is said of the group. */
const MOST_MISSING = 1 / 3;

/** A value without an interval may lie anywhere: it takes no place from another region and gives none. */
const ANYWHERE: Interval = { lower: -Number.MAX_VALUE, upper: Number.MAX_VALUE };

/** What is said of the group of one indicator, whichever region is looked at. */
export interface GroupMeasures {
  readonly peers: PeerFigures & { readonly intervals: readonly Known<Interval>[] };
  readonly used: number;
  readonly quartiles: Known<Quartiles>;
  readonly range: Known<readonly [number, number]>;
}

/** @param table that of the figures, with one period and category */
export function measureGroup({ group }: BenchmarkTableData, { indicator }: BenchmarkFigures, table: Table): GroupMeasures {
  const positions = regionPositions(table);
  const places = group.codes.map((code) => positions.get(code) ?? -1);
  const peers = {
    values: places.map((place) => knownAt(table.columns.value, place)),
    intervals: places.map((place) => valueInterval(table, indicator, place)),
  };
  const { used, leftOut, quartiles: found } = peerPosition(notKnown('unknown'), peers, undefined);
  const quartiles = leftOut <= MOST_MISSING * places.length ? found : notKnown('too-many-missing');
  return {
    peers,
    used,
    quartiles,
    range: whenKnown<[Quartiles], readonly [number, number]>([quartiles], () => {
      const numbers = peers.values.flatMap((each) => (each.known ? [each.value] : []));
      return known([Math.min(...numbers), Math.max(...numbers)]);
    }),
  };
}

/**
 * One indicator of one region.
 *
 * @param table that of the figures, with one period and category
 * @param region code of the region
 */
export function measureRegion(
  data: BenchmarkTableData,
  figures: BenchmarkFigures,
  table: Table,
  group: GroupMeasures,
  region: string,
): BenchmarkMeasures {
  const { indicator } = figures;
  const own = regionPositions(table).get(region) ?? -1;
  const { used, quartiles, range } = group;
  return {
    ...compareRegion({ indicator, reference: figures.reference, table, level: data.level, levels: data.open.release.levels }, region),
    used,
    quartiles,
    range,
    rank: rankIn(data, indicator, knownAt(table.columns.value, own), group, region),
  };
}

function rankIn(
  { group, level }: BenchmarkTableData,
  { kind }: Indicator,
  value: Known<number>,
  { peers }: GroupMeasures,
  region: string,
): Found<RankInterval> {
  if (!value.known) return value;
  if (kind === 'count') return { known: false, because: 'size' };
  const at = group.codes.indexOf(region);
  if (at < 0) return { known: false, because: 'outside-group' };
  if (!isRanked({ level, group })) return { known: false, because: 'not-asked' };
  const intervals = peers.intervals.map((found, i) => (found.known || i === at || !peers.values[i]!.known ? found : known(ANYWHERE)));
  return peerPosition(value, { values: peers.values, intervals }, at, { maximumMissing: MOST_MISSING }).rank;
}
