import { logRatioScale, ratioFactor, type LogRatioScale } from '../scales/log-ratio-scale.js';
import type { Interval } from '../statistics/interval.js';

/** A line of the axis of quotients: 1 in the middle, twice as much as far from it as half as much. */
export interface QuotientTick {
  /** From 0 (left) to 1 (right). */
  readonly at: number;
  readonly text: string;
}

/** Where a row is drawn, from 0 (left) to 1 (right). */
export interface QuotientPlace {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The quotient itself lies beyond this end of the axis. */
  readonly beyond: 'left' | 'right' | undefined;
}

interface Quotient {
  readonly quotient: number;
  readonly interval: Interval;
}

/** At most eight times as much at the ends: three doublings each way can still be told apart, and their labels fit, on a telephone. */
const MOST = 8;

/** A scale that has all these quotients and their limits, as far as it goes. */
export function quotientScale(quotients: readonly Quotient[]): LogRatioScale {
  const numbers = quotients.flatMap(({ quotient, interval }) => [quotient, interval.lower, interval.upper]);
  return logRatioScale(ratioFactor(numbers, MOST), [0, 1]);
}

export function quotientTicks(scale: LogRatioScale): QuotientTick[] {
  return scale.ticks.map((tick) => ({ at: scale.at(tick), text: tick < 1 ? `1/${1 / tick}` : String(tick) }));
}

export function placeOf(scale: LogRatioScale, { quotient, interval: { lower, upper } }: Quotient): QuotientPlace {
  return {
    at: scale.at(quotient),
    from: scale.at(lower),
    to: scale.at(upper),
    beyond: scale.isOutside(quotient) ? (quotient > 1 ? 'right' : 'left') : undefined,
  };
}
