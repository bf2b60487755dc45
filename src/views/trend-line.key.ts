import { STATUSES, type Status } from '../contract/status.js';
import type { Speech } from '../language/speech.js';
import { TREND_WORDS } from '../language/trend-words.js';
import { hatchOf, isGap, isOpen, type HatchedAbsence, type TrendPoint, type TrendSeries } from './trend-line.series.js';
import type { IntervalOrigin } from './interval-origin.js';

/** What the marks that occur stand for, in words; the lines themselves aside. */
export interface TrendKey {
  readonly open: string | undefined;
  readonly band: string | undefined;
  readonly absences: readonly { readonly hatch: HatchedAbsence; readonly text: string }[];
  /** What a line of dots is, where breaks have no name in the chart. */
  readonly cut: string | undefined;
  /** Why there is no interval where one would be looked for. */
  readonly note: string | undefined;
}

export function trendKey(
  drawn: readonly TrendSeries[],
  { interval, cut, note, speech }: { interval: IntervalOrigin | undefined; cut: boolean; note: string | undefined; speech: Speech },
): TrendKey {
  const trend = TREND_WORDS[speech.tag];
  const { status: statusWords } = speech.words;
  const occurring = (which: (point: TrendPoint) => boolean): Status[] => {
    const found = new Set<Status>();
    for (const { points } of drawn) for (const point of points) if (point.status !== undefined && which(point)) found.add(point.status);
    return STATUSES.filter((status) => found.has(status));
  };
  const open = occurring(isOpen).map((status) => statusWords[status]);
  const banded = interval !== undefined && drawn.some(({ points }) => points.some((point) => point.interval !== undefined));
  return {
    open: open.length === 0 ? undefined : trend.openMark(speech.list(open)),
    band: !banded ? undefined : interval === 'published' ? trend.publishedBand : trend.chanceBand,
    absences: occurring(isGap).map((status) => ({ hatch: hatchOf(status), text: trend.absent(statusWords[status]) })),
    cut: cut ? trend.cutMark : undefined,
    note,
  };
}
