import { isAbsence, type Status } from '../contract/status.js';
import { TREND_WORDS } from '../language/trend-words.js';
import type { Speech } from '../language/speech.js';
import { isGap, isOpen, type TrendSeries } from './trend-line.series.js';

export interface TrendSummaryInput {
  readonly series: readonly TrendSeries[];
  readonly periods: readonly string[];
  /** Positions of the periods from which on the series is not comparable with before. */
  readonly breaks: readonly number[];
  /** Whether every figure is a prediction: that is said elsewhere. */
  readonly predicted: boolean;
  readonly speech: Speech;
}

/** What the lines show, in sentences: of the first region its first and last figure since the last break; then what is lacking or not final. */
export function summarizeTrend(input: TrendSummaryInput): string[] {
  const { series, speech } = input;
  const trend = TREND_WORDS[speech.tag];
  const drawn = series.filter(({ style }) => style !== undefined);
  const hasValue = ({ points }: TrendSeries): boolean => points.some(({ value }) => value !== null);
  const first = drawn.find((each) => !each.isReference && hasValue(each));
  const without = series.filter((each) => !hasValue(each)).map(({ name }) => trend.noValue(name));
  const hidden = series.filter(({ style, isReference }) => style === undefined && !isReference).length;
  const reference = series.find(({ style, isReference }) => style === undefined && isReference);
  return [
    ...(first === undefined ? [] : course(first, input)),
    ...without,
    ...markedSentences(drawn, input),
    ...(hidden === 0 ? [] : [trend.tableOnly(hidden)]),
    ...(reference === undefined || !hasValue(reference) ? [] : [trend.referenceTableOnly(reference.name)]),
  ];
}

function course({ name, points }: TrendSeries, { periods, breaks, speech }: TrendSummaryInput): string[] {
  const trend = TREND_WORDS[speech.tag];
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [at]));
  const to = known.at(-1)!;
  const since = breaks.filter((at) => at <= to).at(-1);
  const from = known.find((at) => since === undefined || at >= since)!;
  const period = (at: number): string => speech.period(periods[at]!);
  const gaps = points.filter(isGap).length;
  return [
    from === to
      ? trend.single(name, period(to), points[to]!.text)
      : trend.fromTo(name, period(from), points[from]!.text, period(to), points[to]!.text),
    ...(since === undefined ? [] : [trend.broken(period(since))]),
    ...(gaps === 0 ? [] : [trend.gap(name, gaps)]),
  ];
}

function markedSentences(drawn: readonly TrendSeries[], { periods, predicted, speech }: TrendSummaryInput): string[] {
  const positions = new Map<Status, Set<number>>();
  for (const { points } of drawn)
    points.forEach((point, at) => {
      const { status } = point;
      if (status === undefined || isAbsence(status) || !isOpen(point) || (status === 'predicted' && predicted)) return;
      positions.set(status, (positions.get(status) ?? new Set()).add(at));
    });
  return [...positions].map(([status, at]) => {
    const found = periods.filter((_, i) => at.has(i));
    return TREND_WORDS[speech.tag].marked(periodsText(found, periods, speech), speech.words.status[status]);
  });
}

function periodsText(found: readonly string[], all: readonly string[], speech: Speech): string {
  const trend = TREND_WORDS[speech.tag];
  if (found.length <= 2) return speech.list(found.map((period) => speech.period(period)));
  const start = all.indexOf(found[0]!);
  const inARow = found.every((period, i) => all[start + i] === period);
  return inARow ? trend.periodRange(speech.period(found[0]!), speech.period(found.at(-1)!)) : trend.somePeriods(found.length);
}
