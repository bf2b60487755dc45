import { comparePeriods, parsePeriod } from '../scales/parse-period.js';
import { isOpen, type TrendPoint } from './trend-line.series.js';
import type { TrendTime } from './trend-line.time.js';

/** Positions of points, one after another in time, that a line may join; at least one. */
export type Piece = readonly number[];

/**
 * Cuts a line into pieces: at a period without a number, at a period that is not right after the one before, and at a break of the series.
 *
 * @param cuts positions of the periods from which on the series is not comparable with before
 */
export function piecesOf(points: readonly TrendPoint[], { next }: Pick<TrendTime, 'next'>, cuts: readonly number[]): Piece[] {
  const pieces: number[][] = [];
  let before: number | undefined;
  points.forEach((point, at) => {
    if (point.status === undefined) return;
    if (point.value !== null) {
      const piece = pieces.at(-1);
      const joins = before !== undefined && piece?.at(-1) === before && next[before] === at && !isCut(before, at, cuts);
      if (joins) piece!.push(at);
      else pieces.push([at]);
    }
    before = at;
  });
  return pieces;
}

/** Pieces cut further into runs that are drawn alike: a stretch to or from an open point is drawn open. Neighbouring runs share a point. */
export function runsOf(piece: Piece, points: readonly TrendPoint[]): { readonly run: Piece; readonly open: boolean }[] {
  if (piece.length < 2) return [];
  const opens = piece.map((at) => isOpen(points[at]!));
  // Most lines are plain throughout.
  if (!opens.includes(true)) return [{ run: piece, open: false }];
  const runs: { run: number[]; open: boolean }[] = [];
  for (let i = 1; i < piece.length; i++) {
    const open = opens[i - 1]! || opens[i]!;
    const last = runs.at(-1);
    if (last?.open === open) last.run.push(piece[i]!);
    else runs.push({ run: [piece[i - 1]!, piece[i]!], open });
  }
  return runs;
}

/** Whether two positions lie on both sides of a break. */
export function isCut(before: number, at: number, cuts: readonly number[]): boolean {
  return cuts.some((cut) => before < cut && cut <= at);
}

/** Position of the first period at or after a break; undefined where the break is before them all, at the first, or after them all. */
export function breakPosition(period: string, periods: readonly string[]): number | undefined {
  const cut = parsePeriod(period);
  if (cut === undefined) return undefined;
  const at = periods.findIndex((each) => comparePeriods(parsePeriod(each)!, cut) >= 0);
  return at <= 0 ? undefined : at;
}
