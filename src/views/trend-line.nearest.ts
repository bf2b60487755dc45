import type { TrendLayout } from './trend-line.layout.js';

export interface NearestPoint {
  readonly period: number;
  /** Place among the lines of the layout; undefined where none has a figure in that period. */
  readonly series: number | undefined;
  readonly distance: number;
}

/** The period nearest to a place, and of the lines there the one nearest to a height, with its distance. */
export function nearestPoint({ places, series: lines }: Pick<TrendLayout, 'places' | 'series'>, x: number, y: number): NearestPoint {
  const period = places.reduce((best, place, i) => (Math.abs(place - x) < Math.abs(places[best]! - x) ? i : best), 0);
  let nearest: Omit<NearestPoint, 'period'> = { series: undefined, distance: Infinity };
  lines.forEach(({ heights }, series) => {
    const height = heights[period];
    const distance = Math.abs(height! - y);
    // Never of a line without a figure here.
    if (distance < nearest.distance) nearest = { series, distance };
  });
  return { period, ...nearest };
}
