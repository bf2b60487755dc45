import type { Speech } from '../language/speech.js';
import { trendWords } from '../language/trend-words.js';
import { NO_EXTENT, type Extent } from './trend-line.axis.js';
import { cutsOf } from './trend-line.breaks.js';
import { courseOf } from './trend-line.course.js';
import type { TrendLineData, TrendRegion } from './trend-line.data.js';
import type { NoIndex } from './trend-line.index.js';
import { isCut } from './trend-line.pieces.js';
import { cellsOf, isUsable, pointsOf, type SeriesContext, type SeriesStyle, type TrendSeries } from './trend-line.series.js';
import type { TrendTime } from './trend-line.time.js';

export interface LinesInput {
  readonly time: TrendTime;
  readonly counted: boolean;
  /** Year that the lines are an index of; only of data with what makes an index. */
  readonly base: string | undefined;
  /** Whether every region has a chart of its own, so that all are drawn and none need be told apart. */
  readonly apart: boolean;
  readonly withIntervals: boolean;
  readonly speech: Speech;
}

export interface TrendLines {
  /** The regions in the order asked for, then the reference. */
  readonly series: TrendSeries[];
  /** Why lines have no index, by their position. */
  readonly noIndex: ReadonlyMap<number, NoIndex>;
}

/** Regions beyond these have no line of their own in one chart: more than five cannot be told apart. */
const STYLES = [1, 2, 3, 4, 5] as const;
/** A reference that was not asked for is not drawn where it would press the regions into less than this part of the height. */
const LEAST_PART_OF_HEIGHT = 0.2;

export function trendSeries(data: TrendLineData, input: LinesInput): TrendLines {
  const noIndex = new Map<number, NoIndex>();
  const context: SeriesContext = { periods: data.periods, category: data.category, indicator: data.indicator, counted: input.counted };
  const make = (region: TrendRegion, place: number, style: SeriesStyle | undefined): TrendSeries => {
    const cells = cellsOf(region, context);
    const cuts = cutsOf(region, data);
    const isReference = style === 'reference';
    let points: TrendSeries['points'] = pointsOf(
      region.table,
      cells,
      context,
      input.withIntervals && !isReference ? data.certainty : undefined,
    );
    if (input.base !== undefined) {
      const indexed = data.index!.indexPoints(points, input.base, input.time, { cuts, indicator: data.indicator, isCut, isUsable });
      ({ points } = indexed);
      if (indexed.because !== undefined) noIndex.set(place, indexed.because);
    }
    const { code, name, level, table } = region;
    const verdict = (from: number, to: number) =>
      input.counted || table === undefined ? undefined : data.certainty?.changeVerdict(table, cells[from]!, cells[to]!, data.indicator);
    const course = courseOf({ points, cuts, time: input.time, indicator: data.indicator, verdict });
    return { code, name, level, style, isReference, points, cuts, course, trend: trendOf(course, input.speech) };
  };
  const regions = data.regions.map((region, i) => make(region, i, input.apart ? 1 : STYLES[i]));
  if (data.reference === undefined) return { series: regions, noIndex };
  const reference = make(data.reference, regions.length, 'reference');
  const fits = data.referenceAsked || fitsWith(regions, reference);
  return { series: [...regions, fits ? reference : { ...reference, style: undefined }], noIndex };
}

function trendOf(course: TrendSeries['course'], speech: Speech): TrendSeries['trend'] {
  if (course === undefined) return undefined;
  const words = trendWords(speech.tag);
  return { word: course.word, text: words.trendOn(words.trend[course.word], course.used) };
}

/** A count of the whole country beside that of one gemeente makes a flat line of the gemeente. */
function fitsWith(regions: readonly TrendSeries[], reference: TrendSeries): boolean {
  const highest = (series: readonly TrendSeries[]): number => {
    const [least, most] = extentOf(series);
    return least > most ? 0 : Math.max(Math.abs(least), Math.abs(most));
  };
  const ofRegions = highest(regions);
  return ofRegions === 0 || ofRegions >= LEAST_PART_OF_HEIGHT * highest([reference]);
}

/** Of the numbers that an axis must have on it. */
export function extentOf(series: readonly TrendSeries[]): Extent {
  let [least, most] = NO_EXTENT;
  for (const { points } of series)
    for (const { value, interval } of points) {
      if (value === null) continue;
      const low = interval?.lower ?? value;
      const high = interval?.upper ?? value;
      if (low < least) least = low;
      if (high > most) most = high;
    }
  return [least, most];
}
