import { roundPlace } from './trend-line.layout-axes.js';
import type { TrendEvent } from './trend-line.events.js';

/** The number of a measure below the plot, at the moment that it began. */
export interface PlacedEvent {
  readonly x: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly row: number;
  readonly text: string;
}

/** Height of a row of marks. */
export const EVENT_HEIGHT = 22;

/** Marks in the first row in which they do not touch another. */
export function placeEvents(
  events: readonly TrendEvent[],
  at: (months: number) => number,
  { left, right, top }: { left: number; right: number; top: number },
): PlacedEvent[] {
  const last: number[] = [];
  return events.map(({ months, number }) => {
    const x = roundPlace(Math.min(right, Math.max(left, at(months))));
    let row = 0;
    while (last[row] !== undefined && x - last[row]! < EVENT_HEIGHT) row++;
    last[row] = x;
    return { x, y: top + (row + 0.5) * EVENT_HEIGHT, row, text: String(number) };
  });
}
