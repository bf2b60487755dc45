import type { Indicator, Metric } from '../contract/types.generated.js';
import { ownDataWords } from '../language/own-data-words.js';
import type { Speech } from '../language/speech.js';
import type { OwnLayer } from '../own-data/own-layer.js';
import { canTellSameness, revealsWithheld, type FigurePair } from '../own-data/reveals-withheld.js';
import { cellAt } from '../tables/cell.js';
import { ownFigureText } from './own-layer.view.js';
import type { TrendLineData, TrendRegion } from './trend-line.data.js';
import type { TrendPoint, TrendSeries } from './trend-line.series.js';
import type { TrendTime } from './trend-line.time.js';

/** The published lines that own figures come beside. */
export interface PublishedLines {
  readonly series: readonly TrendSeries[];
  /** Year that they are an index of. */
  readonly base: string | undefined;
  /** Whether every region has a chart of its own. */
  readonly apart: boolean;
  readonly counted: boolean;
  readonly time: TrendTime;
}

/** Own figures on a trend line: lines after the published ones, and sentences that stand with the figure. */
export interface OwnLines {
  readonly series: readonly TrendSeries[];
  readonly notes: readonly string[];
}

/** Own figures as a person has them, of one region: one a period, NaN where there is none. */
interface OwnOfRegion {
  readonly region: TrendRegion;
  readonly values: readonly number[];
}

/** Published lines are not pressed into less than this part of the height. */
const LEAST_PART_OF_HEIGHT = 0.2;
const METRICS: readonly Metric[] = ['value', 'count', 'base'];

/**
 * Own figures of the regions of a trend line, by period. None where they would give away what is withheld in any of its periods. In one chart the
 * first region has a line of them and the others a column of the table; where every region has a chart, each has its line.
 */
export function ownLines(data: TrendLineData, layer: OwnLayer, speech: Speech): (published: PublishedLines) => OwnLines {
  const words = ownDataWords(speech.tag);
  const { periods, indicator, open } = data;
  const regions = [...data.regions, ...(data.reference === undefined ? [] : [data.reference])];
  const known = regions.filter(({ code }) => layer.values.has(code));
  const own = known
    .map((region): OwnOfRegion => ({ region, values: periods.map((period) => layer.values.get(region.code)!.get(period) ?? NaN) }))
    .filter(({ values }) => values.some((value) => !Number.isNaN(value)));
  if (known.length === 0) return () => ({ series: [], notes: [] });
  if (own.length === 0) return () => ({ series: [], notes: [layer.periods.join('') === '' ? words.needsPeriods : words.otherPeriodsOnly] });
  if (isRevealing(own, data)) return () => ({ series: [], notes: [words.refused] });
  const leavesOut = known.some(({ code }) => [...layer.values.get(code)!.keys()].some((period) => !periods.includes(period)));

  return ({ series, base, apart, counted, time }) => {
    const lines = own.map(({ region, values }): TrendSeries => {
      const scale = base === undefined && !counted ? scaleOf(indicator, own) : 1;
      const raw = values.map((value): TrendPoint => ownPoint(value, scale, speech));
      const { code, name } = region;
      const title = own.length === 1 ? layer.title : `${layer.title}, ${name}`;
      return {
        code,
        name: words.column(title),
        level: undefined,
        style: undefined,
        isReference: false,
        isOwn: true,
        points: base === undefined ? raw : indexed(raw, base, time, data),
        cuts: [],
        course: undefined,
        trend: undefined,
      };
    });
    const isDrawn = ({ code }: TrendSeries): boolean => series.some((line) => line.code === code && line.style !== undefined);
    const drawable = lines.filter(isDrawn).slice(0, apart ? undefined : 1);
    const fits = highestOf(series.filter(({ style }) => style !== undefined)) >= LEAST_PART_OF_HEIGHT * highestOf(drawable);
    const drawn = fits ? drawable : [];
    return {
      series: lines.map((line) => (drawn.includes(line) ? { ...line, style: 'own' } : line)),
      notes: [
        words.note(layer.title, speech.text(open.release.publisher.name)),
        ...(drawn.length > 0
          ? [...(apart ? [words.onTrend] : []), ...(base === undefined ? [words.ownUnit] : [])]
          : [words.inTableOnly, ...(base === undefined ? [words.tryIndex] : [])]),
        ...(drawn.length > 0 && drawn.length < lines.length ? [words.othersInTable] : []),
        ...(leavesOut ? [words.otherPeriods] : []),
      ],
    };
  };
}

function ownPoint(value: number, scale: number, speech: Speech): TrendPoint {
  return Number.isNaN(value)
    ? { value: null, status: undefined, text: ownDataWords(speech.tag).absent }
    : { value: value * scale, status: 'observed', text: ownFigureText(value, speech) };
}

/** A person's own line as an index, by the rules of the published ones; there is no break in it that anyone knows of. */
function indexed(points: readonly TrendPoint[], base: string, time: TrendTime, { index, indicator }: TrendLineData): readonly TrendPoint[] {
  const rules = { cuts: [], indicator, isCut: () => false, isUsable: ({ value }: TrendPoint) => value !== null };
  return index!.indexPoints(points, base, time, rules).points.map((point, at) => (points[at]!.value === null ? points[at]! : point));
}

/** Shares lie between 0 and 1; a person mostly has them in percent. */
function scaleOf({ kind }: Pick<Indicator, 'kind'>, own: readonly OwnOfRegion[]): number {
  return kind === 'share' && own.some(({ values }) => values.some((value) => value > 1)) ? 0.01 : 1;
}

function highestOf(series: readonly TrendSeries[]): number {
  return series.reduce((most, { points }) => points.reduce((high, { value }) => Math.max(high, Math.abs(value ?? 0)), most), 0);
}

/** In the periods of one region, in the regions of one period, or in all together: a person may have the counts, or the rates. */
function isRevealing(own: readonly OwnOfRegion[], data: TrendLineData): boolean {
  const tolerance = (data.indicator.rounding ?? 0) / 2;
  return METRICS.some((metric) =>
    [1, 100].some((scale) => {
      const pairs = own.map((each) => pairsOf(each, metric, scale, data));
      const byPeriod = data.periods.map((_, at) => pairs.flatMap((ofRegion) => ofRegion[at] ?? []));
      return (
        [pairs.flat(), ...pairs].some((each) => revealsWithheld(each, tolerance)) ||
        byPeriod.some((each) => canTellSameness(each) && revealsWithheld(each, tolerance))
      );
    }),
  );
}

/** Own figures beside the published ones of a metric, one a period; none where the region has no table of it. */
function pairsOf({ region, values }: OwnOfRegion, metric: Metric, scale: number, { periods, category }: TrendLineData): FigurePair[] {
  const { table, code } = region;
  if (table?.columns[metric] === undefined) return [];
  return periods.map((period, at) => {
    const { value, status } = cellAt(table, metric, code, period, category ?? table.categories[0]!);
    return { published: value === null ? NaN : value * scale, isWithheld: status === 'suppressed', own: values[at]! };
  });
}
