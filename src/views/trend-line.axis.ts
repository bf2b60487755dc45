import type { Indicator } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { parsePeriod } from '../scales/parse-period.js';
import { niceDomain, ticks } from '../scales/ticks.js';
import type { TrendMeasure } from './trend-line.series.js';

/** From how many years on periods within a year are labelled by their year. */
const YEARS_TO_LABEL = 3;

export interface ValueAxis {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** A label of the time axis: a period, or a year with its first and last period. */
export interface TimeLabel {
  /** Period or year that it names. */
  readonly period: string;
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

/** The lowest and the highest number; the other way round where there is none. */
export type Extent = readonly [least: number, most: number];

export const NO_EXTENT: Extent = [Infinity, -Infinity];

/**
 * The axis for numbers of an extent, with few and round ticks. It has zero on it, so that heights are in proportion; but for an index, which
 * has no zero that means anything: the axis of one that was made here has 100 on it.
 */
export function valueAxis(
  extent: Extent,
  { kind }: Pick<Indicator, 'kind'>,
  { measure, steps: mostSteps }: { readonly measure: TrendMeasure; readonly steps: number },
  speech: Pick<Speech, 'number' | 'percent'>,
): ValueAxis {
  const indexed = measure === 'index';
  const whole = measure === 'count' || (kind === 'count' && !indexed);
  const none = extent[0] > extent[1];
  const least = indexed ? Math.min(100, extent[0]) : extent[0];
  const most = indexed ? Math.max(100, extent[1]) : extent[1];
  const floats = indexed || kind === 'index';
  const low = none ? 0 : floats ? least : Math.min(0, least);
  const high = none ? 1 : floats ? most : Math.max(0, most);
  // Half a case does not exist: fewer steps than there are cases.
  const steps = whole ? Math.max(1, Math.min(mostSteps, Math.ceil(high - low))) : mostSteps;
  const [minimum, maximum] = niceDomain(low, high, steps);
  const values = ticks(minimum, maximum, steps);
  const percent = kind === 'share' && measure === 'value';
  const decimals = decimalsOf((values[1] ?? maximum) - (values[0] ?? minimum), percent ? 100 : 1);
  return {
    minimum,
    maximum,
    ticks: values.map((value) => ({ value, text: percent ? speech.percent(value, decimals) : speech.number(value, decimals) })),
  };
}

/** Labels from old to new: years where periods are shorter and there are several years, else each period. */
export function timeLabels(periods: readonly string[], speech: Pick<Speech, 'period'>): TimeLabel[] {
  const byYear = new Map<string, string[]>();
  for (const period of periods) {
    const year = String(parsePeriod(period)?.year ?? period);
    const within = byYear.get(year);
    if (within === undefined) byYear.set(year, [period]);
    else within.push(period);
  }
  if (byYear.size < YEARS_TO_LABEL) return periods.map((period) => ({ period, text: speech.period(period), first: period, last: period }));
  return [...byYear].map(([year, within]) => ({ period: year, text: speech.period(year), first: within[0]!, last: within.at(-1)! }));
}

/** Decimals that a round step needs: 0 for 20, 1 for 0.5. */
function decimalsOf(step: number, times: number): number {
  return Math.max(0, -Math.floor(Math.log10(step * times) + 1e-9));
}
