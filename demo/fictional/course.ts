import { quarterOf, time } from './periods.js';

/** How a figure moves over time, as a factor on its level. */
export interface Course {
  /** Relative change per year: 0.03 is three percent more each year. */
  readonly yearly?: number;
  /** Relative difference of each quarter. */
  readonly seasons?: readonly [number, number, number, number];
  /** Factors from a period on. */
  readonly shifts?: Readonly<Record<string, number>>;
}

/** The factor of each period; 1 in the last year of a series without shifts. */
export function courseOf({ yearly = 0, seasons = [0, 0, 0, 0], shifts = {} }: Course): (period: string) => number {
  return (period) => {
    const season = period.includes('Q') ? 1 + seasons[quarterOf(period) - 1]! : 1;
    const shift = Object.entries(shifts).reduce((factor, [from, by]) => (period >= from ? factor * by : factor), 1);
    return (1 + yearly) ** (time(period) - 9) * season * shift;
  };
}

/** A line through values at points in time (see `time`), straight between them and level outside. */
export function through(knots: readonly (readonly [at: number, value: number])[]): (period: string) => number {
  return (period) => {
    const at = time(period);
    const next = knots.findIndex(([moment]) => moment >= at);
    if (next === -1) return knots[knots.length - 1]![1];
    const [to, end] = knots[next]!;
    const [from, begin] = knots[Math.max(0, next - 1)]!;
    return to === from ? end : begin + ((end - begin) * (at - from)) / (to - from);
  };
}
