import { STATUSES, type Status } from '../contract/status.js';
import { TREND_WORDS } from '../language/trend-words.js';
import { unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { frameView, type FrameView } from './frame.view.js';
import { titleOf } from './release-terms.js';
import { timeLabels, valueAxis, type TimeLabel, type ValueAxis } from './trend-line.axis.js';
import type { TrendLineData, TrendRegion } from './trend-line.data.js';
import { intervalOrigin, type IntervalOrigin } from './value-interval.js';
import { breakPosition } from './trend-line.pieces.js';
import {
  hatchOf,
  isGap,
  isOpen,
  pointsOf,
  type HatchedAbsence,
  type SeriesContext,
  type SeriesStyle,
  type TrendMeasure,
  type TrendPoint,
  type TrendSeries,
} from './trend-line.series.js';
import { summarizeTrend } from './trend-line.summary.js';

/** What a page chose about the drawing; changes nothing in what is fetched. */
export interface TrendLineOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  readonly measure: TrendMeasure;
}

/** From this period on the series is not comparable with before. */
export interface TrendBreak {
  /** Position in `periods`; over 0. */
  readonly at: number;
  readonly label: string;
  readonly note: string;
}

/** What the marks that occur stand for, in words; the lines themselves aside. */
export interface TrendKey {
  readonly open: string | undefined;
  readonly band: string | undefined;
  readonly absences: readonly { readonly hatch: HatchedAbsence; readonly text: string }[];
}

/** A trend line, decided: plain data that survives `structuredClone`. */
export interface TrendLineView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  /** Name of the picture for who does not see it. */
  readonly label: string;
  readonly help: string;
  /** From old to new. */
  readonly periods: readonly string[];
  readonly periodTexts: readonly string[];
  /** The regions in the order asked for, then the reference. */
  readonly series: readonly TrendSeries[];
  readonly breaks: readonly TrendBreak[];
  readonly axis: ValueAxis;
  /** Stands with the unit where the axis does not start at zero. */
  readonly axisNote: string | undefined;
  readonly timeLabels: readonly TimeLabel[];
  readonly key: TrendKey;
  /** Where the interval of the only region comes from; undefined where none is shown. */
  readonly interval: IntervalOrigin | undefined;
}

/** Regions beyond these have no line of their own: more than five cannot be told apart. */
const STYLES = [1, 2, 3, 4, 5] as const;
/** A reference that was not asked for is not drawn where it would press the regions into less than this part of the height. */
const LEAST_PART_OF_HEIGHT = 0.2;

export function trendLineView(data: TrendLineData, options: TrendLineOptions): TrendLineView {
  const { speech } = options;
  const { indicator, periods } = data;
  const measure = measureOf(data, options.measure);
  const context: SeriesContext = { periods, category: data.category, indicator, measure, speech };
  const interval = intervalOf(data, measure);
  const series = seriesOf(data, context, interval !== undefined);
  const drawn = series.filter(({ style }) => style !== undefined);
  const breaks = breaksOf(data, speech);
  const axis = valueAxis(numbersOf(drawn), indicator, measure, speech);
  const names = speech.list(drawn.map(({ name }) => name));
  const title = titleOf(data.open.release, indicator, data.category, speech);
  const trend = TREND_WORDS[speech.tag];
  return {
    frame: frameView({
      open: data.open,
      indicators: [indicator],
      heading: options.heading ?? title,
      level: undefined,
      place: names,
      periods,
      unit: measure === 'count' ? speech.text(indicator.unit) : unitText(indicator, speech),
      withBoundaries: false,
      speech,
    }),
    summary: summarizeTrend({ series, periods, breaks: breaks.map(({ at }) => at), predicted: indicator.made === 'predicted', speech }),
    label: trend.label(title, names),
    help: trend.help,
    periods,
    periodTexts: periods.map((period) => speech.period(period)),
    series,
    breaks,
    axis,
    axisNote: axis.minimum > 0 || axis.maximum < 0 ? trend.axisNotFromZero : undefined,
    timeLabels: timeLabels(periods, speech),
    key: keyOf(drawn, interval, speech),
    interval,
  };
}

/** Figures in words of all lines in one period: what a tooltip shows. */
export function trendPointText({ text, interval }: TrendPoint): string {
  return interval === undefined ? text : `${text} (${interval.text})`;
}

/** What the keyboard is at, in one sentence, with the break that begins there. */
export function trendPointSentence(view: TrendLineView, series: number, period: number, speech: Speech): string {
  const { name, points } = view.series[series]!;
  const sentence = TREND_WORDS[speech.tag].point(name, view.periodTexts[period]!, trendPointText(points[period]!));
  return [sentence, ...view.breaks.filter(({ at }) => at === period).map(({ note }) => note)].join('. ');
}

function measureOf({ indicator, regions, reference }: TrendLineData, asked: TrendMeasure): TrendMeasure {
  const counted = indicator.kind === 'count' || [...regions, reference].some((region) => region?.table?.columns.count !== undefined);
  return asked === 'count' && counted ? 'count' : 'value';
}

function intervalOf({ regions, indicator }: TrendLineData, measure: TrendMeasure): IntervalOrigin | undefined {
  const [only, another] = regions;
  if (measure === 'count' || only?.table === undefined || another !== undefined) return undefined;
  return intervalOrigin(only.table, indicator);
}

function seriesOf(data: TrendLineData, context: SeriesContext, withIntervals: boolean): TrendSeries[] {
  const make = (region: TrendRegion, style: SeriesStyle | undefined, isReference: boolean): TrendSeries => ({
    code: region.code,
    name: region.name,
    level: region.level,
    style,
    isReference,
    points: pointsOf(region, context, withIntervals && !isReference),
  });
  const regions = data.regions.map((region, i) => make(region, STYLES[i], false));
  if (data.reference === undefined) return regions;
  const reference = make(data.reference, 'reference', true);
  const fits = data.referenceAsked || fitsWith(regions, reference);
  return [...regions, fits ? reference : { ...reference, style: undefined }];
}

/** A count of the whole country beside that of one gemeente makes a flat line of the gemeente. */
function fitsWith(regions: readonly TrendSeries[], reference: TrendSeries): boolean {
  const highest = (series: readonly TrendSeries[]): number =>
    numbersOf(series).reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const ofRegions = highest(regions);
  return ofRegions === 0 || ofRegions >= LEAST_PART_OF_HEIGHT * highest([reference]);
}

function numbersOf(series: readonly TrendSeries[]): number[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ value, interval }) =>
      value === null ? [] : interval === undefined ? [value] : [value, interval.lower, interval.upper],
    ),
  );
}

function breaksOf({ indicator, periods }: TrendLineData, speech: Speech): TrendBreak[] {
  return (indicator.breaks ?? [])
    .flatMap(({ period, note }) => {
      const at = breakPosition(period, periods);
      return at === undefined ? [] : [{ at, label: TREND_WORDS[speech.tag].breakLabel(speech.period(period)), note: speech.text(note) }];
    })
    .sort((a, b) => a.at - b.at);
}

function keyOf(drawn: readonly TrendSeries[], interval: IntervalOrigin | undefined, speech: Speech): TrendKey {
  const trend = TREND_WORDS[speech.tag];
  const { status: statusWords } = speech.words;
  const points = drawn.flatMap((series) => series.points);
  const occurring = (which: (point: TrendPoint) => boolean): Status[] => {
    const found = new Set(points.filter(which).flatMap(({ status }) => status ?? []));
    return STATUSES.filter((status) => found.has(status));
  };
  const open = occurring(isOpen).map((status) => statusWords[status]);
  const banded = points.some((point) => point.interval !== undefined);
  return {
    open: open.length === 0 ? undefined : trend.openMark(speech.list(open)),
    band: !banded ? undefined : interval === 'published' ? trend.publishedBand : trend.chanceBand,
    absences: occurring(isGap).map((status) => ({ hatch: hatchOf(status), text: trend.absent(statusWords[status]) })),
  };
}
