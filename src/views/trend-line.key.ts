import { STATUSES, type Status } from '../contract/status.js';
import type { Speech } from '../language/speech.js';
import { trendWords } from '../language/trend-words.js';
import { hatchOf, type HatchedAbsence, type TrendSeries } from './trend-line.series.js';
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
  const trend = trendWords(speech.tag);
  const { status: statusWords } = speech.words;
  const [withNumber, without] = [new Set<Status>(), new Set<Status>()];
  let banded = false;
  for (const { points } of drawn)
    for (const { value, status, interval: shown } of points) {
      if (status !== undefined) (value === null ? without : withNumber).add(status);
      banded ||= shown !== undefined;
    }
  const open = STATUSES.filter((status) => status !== 'observed' && withNumber.has(status)).map((status) => statusWords[status]);
  return {
    open: open.length === 0 ? undefined : trend.openMark(speech.list(open)),
    band: !banded ? undefined : interval === 'published' ? trend.publishedBand : trend.chanceBand,
    absences: STATUSES.filter((status) => without.has(status)).map((status) => ({
      hatch: hatchOf(status),
      text: trend.absent(statusWords[status]),
    })),
    cut: cut ? trend.cutMark : undefined,
    note,
  };
}
