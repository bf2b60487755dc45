import { cellText, countText, differenceText, numberText, withStatus } from '../language/figures.js';
import { trendWords } from '../language/trend-words.js';
import type { Speech } from '../language/speech.js';
import type { Indicator } from '../contract/types.generated.js';
import type { TrendPoint } from './trend-line.series.js';

/** How the figures of a trend line are written. */
export interface TrendFigure {
  readonly as: 'value' | 'count' | 'index';
  readonly indicator: Pick<Indicator, 'kind' | 'decimals'>;
}

/** What a reader sees of a point: the number with a mark for its status, or why there is none. Never empty. */
export function pointText({ value, status, lack, text }: TrendPoint, { as, indicator }: TrendFigure, speech: Speech): string {
  if (text !== undefined) return text;
  if (lack !== undefined) return lack === 'broken' ? trendWords(speech.tag).notComparable : trendWords(speech.tag).noIndex;
  if (status === undefined) return speech.words.notPublished;
  if (as === 'count') return countText({ value, status }, speech);
  if (as === 'index') return withStatus(value === null ? undefined : speech.number(value), status, speech);
  return cellText({ value, status }, indicator, speech);
}

/** The interval of a point in words; undefined where it has none. */
export function intervalText({ interval }: TrendPoint, { indicator }: TrendFigure, speech: Speech): string | undefined {
  if (interval === undefined) return undefined;
  return speech.words.table.intervalText(numberText(interval.lower, indicator, speech), numberText(interval.upper, indicator, speech));
}

/** A point with its interval: what a tooltip shows. */
export function pointWithInterval(point: TrendPoint, figure: TrendFigure, speech: Speech): string {
  const text = pointText(point, figure, speech);
  const interval = intervalText(point, figure, speech);
  return interval === undefined ? text : `${text} (${interval})`;
}

/** The difference of two figures, with its sign. */
export function changeText(difference: number, { as, indicator }: TrendFigure, speech: Speech): string {
  if (as === 'index') return trendWords(speech.tag).points(speech.signed(difference));
  return as === 'count' ? speech.signed(difference) : differenceText(difference, indicator, speech);
}
