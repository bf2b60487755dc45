import { isAbsence, type Absence, type Status } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import { cellText, countText, numberText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { cellOf, positionOf, regionPositions } from '../tables/cell.js';
import type { Table } from '../tables/table.js';
import type { TrendRegion } from './trend-line.data.js';
import { valueInterval } from './value-interval.js';

export type TrendMeasure = 'value' | 'count';
export const TREND_MEASURES: readonly TrendMeasure[] = ['value', 'count'];

/** Look of a line: own colour, dashes and marker. */
export type SeriesStyle = 1 | 2 | 3 | 4 | 5 | 'reference';

export type HatchedAbsence = Absence | 'unreliable';

/** The figure of one region in one period. */
export interface TrendPoint {
  /** Null: there is no number. */
  readonly value: number | null;
  /** Undefined: the release has nothing for this region and period. */
  readonly status: Status | undefined;
  readonly text: string;
  readonly interval?: { readonly lower: number; readonly upper: number; readonly text: string };
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
  /** One a period. */
  readonly points: readonly TrendPoint[];
}

export interface SeriesContext {
  readonly periods: readonly string[];
  readonly category: string | undefined;
  readonly indicator: Indicator;
  readonly measure: TrendMeasure;
  readonly speech: Speech;
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

/** The figures of a region, one a period. @param withIntervals whether to give values their interval, where there is one */
export function pointsOf(region: TrendRegion, context: SeriesContext, withIntervals: boolean): TrendPoint[] {
  const { table } = region;
  const row = table === undefined ? undefined : regionPositions(table).get(region.code);
  return context.periods.map((period) => {
    const at = table?.periods.indexOf(period) ?? -1;
    if (table === undefined || row === undefined || at < 0)
      return { value: null, status: undefined, text: context.speech.words.notPublished };
    return pointAt(table, positionOf(table, row, at, categoryIn(table, context.category)), context, withIntervals);
  });
}

function pointAt(table: Table, position: number, { indicator, measure, speech }: SeriesContext, withIntervals: boolean): TrendPoint {
  if (measure === 'count' && indicator.kind !== 'count') {
    if (table.columns.count === undefined) return { value: null, status: undefined, text: speech.words.notPublished };
    const count = cellOf(table, 'count', position);
    return { ...count, text: countText(count, speech) };
  }
  const cell = cellOf(table, 'value', position);
  const point = { ...cell, text: cellText(cell, indicator, speech) };
  const interval = withIntervals ? valueInterval(table, indicator, position) : undefined;
  if (interval?.known !== true) return point;
  const { lower, upper } = interval.value;
  const number = (limit: number): string => numberText(limit, indicator, speech);
  return { ...point, interval: { lower, upper, text: speech.words.table.intervalText(number(lower), number(upper)) } };
}

function categoryIn({ categories }: Table, category: string | undefined): number {
  return Math.max(0, category === undefined ? 0 : categories.indexOf(category));
}
