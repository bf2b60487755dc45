import { statusOfNumber, type Table } from '../tables/table.js';
import { CONFIDENCE_DRAWN, scaledInterval, type Interval } from '../statistics/interval.js';
import { knownAt, notKnown, whenKnown, known, type Known } from '../statistics/known.js';
import { rateInterval } from '../statistics/rate.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { intervalOrigin, type IntervalIndicator } from './interval-origin.js';

/**
 * The interval of one value, on its scale: as published; else at 95%, of a rate by its count (STATISTICS.md F3), of a share or
 * concentration by Wilson (F1). Where counts and bases were rounded, the interval is as wide as the rounding makes it.
 * @param confidence another than 95%, such as that of a verdict; published intervals have none
 */
export function valueInterval(
  table: Table,
  indicator: IntervalIndicator,
  position: number,
  confidence: number = CONFIDENCE_DRAWN,
): Known<Interval> {
  const { value, lower, upper, count, base } = table.columns;
  const shown = knownAt(value, position);
  if (!shown.known) return shown;
  const origin = intervalOrigin(table, indicator);
  if (origin === 'published' && confidence !== CONFIDENCE_DRAWN) return notKnown('no-interval');
  if (origin === 'published')
    return whenKnown<[number, number], Interval>([knownAt(lower!, position), knownAt(upper!, position)], (low, high) =>
      known({ lower: low, upper: high }),
    );
  const status = statusOfNumber(value.status[position]!);
  // What was estimated in part varies by more than chance.
  if (origin === undefined || (status !== 'observed' && status !== 'provisional')) return notKnown('no-interval');
  return whenKnown<[number, number], Interval>([knownAt(count!, position), knownAt(base!, position)], (x, n) =>
    chanceInterval(x, n, indicator, confidence),
  );
}

function chanceInterval(count: number, base: number, indicator: IntervalIndicator, confidence: number): Known<Interval> {
  const margin = Math.floor((indicator.rounding ?? 1) / 2);
  if (margin === 0) return intervalOf(count, base, indicator, confidence);
  return whenKnown<[Interval, Interval], Interval>(
    [
      intervalOf(Math.max(0, count - margin), base + margin, indicator, confidence),
      intervalOf(count + margin, base - margin, indicator, confidence),
    ],
    ({ lower }, { upper }) => known({ lower, upper }),
  );
}

function intervalOf(count: number, base: number, { kind, per = 1 }: IntervalIndicator, confidence: number): Known<Interval> {
  if (base <= 0) return notKnown('undefined-ratio');
  if (kind === 'rate') return rateInterval(count, base, per, confidence);
  const scale = kind === 'concentration' ? per : 1;
  return whenKnown<[Interval], Interval>([wilsonInterval(count, base, confidence)], (share) => known(scaledInterval(share, scale)));
}
