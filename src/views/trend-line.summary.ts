import { isAbsence, type Status } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import { asWritten } from '../language/figures.js';
import { rounded, type Speech } from '../language/speech.js';
import { trendWords } from '../language/trend-words.js';
import type { Trend } from '../statistics/mann-kendall.js';
import { CHANCE_OF_A_TREND, type TrendCourse } from './trend-line.course.js';
import { isGap, isOpen, type TrendSeries } from './trend-line.series.js';
import { changeText, pointText, type TrendFigure } from './trend-line.text.js';
import type { TrendTime } from './trend-line.time.js';

export interface TrendSummaryInput {
  readonly series: readonly TrendSeries[];
  readonly periods: readonly string[];
  readonly time: TrendTime;
  readonly figure: TrendFigure;
  /** What is said of lines without an index, and their positions. */
  readonly lacking: readonly string[];
  readonly without: ReadonlySet<number>;
  readonly indicator: Pick<Indicator, 'kind' | 'made'>;
  readonly speech: Speech;
}

const IN_ORDER: readonly Trend[] = ['rising', 'falling', 'no-clear-trend', 'too-short'];
/** Of more regions than these it is said how many there are. */
const MOST_NAMED = 3;
/** So many regions with a trend of their own, or none, before it is said how many would have one by chance. */
const MANY_TRENDS = 5;

/**
 * What the lines show, in sentences: of the first region its first and last comparable figure, whether they differ by more than chance, and its
 * trend; of several how many rise and fall; then what is lacking or not final.
 */
export function summarizeTrend(input: TrendSummaryInput): string[] {
  const { series, speech } = input;
  const trend = trendWords(speech.tag);
  const drawn = series.filter(({ style }) => style !== undefined);
  const first = drawn.find((each) => !each.isReference && hasValue(each));
  const without = series.filter((each, place) => !hasValue(each) && !input.without.has(place));
  const hidden = series.filter(({ style, isReference }) => style === undefined && !isReference).length;
  const reference = series.find(({ style, isReference }) => style === undefined && isReference);
  return [
    ...(first === undefined ? [] : ofFirst(first, input)),
    ...trendsOf(drawn, input),
    ...input.lacking,
    ...(without.length > MOST_NAMED ? [trend.noValues(without.length)] : without.map(({ name }) => trend.noValue(name))),
    ...markedSentences(drawn, input),
    ...(hidden === 0 ? [] : [trend.tableOnly(hidden)]),
    ...(reference === undefined || !hasValue(reference) ? [] : [trend.referenceTableOnly(reference.name)]),
  ];
}

function hasValue({ points }: TrendSeries): boolean {
  return points.some(({ value }) => value !== null);
}

function ofFirst({ name, points, course }: TrendSeries, input: TrendSummaryInput): string[] {
  const { periods, figure, time, speech } = input;
  const trend = trendWords(speech.tag);
  const period = (at: number): string => speech.period(periods[at]!);
  const text = (at: number): string => pointText(points[at]!, figure, speech);
  const gaps = points.filter(isGap).length;
  const lacking = gaps === 0 ? [] : [trend.gap(name, gaps)];
  if (course === undefined) {
    // Only figures that are not to be reckoned with.
    const last = points.findLastIndex(({ value }) => value !== null);
    return [trend.single(name, period(last), text(last)), ...lacking];
  }
  const { from, to, since, word, used } = course;
  const { inYear } = time.periods[to]!;
  return [
    ...(from === to
      ? [trend.single(name, period(to), text(to))]
      : [trend.fromTo(name, period(from), text(from), period(to), text(to)), changeSentence(points, course, input)]),
    word === 'too-short' ? trend.tooShortSentence(used) : trend.trendSentence(word, used),
    ...(inYear === 1 ? [] : [trend.samePart[inYear]]),
    ...(since === undefined ? [] : [trend.broken(period(since))]),
    ...lacking,
  ];
}

/** The difference that a reader finds between the two figures as they are written, and whether it may be chance. */
function changeSentence(points: TrendSeries['points'], { from, to, verdict }: TrendCourse, { figure, speech }: TrendSummaryInput): string {
  const trend = trendWords(speech.tag);
  const [first, last] = [from, to].map((at) => written(points[at]!.value!, figure));
  if (first === last) return trend.noChange;
  const change = changeText(last! - first!, figure, speech);
  if (verdict === undefined) return trend.unknownChange(change);
  return verdict === 'not-distinguishable' ? trend.uncertainChange(change) : trend.certainChange(change);
}

function written(value: number, { as, indicator }: TrendFigure): number {
  return as === 'value' ? asWritten(value, indicator) : rounded(value, 0);
}

/**
 * How many regions rise and fall, and of many how many would by chance. That is not said of prices and the like: one year of these goes on from
 * the year before, so that far more of them seem to rise or fall.
 */
function trendsOf(drawn: readonly TrendSeries[], { indicator: { kind, made }, speech }: TrendSummaryInput): string[] {
  const words = drawn.flatMap(({ isReference, course }) => (isReference || course === undefined ? [] : [course.word]));
  if (words.length < 2) return [];
  const trend = trendWords(speech.tag);
  const counts = IN_ORDER.flatMap((word) => {
    const count = words.filter((each) => each === word).length;
    return count === 0 ? [] : [trend.trendCount(word, count)];
  });
  const tested = words.filter((word) => word !== 'too-short').length;
  const expected = Math.round(tested * CHANCE_OF_A_TREND);
  const goesOn = kind === 'amount' || kind === 'index' || made === 'predicted';
  const chance = goesOn || tested < MANY_TRENDS ? [] : [speech.words.byChance(expected < 1 ? undefined : speech.number(expected), tested)];
  return [trend.trendCounts(speech.list(counts)), ...chance];
}

function markedSentences(drawn: readonly TrendSeries[], { periods, indicator, speech }: TrendSummaryInput): string[] {
  const positions = new Map<Status, Set<number>>();
  for (const { points } of drawn)
    points.forEach((point, at) => {
      const { status } = point;
      if (status === undefined || isAbsence(status) || !isOpen(point) || (status === 'predicted' && indicator.made === 'predicted')) return;
      const marked = positions.get(status) ?? new Set();
      positions.set(status, marked.add(at));
    });
  return [...positions].map(([status, at]) => {
    const found = periods.filter((_, i) => at.has(i));
    return trendWords(speech.tag).marked(periodsText(found, periods, speech), speech.words.status[status]);
  });
}

function periodsText(found: readonly string[], all: readonly string[], speech: Speech): string {
  const trend = trendWords(speech.tag);
  if (found.length <= 2) return speech.list(found.map((period) => speech.period(period)));
  const start = all.indexOf(found[0]!);
  const inARow = found.every((period, i) => all[start + i] === period);
  return inARow ? trend.periodRange(speech.period(found[0]!), speech.period(found.at(-1)!)) : trend.somePeriods(found.length);
}
