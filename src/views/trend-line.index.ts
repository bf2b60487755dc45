import { STATUSES, type Status } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { trendIndexWords, type TrendIndexWords } from '../language/trend-index-words.js';
import type { isCut } from './trend-line.pieces.js';
import type { isUsable, TrendPoint, TrendSeries } from './trend-line.series.js';
import type { TrendTime } from './trend-line.time.js';

/** Why a line has no index: the status of its figure in the base year, or that it is zero, lacks there or is cut by a break. */
export type NoIndex = Status | 'zero' | 'lacking' | 'broken';

export interface IndexedPoints {
  readonly points: readonly TrendPoint[];
  readonly because?: NoIndex;
}

/** What an index needs to know of a line; given, so that this can come later than what draws one. */
export interface IndexRules {
  readonly cuts: readonly number[];
  readonly indicator: Pick<Indicator, 'made'>;
  readonly isCut: typeof isCut;
  readonly isUsable: typeof isUsable;
}

/** Of more regions than these it is said how many have no index. */
const MOST_NAMED = 3;

/**
 * A line as an index: 100 times each figure by that of the base year, or by the mean of its quarters or months. Each must be there and have a
 * number; nothing is reckoned over a break, nor with a base that is withheld.
 * @param year one of `baseYears`
 */
export function indexPoints(
  points: readonly TrendPoint[],
  year: string,
  time: TrendTime,
  { cuts, indicator, isCut: cut, isUsable: usable }: IndexRules,
): IndexedPoints {
  const base = basePositions(points, Number(year), time);
  const without = (because: NoIndex): IndexedPoints => ({ points: points.map((point) => lacking(point, 'no-base')), because });
  if (base.length === 0) return without('lacking');
  const withheld = base.map((at) => points[at]!).find((point) => !usable(point, indicator));
  if (withheld !== undefined) return without(withheld.status ?? 'lacking');
  const [first, last] = [base[0]!, base.at(-1)!];
  if (cut(first, last, cuts)) return without('broken');
  const mean = base.reduce((sum, at) => sum + points[at]!.value!, 0) / base.length;
  if (mean <= 0) return without('zero');
  const baseStatus = base.reduce((worst, at) => Math.max(worst, STATUSES.indexOf(points[at]!.status!)), 0);
  return {
    points: points.map((point, at) => {
      if (point.value === null || point.status === undefined) return { value: null, status: point.status };
      if (cut(Math.min(first, at), Math.max(last, at), cuts)) return lacking(point, 'broken');
      // Statuses with a number are in the order of their certainty.
      return { value: (100 * point.value) / mean, status: STATUSES[Math.max(baseStatus, STATUSES.indexOf(point.status))]! };
    }),
  };
}

/** Which lines have no index, or none beyond a break, and why. */
export function indexSentences(
  series: readonly TrendSeries[],
  noIndex: ReadonlyMap<number, NoIndex>,
  base: string,
  speech: Speech,
): string[] {
  const words = trendIndexWords(speech.tag);
  const sentences = series.flatMap(({ name, points }, place) => {
    const because = noIndex.get(place);
    if (because !== undefined) return [words.noIndexOf(name, base, becauseText(because, speech))];
    return points.some(({ lack }) => lack === 'broken') ? [words.endsAtBreak(name)] : [];
  });
  return sentences.length > MOST_NAMED ? [words.noIndexes(sentences.length)] : sentences;
}

export function indexWords({ tag }: Speech): TrendIndexWords {
  return trendIndexWords(tag);
}

function becauseText(because: NoIndex, speech: Speech): string {
  if (because === 'lacking') return speech.words.notPublished;
  return because === 'zero' || because === 'broken' ? trendIndexWords(speech.tag).because[because] : speech.words.status[because];
}

/** Positions of the year, or of all its parts, among the periods that the line has. */
function basePositions(points: readonly TrendPoint[], year: number, { periods }: TrendTime): number[] {
  const within = periods.flatMap((period, at) => (period.year === year && points[at]!.status !== undefined ? [at] : []));
  const whole = within.find((at) => periods[at]!.inYear === 1);
  if (whole !== undefined) return [whole];
  return within.length > 0 && within.length === periods[within[0]!]!.inYear ? within : [];
}

/** A figure of which there is no index; what was never published, or has no number, stays as it is. */
function lacking(point: TrendPoint, lack: 'broken' | 'no-base'): TrendPoint {
  return point.value === null ? { value: null, status: point.status } : { value: null, status: undefined, lack };
}
