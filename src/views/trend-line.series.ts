import { isAbsence, type Absence, type Status } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import type { Interval } from '../statistics/interval.js';
import type { Trend } from '../statistics/mann-kendall.js';
import { cellOf, positionOf, regionPositions } from '../tables/cell.js';
import type { Table } from '../tables/table.js';
import type { TrendCourse } from './trend-line.course.js';
import type { TrendRegion } from './trend-line.data.js';
import type { valueInterval } from './value-interval.js';

/** `index`: each line as a part of its own figure in one year, which is 100. */
export type TrendMeasure = 'value' | 'count' | 'index';
export const TREND_MEASURES: readonly TrendMeasure[] = ['value', 'count', 'index'];

/** Look of a line: own colour, dashes and marker. */
export type SeriesStyle = 1 | 2 | 3 | 4 | 5 | 'reference' | 'own';

export type HatchedAbsence = Absence | 'unreliable';

/** The figure of one region in one period. Its text is made when it is read (trend-line.text.ts): of thousands few are. */
export interface TrendPoint {
  /** Null: there is no number. */
  readonly value: number | null;
  /** Undefined: the release has nothing for this region and period, or there is no index of it. */
  readonly status: Status | undefined;
  readonly interval?: Interval;
  /** Why there is no index of a figure that was published: a break lies between it and its base, or the base has no number. */
  readonly lack?: 'broken' | 'no-base';
  /** What a reader sees of a figure that is not written like the published ones. */
  readonly text?: string;
}

/** One region over all periods. */
export interface TrendSeries {
  readonly code: string;
  readonly name: string;
  /** Undefined for a peer group. */
  readonly level: string | undefined;
  /** Undefined: in the table only. */
  readonly style: SeriesStyle | undefined;
  readonly isReference: boolean;
  /** Whether its figures are a person's own, in place of published ones. */
  readonly isOwn?: true;
  /** One a period. */
  readonly points: readonly TrendPoint[];
  /** Positions of the periods from which on it is not comparable with before. */
  readonly cuts: readonly number[];
  /** From its first to its last comparable figure; undefined where it has none. */
  readonly course: TrendCourse | undefined;
  /** Whether its later figures tend to be higher, or lower; undefined where it has none. */
  readonly trend: { readonly word: Trend; readonly text: string } | undefined;
}

/** What one figure is picked by. */
export interface SeriesContext {
  readonly periods: readonly string[];
  readonly category: string | undefined;
  readonly indicator: Indicator;
  /** Whether the count is shown in place of the value. */
  readonly counted: boolean;
}

/** Whether a point has a number that is not plain: provisional, estimated, predicted or unreliable. */
export function isOpen({ value, status }: TrendPoint): boolean {
  return value !== null && status !== 'observed';
}

/** Whether a point was published without a number. */
export function isGap({ value, status }: TrendPoint): boolean {
  return value === null && status !== undefined;
}

/** Which hatch stands for a gap: that of its kind of absence. A figure too unreliable to be given has its own. */
export function hatchOf(status: Status): HatchedAbsence {
  return isAbsence(status) ? status : 'unreliable';
}

/**
 * Whether a point may be reckoned with: it has a number that its makers stand for. A prediction counts among predictions only.
 */
export function isUsable({ value, status }: TrendPoint, { made }: Pick<Indicator, 'made'>): boolean {
  return value !== null && status !== 'unreliable' && (status !== 'predicted' || made === 'predicted');
}

/** Per period the position of a region's cell in its table; -1 where the table does not have it. */
export function cellsOf({ table, code }: TrendRegion, { periods, category }: SeriesContext): Int32Array {
  const row = table === undefined ? undefined : regionPositions(table).get(code);
  if (table === undefined || row === undefined) return new Int32Array(periods.length).fill(-1);
  const place = Math.max(0, category === undefined ? 0 : table.categories.indexOf(category));
  return placesIn(table.periods, periods).map((at) => (at < 0 ? -1 : positionOf(table, row, at, place)));
}

/** Place of each period in those of a table; made once for all its regions. */
function placesIn(own: readonly string[], periods: readonly string[]): Int32Array {
  const known = placesByPeriods.get(own);
  if (known?.of === periods) return known.places;
  const position = new Map(own.map((period, at) => [period, at]));
  const places = Int32Array.from(periods, (period) => position.get(period) ?? -1);
  placesByPeriods.set(own, { of: periods, places });
  return places;
}

const placesByPeriods = new WeakMap<readonly string[], { readonly of: readonly string[]; readonly places: Int32Array }>();

/** The figures of a region, one a period. @param certainty gives values their interval, where there is one */
export function pointsOf(
  table: Table | undefined,
  cells: Int32Array,
  context: SeriesContext,
  certainty: { readonly valueInterval: typeof valueInterval } | undefined,
): TrendPoint[] {
  const { indicator, counted } = context;
  const metric = counted && indicator.kind !== 'count' ? 'count' : 'value';
  if (table?.columns[metric] === undefined) return Array.from(cells, () => NOT_PUBLISHED);
  return Array.from(cells, (position) => {
    if (position < 0) return NOT_PUBLISHED;
    const point = cellOf(table, metric, position);
    const interval = metric === 'value' ? certainty?.valueInterval(table, indicator, position) : undefined;
    return interval?.known === true ? { ...point, interval: interval.value } : point;
  });
}

const NOT_PUBLISHED: TrendPoint = { value: null, status: undefined };
