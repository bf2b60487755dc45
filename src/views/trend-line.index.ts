import { STATUSES, type Status } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import { isCut } from './trend-line.pieces.js';
import { isUsable, type TrendPoint } from './trend-line.series.js';
import type { TrendTime } from './trend-line.time.js';

/** Why a line has no index: the status of its figure in the base year, or that it is zero, lacks there or is cut by a break. */
export type NoIndex = Status | 'zero' | 'lacking' | 'broken';

export interface IndexedPoints {
  readonly points: readonly TrendPoint[];
  readonly because?: NoIndex;
}

/** What an index can be set to: the years that the periods make up whole, from old to new. */
export function baseYears({ periods }: TrendTime): string[] {
  const months = new Map<string, number>();
  for (const { year, inYear } of periods) {
    const key = `${year}/${inYear}`;
    months.set(key, (months.get(key) ?? 0) + 12 / inYear);
  }
  return [...new Set([...months].flatMap(([key, count]) => (count === 12 ? [key.split('/')[0]!] : [])))].sort();
}

/**
 * A line as an index: 100 times each figure by that of the base year, or by the mean of its quarters or months. Each must be there and have a
 * number; nothing is reckoned over a break, nor with a base that is withheld.
 * @param year one of `baseYears`
 */
export function indexPoints(
  points: readonly TrendPoint[],
  year: string,
  time: TrendTime,
  { cuts, indicator }: { cuts: readonly number[]; indicator: Pick<Indicator, 'made'> },
): IndexedPoints {
  const base = basePositions(points, Number(year), time);
  const without = (because: NoIndex): IndexedPoints => ({ points: points.map((point) => lacking(point, 'no-base')), because });
  if (base.length === 0) return without('lacking');
  const withheld = base.map((at) => points[at]!).find((point) => !isUsable(point, indicator));
  if (withheld !== undefined) return without(withheld.status ?? 'lacking');
  const [first, last] = [base[0]!, base.at(-1)!];
  if (isCut(first, last, cuts)) return without('broken');
  const mean = base.reduce((sum, at) => sum + points[at]!.value!, 0) / base.length;
  if (mean <= 0) return without('zero');
  const baseStatus = base.reduce((worst, at) => Math.max(worst, STATUSES.indexOf(points[at]!.status!)), 0);
  return {
    points: points.map((point, at) => {
      if (point.value === null || point.status === undefined) return { value: null, status: point.status };
      if (isCut(Math.min(first, at), Math.max(last, at), cuts)) return lacking(point, 'broken');
      // Statuses with a number are in the order of their certainty.
      return { value: (100 * point.value) / mean, status: STATUSES[Math.max(baseStatus, STATUSES.indexOf(point.status))]! };
    }),
  };
}

/** Positions of the year, or of all its parts, among the periods that the line has. */
function basePositions(points: readonly TrendPoint[], year: number, { periods }: TrendTime): number[] {
  const within = periods.flatMap((period, at) => (period.year === year && points[at]!.status !== undefined ? [at] : []));
  const whole = within.find((at) => periods[at]!.inYear === 1);
  if (whole !== undefined) return [whole];
  return within.length > 0 && within.length === periods[within[0]!]!.inYear ? within : [];
}

/** A figure of which there is no index; what was never published, or has no number, stays as it is. */
function lacking(point: TrendPoint, lack: TrendPoint['lack'] & string): TrendPoint {
  return point.value === null ? { value: null, status: point.status } : { value: null, status: undefined, lack };
}
