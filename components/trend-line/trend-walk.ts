import type { TrendLineView } from '../../src/views/trend-line.view.js';

/** One point: positions in `series` and `periods` of the view. */
export interface TrendPlace {
  readonly series: number;
  readonly period: number;
}

type Walked = Pick<TrendLineView, 'series' | 'periods' | 'apart'>;

/** Where the keyboard starts: at the newest figure of the first line. Undefined where no line is drawn. */
export function firstPoint(view: Walked | undefined): TrendPlace | undefined {
  const series = view?.series.findIndex(({ style }) => style !== undefined) ?? -1;
  if (view === undefined || series < 0) return undefined;
  const newest = view.series[series]!.points.findLastIndex(({ value }) => value !== null);
  return { series, period: newest < 0 ? view.periods.length - 1 : newest };
}

/**
 * The point that a key leads to: left and right one period, up and down one line as drawn or one chart, Home and End the first and last period.
 * At an edge it stays. Undefined for any other key.
 */
export function walk({ series, periods, apart }: Walked, from: TrendPlace, key: string): TrendPlace | undefined {
  const to = (period: number): TrendPlace => ({ ...from, period: Math.max(0, Math.min(periods.length - 1, period)) });
  switch (key) {
    case 'ArrowLeft':
      return to(from.period - 1);
    case 'ArrowRight':
      return to(from.period + 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(periods.length - 1);
    case 'ArrowUp':
    case 'ArrowDown':
      return { ...from, series: apart ? nextChart(series, from, key) : nextLine(series, from, key === 'ArrowUp' ? 1 : -1) };
    default:
      return undefined;
  }
}

/** Up goes to the line with the next higher value in this period. Lines without a value here lie below the lowest, in their order. */
function nextLine(series: TrendLineView['series'], { series: from, period }: TrendPlace, direction: 1 | -1): number {
  const valueOf = (line: number): number => series[line]!.points[period]!.value ?? -Infinity;
  const order = series.flatMap(({ style }, line) => (style === undefined ? [] : [line]));
  // Below each other as drawn; equal ones, and those without a value, from last to first.
  order.sort((a, b) => (valueOf(a) === valueOf(b) ? b - a : valueOf(a) - valueOf(b)));
  const place = order.indexOf(from) + direction;
  return order[Math.max(0, Math.min(order.length - 1, place))]!;
}

function nextChart(series: TrendLineView['series'], { series: from }: TrendPlace, key: string): number {
  const last = series.findLastIndex(({ isReference, isOwn }) => !isReference && isOwn !== true);
  return Math.max(0, Math.min(last, key === 'ArrowUp' ? from - 1 : from + 1));
}
