import type { Indicator } from '../contract/types.generated.js';
import { unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { trendWords } from '../language/trend-words.js';
import { frameView, type FrameView } from './frame.view.js';
import { titleOf } from './release-terms.js';
import { timeLabels, valueAxis, type TimeLabel, type ValueAxis } from './trend-line.axis.js';
import { trendBreaks, type TrendBreak } from './trend-line.breaks.js';
import type { TrendLineData } from './trend-line.data.js';
import type { TrendEvents } from './trend-line.events.js';
import { trendKey, type TrendKey } from './trend-line.key.js';
import { extentOf, trendSeries } from './trend-line.lines.js';
import type { TrendMeasure, TrendSeries } from './trend-line.series.js';
import { summarizeTrend } from './trend-line.summary.js';
import type { ownLines } from './trend-line.own.js';
import type { TrendFigure } from './trend-line.text.js';
import { baseYears, trendTime } from './trend-line.time.js';
import { intervalOrigin, type IntervalOrigin } from './interval-origin.js';

/** What a page chose about the drawing; changes nothing in what is fetched. */
export interface TrendLineOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  readonly measure: TrendMeasure;
  /** Year whose figures are 100. */
  readonly indexTo?: string | undefined;
  /** Whether every region has a chart of its own. */
  readonly apart?: boolean;
  /** Measures to mark on the time axis (trend-line.events.ts). */
  readonly events?: TrendEvents | undefined;
  /** A person's own figures (trend-line.own.ts). */
  readonly own?: ReturnType<typeof ownLines> | undefined;
}

/** A trend line, decided: plain data that survives `structuredClone`. */
export interface TrendLineView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  /** Name of the picture for who does not see it. */
  readonly label: string;
  /** From old to new. */
  readonly periods: readonly string[];
  /** The regions in the order asked for, then the reference, then a person's own figures. */
  readonly series: readonly TrendSeries[];
  /** Whether each region has a chart of its own, with the reference in all of them. */
  readonly apart: boolean;
  readonly breaks: readonly TrendBreak[];
  readonly events: TrendEvents | undefined;
  readonly axis: ValueAxis;
  /** Stands with the unit where the axis does not start at zero. */
  readonly axisNote: string | undefined;
  readonly timeLabels: readonly TimeLabel[];
  readonly key: TrendKey;
  /** How figures are written. */
  readonly figure: TrendFigure;
  /** Where the interval of the only region comes from; undefined where none is shown. */
  readonly interval: IntervalOrigin | undefined;
  /** Years that the lines can be an index of, and the one that they are. */
  readonly bases: readonly string[];
  readonly base: string | undefined;
}

/** Steps of the axis: fewer where charts are low. */
const STEPS = 5;
const STEPS_APART = 3;

export function trendLineView(data: TrendLineData, options: TrendLineOptions): TrendLineView {
  const { speech } = options;
  const { indicator, periods } = data;
  const trend = trendWords(speech.tag);
  const time = trendTime(periods);
  const bases = baseYears(time);
  const counted = options.measure === 'count' && hasCounts(data);
  const asked = options.indexTo ?? (options.measure === 'index' ? bases[0] : undefined);
  const index = data.index;
  const base = index !== undefined && asked !== undefined && bases.includes(asked) ? asked : undefined;
  const interval = base === undefined && !counted ? intervalOf(data) : undefined;
  const apart = options.apart === true && data.regions.length > 1;
  const figure: TrendFigure = { as: base === undefined ? (counted ? 'count' : 'value') : 'index', indicator: writtenAs(indicator) };
  const { series, noIndex } = trendSeries(data, { time, counted, base, apart, withIntervals: interval !== undefined, speech });
  const lacking = base === undefined ? [] : index!.indexSentences(series, noIndex, base, speech);
  const breaks = trendBreaks(data, speech);
  const isDrawn = ({ style }: TrendSeries): boolean => style !== undefined;
  const drawn = series.filter(isDrawn);
  const own = options.own?.({ series, base, apart, counted, time });
  const lines = [...series, ...(own?.series ?? [])];
  const axis = valueAxis(extentOf(lines.filter(isDrawn)), indicator, { measure: figure.as, steps: apart ? STEPS_APART : STEPS }, speech);
  const names = speech.list(drawn.map(({ name }) => name));
  const title = titleOf(data.open.release, indicator, data.category, speech);
  const unit = counted ? speech.text(indicator.unit) : unitText(indicator, speech);
  const frame = frameView({
    open: data.open,
    indicators: [indicator],
    heading: options.heading ?? title,
    level: undefined,
    place: names,
    periods,
    unit: base === undefined ? unit : index!.indexWords(speech).unit(base, unit),
    withBoundaries: false,
    speech,
  });
  return {
    frame: { ...frame, notes: [...frame.notes, ...data.formed, ...(own?.notes ?? [])] },
    summary: [
      ...data.ended,
      ...(index === undefined || asked === undefined || asked === base ? [] : [index.indexWords(speech).noSuchBase(asked)]),
      ...summarizeTrend({
        series,
        periods,
        time,
        figure,
        lacking,
        without: new Set(noIndex.keys()),
        indicator,
        speech,
      }),
    ],
    label: trend.label(title, names),
    periods,
    series: lines,
    apart,
    breaks,
    events: options.events,
    axis,
    axisNote: axis.minimum > 0 || axis.maximum < 0 ? trend.axisNotFromZero : undefined,
    timeLabels: timeLabels(periods, speech),
    key: trendKey(drawn, {
      interval,
      cut: apart && breaks.length > 0,
      note: base === undefined || !hasIntervals(data) ? undefined : index!.indexWords(speech).noInterval,
      speech,
    }),
    figure,
    interval,
    bases,
    base,
  };
}

function writtenAs({ kind, decimals }: Indicator): TrendFigure['indicator'] {
  return { kind, decimals };
}

function hasCounts({ indicator, regions, reference }: TrendLineData): boolean {
  return indicator.kind === 'count' || [...regions, reference].some((region) => region?.table?.columns.count !== undefined);
}

function intervalOf({ regions, indicator }: TrendLineData): IntervalOrigin | undefined {
  const [only, another] = regions;
  return only?.table === undefined || another !== undefined ? undefined : intervalOrigin(only.table, indicator);
}

function hasIntervals({ regions, indicator }: TrendLineData): boolean {
  return regions.some(({ table }) => table !== undefined && intervalOrigin(table, indicator) !== undefined);
}
